import type { Said } from '../../pack/document.js'
import type { Statement } from '../../text/source.js'
import { courtOfDocket, ownDockets } from './dockets.js'
import { titleDate, titleOf } from './title.js'

/** CELEX number of a decision: sector 6, year, court and kind, number (EUR-Lex, types of documents in CELEX). */
const CELEX = /^6\d{4}([CTF]?)[A-Z]\d{4}/
/** Names by which the Publications Office and CURIA call the courts, in lower case. */
const COURTS: Readonly<Record<string, string>> = {
  cj: 'Court of Justice',
  cjeu: 'Court of Justice',
  'court of justice': 'Court of Justice',
  'court of justice of the european union': 'Court of Justice',
  'european court of justice': 'Court of Justice',
  gerichtshof: 'Court of Justice',
  'cour de justice': 'Court of Justice',
  'hof van justitie': 'Court of Justice',
  gc: 'General Court',
  cfi: 'General Court',
  tpi: 'General Court',
  gceu: 'General Court',
  'general court': 'General Court',
  'general court of the european union': 'General Court',
  'court of first instance': 'General Court',
  gericht: 'General Court',
  tribunal: 'General Court',
  gerecht: 'General Court',
  cst: 'Civil Service Tribunal',
  fp: 'Civil Service Tribunal',
  'civil service tribunal': 'Civil Service Tribunal',
}
/** What the outermost elements of Formex and the fields of collections call a decision. */
const TYPES: Readonly<Record<string, readonly [value: string, native: string]>> = {
  judgment: ['judgment', 'Judgment'],
  order: ['order', 'Order'],
  opinion: ['opinion', 'Opinion'],
  'advocate general opinion': ['opinion', 'Opinion'],
  conclusion: ['opinion', 'Opinion'],
  view: ['opinion', 'View'],
}

/** What a publisher's statement says in the normal form of the Union's courts. */
export function stated({ field, value }: Statement): Said[] | undefined {
  switch (field) {
    case 'ecli':
      return /^EU:[CTF]:\d{4}:\d{1,6}$/.test(value) ? [{ field, value: `ECLI:${value}` }] : undefined
    case 'docket':
      return docket(value)
    case 'documentNumber':
      return celex(value)
    case 'court': {
      const court = COURTS[value.toLowerCase()]
      return court ? [{ field, value: court }] : undefined
    }
    case 'type':
      return type(value)
    case 'title':
      return title(value)
  }
  return undefined
}

function docket(value: string): Said[] | undefined {
  const own = ownDockets(value, 0)
  return own.length ? own.map(d => ({ field: 'caseNumber', value: d.value })) : undefined
}

function celex(value: string): Said[] {
  const m = CELEX.exec(value)
  const number: Said = { field: 'documentNumber', value }
  return m ? [number, { field: 'court', value: courtOfDocket(`${m[1]}-`) }] : [number]
}

function type(value: string): Said[] | undefined {
  const title = titleOf(value)
  if (title)
    return [
      { field: 'type', value: title.type, native: title.native },
      ...(title.court ? [{ field: 'court' as const, value: title.court }] : []),
      ...(title.chamber ? [{ field: 'chamber' as const, value: title.chamber }] : []),
    ]
  const known = TYPES[value.toLowerCase().replace(/_/g, ' ')]
  return known && [{ field: 'type', value: known[0], native: known[1] }]
}

/** EUR-Lex titles: `Judgment of the Court (First Chamber) of 1 June 2020.#A v B.#Reference ….#Case C-1/19.` */
function title(value: string): Said[] {
  const number = /^(?:EUR-Lex - )?(6\d{4}[CTF]?[A-Z]\d{4})(?: -|$)/.exec(value)?.[1]
  if (number) return celex(number)
  const parts = value.split('#')
  const first = titleOf(parts[0] as string)
  if (!first) return []
  const date = titleDate(parts[0] as string)
  return [
    ...(first.court ? [{ field: 'court' as const, value: first.court }] : []),
    ...(first.chamber ? [{ field: 'chamber' as const, value: first.chamber }] : []),
    { field: 'type', value: first.type, native: first.native },
    ...(date ? [{ field: 'date' as const, value: date }] : []),
    ...ownDockets(parts.at(-1) as string, 0).map(d => ({ field: 'caseNumber' as const, value: d.value })),
  ]
}
