#!/usr/bin/env node
// npm run pictures: makes docs/pictures from the examples, in a real browser. Chromium is where PANDECT_CHROMIUM says, else
// where Debian puts it.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { chromium } from 'playwright-core'
import { build, built } from './build.mjs'
import { root } from './install.mjs'

if (!built()) build({ check: false })
const { openLibrary } = await import('../dist/main.js')
const { appOf } = await import('../dist/faces/web/app.js')
const { loadAssets } = await import('../dist/faces/web/assets.js')
const { documentsIn } = await import('../dist/operations/import/documents-in.js')
const { importing } = await import('../dist/operations/import/importing.js')

const LARGEST = 250 * 1024
const WIDE = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 800 }
const DECISION = '/d/ECLI%3ANL%3AGHSHE%3A2032%3A99902'
const OTHER = 'ECLI%3ANL%3AHR%3A2033%3A99903'
const PICTURES = [
  { name: 'home', path: '/', viewport: WIDE },
  { name: 'results', path: '/search?q=onderhandelingen', viewport: WIDE },
  {
    name: 'ask',
    path: `/ask?q=${encodeURIComponent('Wann darf man Vertragsverhandlungen abbrechen?')}`,
    viewport: WIDE,
  },
  { name: 'compare', path: `/compare?id=${OTHER}&id=${DECISION.slice(3)}`, viewport: WIDE },
  { name: 'decision', path: DECISION, viewport: WIDE },
  { name: 'text', path: `${DECISION}#4.3`, viewport: WIDE },
  { name: 'decision-phone', path: DECISION, viewport: PHONE },
  { name: 'decision-dark', path: `${DECISION}#4.3`, viewport: WIDE, colorScheme: 'dark' },
  { name: 'import', path: '/imports/1', viewport: { width: 1280, height: 620 } },
]

process.chdir(root)
const out = join(root, 'docs/pictures')
const folder = mkdtempSync(join(tmpdir(), 'pandect-pictures-'))
const library = await openLibrary(join(folder, 'pictures.pandect'))
await importing('examples', await documentsIn(['txt', 'html', 'json'].map(ending => `examples/*.${ending}`)), library)
const app = appOf(library, loadAssets())
const server = await new Promise(resolve => {
  const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(listening))
})
const browser = await chromium.launch({
  executablePath: process.env.PANDECT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
})
for (const { name, path, ...options } of PICTURES) {
  const page = await browser.newPage(options)
  const response = await page.goto(`http://127.0.0.1:${server.address().port}${path}`)
  if (!response.ok()) throw new Error(`${path}: ${response.status()}`)
  const file = join(out, `${name}.png`)
  await page.screenshot({ path: file })
  await page.close()
  const { size } = statSync(file)
  console.log(`docs/pictures/${name}.png ${Math.round(size / 1024)} KB`)
  if (size > LARGEST) throw new Error(`${file} is larger than ${LARGEST} bytes`)
}
await browser.close()
server.close()
await library.close()
rmSync(folder, { recursive: true, force: true })
console.log(`${readdirSync(out).length} pictures`)
