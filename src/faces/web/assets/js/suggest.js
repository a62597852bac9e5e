// Completions of what is typed into the search field: arrows choose, Enter takes, Escape closes.
let asked = 0

for (const [n, field] of document.querySelectorAll('.find input').entries()) {
  const form = field.form
  const list = document.createElement('ul')
  let chosen = -1
  let typed = field.value
  let timer
  list.id = `completions-${n}`
  list.className = 'completions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', form.querySelector('label').textContent)
  form.append(list)
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ])
    field.setAttribute(name, value)

  const close = () => {
    list.hidden = true
    chosen = -1
    field.setAttribute('aria-expanded', 'false')
    field.removeAttribute('aria-activedescendant')
  }
  const choose = next => {
    const options = [...list.children]
    chosen = next < -1 ? options.length - 1 : next >= options.length ? -1 : next
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === chosen))
    field.value = chosen < 0 ? typed : options[chosen].dataset.query
    if (chosen < 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', options[chosen].id)
  }
  const show = suggestions => {
    list.replaceChildren(
      ...suggestions.map(({ query, kind, says, about }, i) => {
        const option = document.createElement('li')
        option.id = `${list.id}-${i}`
        option.dataset.query = query
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', 'false')
        const what = document.createElement('span')
        const of = document.createElement('small')
        what.textContent = says
        of.textContent = about ?? kind
        option.append(what, ' ', of)
        return option
      }),
    )
    chosen = -1
    list.hidden = suggestions.length === 0
    field.setAttribute('aria-expanded', String(!list.hidden))
  }
  const ask = async () => {
    const mine = ++asked
    typed = field.value
    if (typed.trim() === '') return close()
    try {
      const answer = await fetch(`/suggest.json?q=${encodeURIComponent(typed)}`)
      const { suggestions } = await answer.json()
      if (mine === asked && document.activeElement === field) show(suggestions)
    } catch {
      close()
    }
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, 120)
  })
  field.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing) return
    if (event.key === 'ArrowDown') choose(chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen - 1)
    else if (event.key === 'Escape') {
      if (chosen >= 0) field.value = typed
      close()
    } else return
    event.preventDefault()
  })
  field.addEventListener('blur', close)
  list.addEventListener('pointerdown', event => {
    const option = event.target.closest('li')
    if (!option) return
    event.preventDefault()
    field.value = option.dataset.query
    close()
    form.requestSubmit()
  })
}
