import { readFileSync } from 'node:fs'

/** A file the pages need, ready to be sent. */
export interface Asset {
  readonly type: string
  readonly body: string
}

/** The style sheet is written in parts, one for each part of a page; the first names the order of the layers. */
const STYLES = [
  'base',
  'frame',
  'forms',
  'home',
  'results',
  'finding',
  'picking',
  'imports',
  'head',
  'brief',
  'text',
  'panels',
  'links',
  'ask',
  'media',
]

/** `app` loads the others where a page needs them. */
const SCRIPTS = ['app', 'keys', 'import', 'suggest', 'compare']

/** The style sheet, the scripts and the icon, by name. Nothing else can be asked for: no request reaches the disk. */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const css = STYLES.map(name => read(`css/${name}.css`)).join('\n')
  return new Map([
    ['app.css', { type: 'text/css; charset=utf-8', body: css }],
    ...SCRIPTS.map(
      name => [`${name}.js`, { type: 'text/javascript; charset=utf-8', body: read(`js/${name}.js`) }] as const,
    ),
    ['icon.svg', { type: 'image/svg+xml', body: read('icon.svg') }],
  ])
}

function read(name: string): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')
}
