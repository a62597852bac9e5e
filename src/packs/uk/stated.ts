import type { Said } from '../../pack/document.js'
import type { Statement } from '../../text/source.js'
import { courts } from './courts.table.js'
import { docketsIn } from './dockets.js'
import { courtName, neutralIn } from './neutral.js'

/** Names that stand for one court before and another after the change of the reign. */
const EITHER = new Set(
  courts
    .filter(c => c.code.startsWith('EWHC-QBD-'))
    .flatMap(c =>
      courts
        .filter(k => k.code === c.code.replace('QBD', 'KBD'))
        .flatMap(k => [k.name, ...('aliases' in k ? k.aliases : [])] as string[]),
    ),
)

/** A publisher's statement in the country's own form: court codes and names of Find Case Law, neutral citations, case numbers. */
export function stated({ field, value, official }: Statement): Said[] | undefined {
  switch (field) {
    case 'court':
      return court(value, official)
    case 'docket':
      return dockets(value)
    case 'type':
      return type(value)
    case 'date':
      return /^1000-01-01/.test(value) ? [] : undefined
    case 'documentNumber':
    case 'area':
      return official ? undefined : []
    default:
      return undefined
  }
}

function court(value: string, official: true | undefined): Said[] {
  const code = courtName(value)
  if (code) return [{ field: 'court', value: code }]
  const plain = fold(value)
  let best: { readonly name: string; readonly length: number } | undefined
  for (const c of courts)
    for (const name of [c.name, ...('aliases' in c ? c.aliases : [])]) {
      if (!official && EITHER.has(name)) continue
      const form = fold(name)
      if (plain.startsWith(form) && !/^[a-z]/.test(plain.slice(form.length)) && form.length > (best?.length ?? 0))
        best = { name: c.name, length: form.length }
    }
  if (best) return [{ field: 'court', value: best.name }]
  const known = courts.find(c => c.code.toLowerCase() === plain.replace(/[/ ]/g, '-'))
  return known ? [{ field: 'court', value: known.name }] : []
}

/** As it is compared: small letters, plain apostrophes, without the article and the words before the court's own name. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^the /, '')
    .replace(/^united kingdom (?=upper|first|supreme)/, '')
    .trim()
}

function dockets(value: string): Said[] {
  const cited = neutralIn(value)
  if (cited) return [{ field: 'caseNumber', value: cited.value }]
  const numbers = docketsIn(value)
  return (numbers.length ? numbers : /\d/.test(value) && value.length <= 40 ? [value] : []).map(n => ({
    field: 'caseNumber',
    value: n,
  }))
}

/** `judgment` and `decision` both name what ends the case; an order is one. */
function type(value: string): Said[] {
  if (/\border\b/i.test(value)) return [{ field: 'type', value: 'order', native: value }]
  return /\b(?:judgment|judgement|decision|ruling|opinion|determination|summary)\b/i.test(value)
    ? [{ field: 'type', value: 'judgment', native: value }]
    : []
}
