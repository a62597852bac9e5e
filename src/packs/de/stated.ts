import type { Said } from '../../pack/document.js'
import type { Statement } from '../../text/source.js'
import { fullName } from './court-index.js'
import { firstCourt, lowered } from './court-names.js'
import { docketsOf } from './docket-lists.js'
import { chamberIn, typeOf } from './head-forms.js'
import { fact } from './labels.js'

/**
 * What publishers state of German decisions, in the country's forms: a court with its chamber (`BGH 5. Zivilsenat`) or without its
 * place where that is stated beside it (`OLG`, `Hamburg`), joined dockets one by one, kinds of decision with their German word.
 */
export function stated(statement: Statement, all: readonly Statement[] = []): readonly Said[] | undefined {
  const { field, value, official } = statement
  switch (field) {
    case 'title':
      return fact('title', value, undefined, 'publisher').map(plain)
    case 'court':
      return court(value, all)
    case 'chamber':
      return [{ field, value: chamberIn(value) ?? value }]
    case 'seat':
      return /^\p{Lu}[\p{L} ()./-]{1,60}$/u.test(value) ? [{ field, value }] : []
    case 'date':
    case 'published': {
      const said = fact(field, value, undefined, 'publisher').map(plain)
      return said.length ? said : undefined
    }
    case 'docket':
      return docketsOf(value).map(docket => ({ field: 'caseNumber', value: docket }))
    case 'type': {
      const type = kindOf(value) ?? typeOf(value)
      const native = type && !WORDS.test(value) ? type.native : value
      return type || official ? [{ field, value: type?.value ?? 'other', native }] : []
    }
    case 'area': {
      const type = WORDS.test(value) ? typeOf(value) : undefined
      return type && [{ field: 'type', value: type.value, native: type.native }]
    }
    case 'publisher': {
      // A court's own site, where nothing names the court.
      const own = all.some(s => s.field === 'court') ? undefined : court(value, [])
      return own && [{ field, value }, ...own]
    }
    case 'norm':
    case 'keyword':
      return fact(field, value, undefined, 'publisher').map(plain)
    default:
      return undefined
  }
}

function plain({ field, value, native }: Said): Said {
  return { field, value: field === 'court' ? fullName(value) : value, ...(native === undefined ? {} : { native }) }
}

function court(value: string, all: readonly Statement[]): Said[] | undefined {
  const seat = all.find(s => s.field === 'seat')?.value ?? ''
  const name = lowered(value)
  const found = firstCourt(name) ?? firstCourt(`${name} ${seat}`)
  if (!found) return undefined
  const chamber = chamberIn(value)
  return [
    { field: 'court', value: fullName(found.name) },
    ...(chamber ? [{ field: 'chamber' as const, value: chamber }] : []),
  ]
}

/**
 * Kinds of decision that the databases name by what was decided (document types of juris for the Federal Constitutional Court), or
 * shorten (Bavaria, Lower Saxony).
 */
const KINDS: readonly (readonly [RegExp, 'judgment' | 'order', string?])[] = [
  [/^Urt(?:\.|$)/, 'judgment', 'Urteil'],
  [/^(?:Bes|Beschl)(?:\.|$)/, 'order', 'Beschluss'],
  [/^GB$|^Ger-?[Bb]esch/, 'judgment', 'Gerichtsbescheid'],
  [
    /^(?:EuGH-|BVerfG-)?Vorlage|^Einstweilige Anordnung|^Ablehnung |^Erlass |^Gegenstandswert|^A-limine|^Verwerfung|^Einstellung|^Berichtigung|^Wiederholung|^Prozesskostenhilfe|^PKH|^Festsetzung|^Anordnung/,
    'order',
  ],
]

/** A kind of decision in full: `Stattgebender Kammerbeschluss`. */
const WORDS = /^\p{Lu}\p{Ll}{3}[\p{L} -]{0,80}$/u

function kindOf(value: string): { readonly value: 'judgment' | 'order'; readonly native: string } | undefined {
  const kind = KINDS.find(([pattern]) => pattern.test(value))
  return kind && { value: kind[1], native: kind[2] ?? value }
}
