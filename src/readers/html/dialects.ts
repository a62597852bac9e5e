import { curia } from './curia.js'
import type { HtmlDialect } from './dialect.js'
import { eurlex } from './eurlex.js'
import { lawgokr } from './lawgokr.js'

/** The publishers whose pages are known; the first that recognises a page reads it. */
export const htmlDialects: readonly HtmlDialect[] = [lawgokr, eurlex, curia]
