// Dropping files on any place of the page, the progress of sending them, and an import as it goes on.
const form = document.querySelector('[data-drop]')
const running = document.querySelector('[data-running]')

/** Files of what was dropped, folders gone through; each with its path in what was dropped. */
async function filesOf(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean)
  if (entries.length === 0) return [...transfer.files].map(file => ({ file, name: file.name }))
  const found = []
  for (const entry of entries) await gather(entry, found)
  return found
}

async function gather(entry, found) {
  if (entry.name.startsWith('.')) return
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject))
    found.push({ file, name: entry.fullPath.replace(/^\//, '') })
    return
  }
  const reader = entry.createReader()
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return
    for (const one of some) await gather(one, found)
  }
}

/** What an import of these files is called. */
function nameOf(files) {
  const names = files.slice(0, 3).map(f => f.name)
  return files.length > names.length ? `${names.join(', ')} … (${files.length})` : names.join(', ')
}

function send(files) {
  if (files.length === 0) return
  const body = new FormData()
  body.append('what', nameOf(files))
  for (const { file, name } of files) body.append('files', file, name)
  const bar = form.querySelector('progress')
  const told = form.querySelector('.drop-said')
  const request = new XMLHttpRequest()
  bar.hidden = false
  told.textContent = `${told.dataset.uploading} ${nameOf(files)}`
  request.upload.addEventListener('progress', event => {
    if (event.lengthComputable) bar.value = (event.loaded / event.total) * 100
  })
  request.upload.addEventListener('load', () => {
    bar.removeAttribute('value')
    told.textContent = `${told.dataset.reading} ${nameOf(files)}`
  })
  request.addEventListener('load', () => {
    if (request.status < 400) location.assign(request.responseURL)
    else failed(new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('h1')?.textContent)
  })
  request.addEventListener('error', () => failed())
  request.open('POST', form.action)
  request.send(body)
}

function failed(why) {
  form.querySelector('progress').hidden = true
  form.querySelector('.drop-said').textContent = why || form.dataset.drop
}

if (form) {
  let depth = 0
  const hasFiles = event => [...event.dataTransfer.types].includes('Files')
  const over = on => document.body.classList.toggle('over-it', on)
  document.addEventListener('dragenter', event => {
    if (hasFiles(event)) over(++depth > 0)
  })
  document.addEventListener('dragleave', event => {
    if (hasFiles(event)) over(--depth > 0)
  })
  document.addEventListener('dragover', event => {
    if (hasFiles(event)) event.preventDefault()
  })
  document.addEventListener('drop', async event => {
    if (!hasFiles(event)) return
    event.preventDefault()
    depth = 0
    over(false)
    send(await filesOf(event.dataTransfer))
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    send([...form.querySelector('input[type=file]').files].map(file => ({ file, name: file.name })))
  })
}

/** Asks how an import stands until it has ended; then the page is made anew. */
async function watch(address) {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 700))
    const state = await fetch(address)
      .then(response => response.json())
      .catch(() => null)
    if (state === null) continue
    for (const place of document.querySelectorAll('[data-count]'))
      place.textContent = String(state[place.dataset.count]).replace(/\B(?=(\d{3})+$)/g, ',')
    if (!state.running) return location.reload()
  }
}
if (running) watch(running.dataset.running)
