import { htmlDialects } from './html/dialects.js'
import { jsonDialects } from './json/dialects.js'
import { xmlDialects } from './xml/dialects.js'

/** Every format a publisher's dialect gives a name to, as `source.format` of a record has it. */
export const formats: readonly string[] = [...xmlDialects, ...htmlDialects, ...jsonDialects].map(d => d.format)
