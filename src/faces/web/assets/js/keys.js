// Keys: / search, j k paragraphs or results, n p problems, x chooses a result, c compares those chosen or copies the pinpoint with its
// address, ? shows the keys.
const main = document.querySelector('main[data-pinpoint]')
const said = document.getElementById('said')
const keys = document.getElementById('keys')
const opener = document.querySelector('[data-keys]')
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
  const focus = current.matches('a') ? current : current.querySelector('a.number, h2 a, .answer-whose a')
  focus?.focus({ preventScroll: true })
}

function say(text) {
  said.textContent = text
  said.classList.remove('spoken')
  setTimeout(() => said.classList.add('spoken'), 3000)
}

/** The address of a block of the page, whole. */
function addressOf(block) {
  const url = new URL(location.href)
  url.hash = block ? block.id : ''
  return url.href
}

async function copy(block) {
  const pinpoint = [main.dataset.pinpoint, block?.dataset.number].filter(Boolean).join(', ')
  const text = `${pinpoint}\n${addressOf(block)}`
  // A clipboard that refuses, or does not answer: the text is shown to be copied by hand.
  const late = new Promise((_, refuse) => setTimeout(refuse, 2000))
  try {
    await Promise.race([navigator.clipboard.writeText(text), late])
    say(`${main.dataset.copied}: ${pinpoint}`)
  } catch {
    say(text)
  }
}

function chosen() {
  return document.querySelector('.block.current[id]') ?? document.querySelector('.block:target, .block:has(> :target)')
}

function act(key) {
  if (key === '?') keys.showModal()
  else if (key === '/') document.getElementById('q')?.focus()
  else if (key === 'j' || key === 'k') go(main ? '.block:not(.heading)' : '.hit, .row', key === 'j' ? 1 : -1)
  else if (key === 'n' || key === 'p') go('.flag', key === 'n' ? 1 : -1)
  else if (key === 'c' && main && String(getSelection()) === '') copy(chosen())
  else if (key === 'x') document.activeElement.closest('.hit')?.querySelector('input[form="comparing"]')?.click()
  else if (key === 'c') document.querySelector('#comparing:not([hidden]) button:enabled[type=submit]')?.click()
  else return false
  return true
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return
  if (event.target.closest('input:not([type=checkbox]), textarea, select')) return
  if (act(event.key)) event.preventDefault()
})

if (opener) {
  opener.hidden = false
  opener.addEventListener('click', () => keys.showModal())
}

// A button beside the number of the paragraph one points at copies its pinpoint and address.
if (main) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = '⧉'
  button.setAttribute('aria-label', main.dataset.copy)
  button.title = main.dataset.copy
  button.addEventListener('click', () => copy(button.closest('.block')))
  const show = event => {
    const block = event.target.closest?.('.block[id]')
    if (block && button.parentNode !== block) block.append(button)
  }
  main.addEventListener('pointerover', show)
  main.addEventListener('focusin', show)
}
