import { curia } from './curia.js'
import type { HtmlDialect } from './dialect.js'
import { eurlex } from './eurlex.js'
import { hudoc } from './hudoc.js'
import { juris } from './juris.js'
import { bremen, nrwe, voris } from './laender.js'
import { lawgokr } from './lawgokr.js'
import { ris } from './ris.js'

/** The publishers whose pages are known; the first that recognises a page reads it. */
export const htmlDialects: readonly HtmlDialect[] = [lawgokr, ris, eurlex, curia, hudoc, juris, nrwe, voris, bremen]
