import type { Said } from '../../pack/document.js'
import type { Statement } from '../../text/source.js'
import { titleDay } from './days.js'

/** `originatingbody` of HUDOC, by number (HUDOC, list of bodies); names come as they are. */
const BODIES: Readonly<Record<string, string>> = {
  1: 'Court (Chamber)',
  3: 'First Section',
  4: 'Former First Section',
  5: 'Second Section',
  6: 'Third Section',
  7: 'Fourth Section',
  8: 'Grand Chamber',
  9: 'Grand Chamber',
  15: 'Court (Plenary)',
  18: 'Former Second Section',
  19: 'Former Third Section',
  20: 'Former Fourth Section',
  21: 'Fifth Section',
  22: 'First Section Committee',
  23: 'Second Section Committee',
  24: 'Third Section Committee',
  25: 'Fourth Section Committee',
  26: 'Fifth Section Committee',
}
const COMMISSION = /\bcommission\b/i
const COMMITTEE = /\bcommittee of social rights\b|\bcomité européen des droits sociaux\b/i
const COURT = /\bcourt of human rights\b|\bcour européenne\b|\bechr\b|\becthr\b|\bhudoc\b/i
/** Document types of HUDOC and words of collections. */
const TYPES: readonly (readonly [RegExp, string, string])[] = [
  [/^HFJUD|^H?FRE?JUD|^arr[eê]t/i, 'judgment', 'Arrêt'],
  [/^H[A-Z]{0,2}JUD|^JUDGMENTS?$|^judge?ment/i, 'judgment', 'Judgment'],
  [/^HFDEC|^d[eé]cision (?:sur|de)/i, 'other', 'Décision'],
  [/^H[A-Z]{0,2}DEC|^DECISIONS?$|^decision/i, 'other', 'Decision'],
  [/^H[A-Z]{0,3}(?:ADVOP|AO)|advisory ?opinions?|^avis consultatif/i, 'opinion', 'Advisory opinion'],
  [/^H[A-Z]{0,2}(?:REP|REPORT)|^REPORTS?$|^report/i, 'other', 'Report'],
  [/^H[A-Z]{0,2}RES|^RESOLUTIONS?$|^resolution/i, 'other', 'Resolution'],
]

/** What HUDOC and collections made from it state, in the form of this pack. */
export function stated({ field, value }: Statement): Said[] | undefined {
  switch (field) {
    case 'court':
      return court(value)
    case 'chamber':
      return [{ field, value: BODIES[value] ?? value }]
    case 'docket': {
      const numbers = value.match(/\b\d{1,5}\/\d{2,4}\b/g)
      return numbers ? numbers.map(number => ({ field: 'caseNumber', value: number })) : []
    }
    case 'date': {
      const iso = dateOf(value)
      return iso ? [{ field, value: iso }] : undefined
    }
    case 'type': {
      const type = TYPES.find(([pattern]) => pattern.test(value.trim()))
      return type ? [{ field, value: type[1], native: type[2] }] : undefined
    }
  }
  return undefined
}

function court(value: string): Said[] | undefined {
  const name = COMMITTEE.test(value)
    ? 'European Committee of Social Rights'
    : COMMISSION.test(value)
      ? 'European Commission of Human Rights'
      : COURT.test(value)
        ? 'European Court of Human Rights'
        : undefined
  return name ? [{ field: 'court', value: name }] : undefined
}

/** HUDOC's own forms: `05/03/2026 00:00:00` (day first), `Thu Mar 05 00:00:00 CET 2026`, `5 March 2026`. */
function dateOf(value: string): string | undefined {
  const figures = /^(\d{2})\/(\d{2})\/(\d{4})\b/.exec(value)
  if (figures) return `${figures[3]}-${figures[2]}-${figures[1]}`
  const words = /^(\d{1,2}) (\p{L}{3,10}) (\d{4})$/u.exec(value)
  return words ? titleDay(words[1] as string, words[2] as string, words[3] as string) : undefined
}
