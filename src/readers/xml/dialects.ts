import { akomaNtoso } from './akoma-ntoso.js'
import { byrecht } from './byrecht.js'
import type { XmlDialect } from './dialect.js'
import { drf, drfLaw } from './drf.js'
import { findok } from './findok.js'
import { formex } from './formex.js'
import { plain } from './plain.js'
import { rechtspraak } from './rechtspraak.js'
import { rii } from './rii.js'
import { ris } from './ris.js'
import { schema } from './schema.js'

/** The vocabularies that are known; the first that recognises a file reads it, the last reads any. */
export const xmlDialects: readonly XmlDialect[] = [
  schema,
  akomaNtoso,
  rechtspraak,
  rii,
  byrecht,
  drf,
  drfLaw,
  formex,
  ris,
  findok,
  plain,
]
