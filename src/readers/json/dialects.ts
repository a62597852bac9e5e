import type { JsonDialect } from './dialect.js'
import { drf } from './drf.js'
import { flat } from './flat.js'
import { hudoc } from './hudoc.js'
import { mended } from './mended.js'
import { parts } from './parts.js'
import { risOgd } from './ris-ogd.js'

/** The shapes that are known; the first that finds records in a value reads it. */
export const jsonDialects: readonly JsonDialect[] = [hudoc, drf, risOgd, mended, parts, flat]
