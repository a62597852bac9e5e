// Keys for reading: j k paragraphs, n p problems, c copies the pinpoint. Everything else works without this file.
const main = document.querySelector('main[data-pinpoint]')
const said = document.getElementById('said')
let current = null

function go(selector, step) {
  const all = [...document.querySelectorAll(selector)]
  if (all.length === 0) return
  const line = 120
  const tops = all.map(e => e.getBoundingClientRect().top)
  const known = current ? all.indexOf(current) : -1
  let next = known >= 0 ? known + step : step > 0 ? tops.findIndex(t => t > line) : tops.findLastIndex(t => t < line)
  next = Math.max(0, Math.min(all.length - 1, next))
  current = all[next]
  const block = current.closest('.block') ?? current
  for (const old of document.querySelectorAll('.current')) old.classList.remove('current')
  block.classList.add('current')
  current.scrollIntoView({ block: 'center', behavior: 'auto' })
  const focus = current.matches('a') ? current : current.querySelector('a.number')
  focus?.focus({ preventScroll: true })
}

async function copy() {
  const block =
    document.querySelector('.block.current[data-number]') ?? document.querySelector('.block:target[data-number]')
  const text = [main.dataset.pinpoint, block?.dataset.number].filter(Boolean).join(', ')
  try {
    await navigator.clipboard.writeText(text)
    said.textContent = `${main.dataset.copied}: ${text}`
    said.classList.remove('spoken')
    setTimeout(() => said.classList.add('spoken'), 2500)
  } catch {
    said.textContent = text
    said.classList.remove('spoken')
  }
}

if (main)
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return
    const key = event.key
    if (key === 'j' || key === 'k') go('.block[data-number]', key === 'j' ? 1 : -1)
    else if (key === 'n' || key === 'p') go('.flag', key === 'n' ? 1 : -1)
    else if (key === 'c' && String(getSelection()) === '') copy()
  })

// On a narrow screen the contents start closed.
if (matchMedia('(max-width: 60rem)').matches) document.querySelector('.outline details')?.removeAttribute('open')
