import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where Chromium is: named by PANDECT_CHROMIUM, or where Debian puts it; `null` when there is none. */
export const chromiumPath = [process.env.PANDECT_CHROMIUM, '/usr/bin/chromium'].find(p => p && existsSync(p)) ?? null

if (chromiumPath === null) console.log('not run: no browser')

/** Starts Chromium without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS })
}
