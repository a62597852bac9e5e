// Decisions chosen among results to be compared: two to as many as fit, one passage of each.
const form = document.getElementById('comparing')
const ticks = [...document.querySelectorAll('input[form="comparing"]')]
const [compare, none] = form.querySelectorAll('button')
const count = form.querySelector('output')
const most = Number(form.dataset.most)
count.hidden = false
none.hidden = false

function show() {
  const chosen = new Set(ticks.filter(tick => tick.checked).map(tick => tick.value))
  for (const tick of ticks) tick.disabled = !tick.checked && (chosen.has(tick.value) || chosen.size >= most)
  form.hidden = chosen.size === 0
  compare.disabled = chosen.size < 2
  count.textContent = `${chosen.size} / ${most}`
}

for (const tick of ticks) tick.addEventListener('change', show)
form.addEventListener('reset', () => setTimeout(show))
// A page one comes back to may still have its ticks.
addEventListener('pageshow', show)
show()
