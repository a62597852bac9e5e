// What makes reading quicker. Every page works without it; what only some pages need is loaded there.
document.documentElement.classList.add('js')
import('./keys.js')
for (const field of document.querySelectorAll('.find input'))
  field.addEventListener('focus', () => import('./suggest.js'), { once: true })
if (document.activeElement?.matches('.find input')) import('./suggest.js')
if (document.getElementById('comparing')) import('./compare.js')
if (document.querySelector('[data-drop], [data-running]')) import('./import.js')

// A choice among the filters is applied at once.
document.querySelector('form[data-apply]')?.addEventListener('change', event => event.currentTarget.requestSubmit())

// Fields left empty do not stand in the address.
for (const form of document.querySelectorAll('form[action="/search"], form[data-apply]'))
  form.addEventListener('formdata', event => {
    for (const [name, value] of [...event.formData]) if (value === '') event.formData.delete(name)
  })

// On a narrow screen the contents start closed.
if (matchMedia('(max-width: 60rem)').matches) document.querySelector('.outline details')?.removeAttribute('open')
