import type { Target } from '../../../model/decision.js'
import { Pattern } from '../../../pack/pattern.js'
import { EUROPEAN, EUROPEAN_NAMES } from './european.table.js'
import { titleEnd } from './title.js'

/** An act of the Union as printed, with what identifies it. */
export interface Act {
  readonly end: number
  readonly target: Target
  /** False for a treaty or act named without number or article: alone it is a citation only by its full name. */
  readonly numbered: boolean
}

const ACT = new Pattern(
  /(?:((?:Durchführungs|Änderungs|Rahmen)?(?:Richtlinien?|RICHTLINIE)|RL)|((?:Durchführungs|Änderungs|Delegierten? |Delegierte |Durchführungs)?(?:Verordnung(?:en)?|verordnung)|VO)|(Rahmenbeschluss(?:es)?|RB)|(Beschlusse?s?|Entscheidung))(?: ?[(<] ?(?:EU|EG|EWG|Euratom|EGKS)(?:, ?Euratom)? ?[)>])? (?:Nr\.? ?)?(\d{1,4})\/(\d{1,4})(?:\/(EG|EWG|EU|JI|EGKS|Euratom|GASP))?(?![\d/])/y,
)
const BRACKET = /[(<] ?(?:EU|EG|EWG|Euratom)/

/**
 * Reads `Richtlinie 2006/123/EG`, `VO (EU) Nr. 1215/2012`, `Verordnung (EG) 883/2004` at `at` with the title behind it.
 * CELEX: sector 3, year, L, R, D or F, number of four digits (EUR-Lex, "Elements of a CELEX number").
 */
export function actAt(text: string, at: number): Act | undefined {
  const m = ACT.at(text, at)
  if (!m) return undefined
  const [whole, directive, regulation, framework, , first, second, suffix] = m as unknown as string[]
  if (
    !suffix &&
    !directive &&
    !BRACKET.test(whole as string) &&
    !/Nr/.test(whole as string) &&
    !yearly(second as string)
  )
    return undefined
  if (!directive && !regulation && !framework && !suffix) return undefined
  const letter = directive ? 'L' : regulation ? 'R' : framework ? 'F' : 'D'
  const [year, number] = yearAndNumber(first as string, second as string, letter)
  if (year === undefined) return undefined
  const native = directive ? 'Richtlinie' : regulation ? 'Verordnung' : framework ? 'Rahmenbeschluss' : 'Beschluss'
  const instrument = `${native} ${first}/${second}${suffix ? `/${suffix}` : ''}`
  return {
    end: titleEnd(text, at + (whole as string).length),
    target: { instrument, celex: `3${year}${letter}${number.padStart(4, '0')}` },
    numbered: true,
  }
}

function yearly(s: string): boolean {
  return /^(?:19|20)\d{2}$/.test(s)
}

/** Regulations were numbered number/year until 2014, everything else and all since then year/number. */
function yearAndNumber(first: string, second: string, letter: string): [string | undefined, string] {
  if (letter === 'R') {
    if (yearly(first) && Number(first) >= 2015) return [first, second]
    if (yearly(second)) return [second, first]
    return /^\d{2}$/.test(second) ? [`19${second}`, first] : [undefined, first]
  }
  if (yearly(first)) return [first, second]
  return /^[5-9]\d$/.test(first) ? [`19${first}`, second] : [undefined, second]
}

const TOKEN = new Pattern(/[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{1,24}(?:-[A-Za-z]{1,12}){0,3}/y)
/** Spelled-out names by their first four letters. */
const SPELLED = new Map<string, string[]>()
for (const name of Object.keys(EUROPEAN_NAMES))
  SPELLED.set(name.slice(0, 4), [...(SPELLED.get(name.slice(0, 4)) ?? []), name])

/** Reads a treaty or act named by abbreviation or by its full name (`AEUV`, `Vertrags über die Europäische Union`). */
export function treatyAt(text: string, at: number): Act | undefined {
  const m = TOKEN.at(text, at)
  if (!m) return undefined
  const known = Object.hasOwn(EUROPEAN, m[0]) ? m[0] : undefined
  if (known) return { end: at + known.length, target: named(known), numbered: false }
  const name = SPELLED.get(m[0].slice(0, 4))?.find(n => text.startsWith(n, at))
  return name ? { end: at + name.length, target: named(EUROPEAN_NAMES[name] as string), numbered: false } : undefined
}

function named(abbreviation: string): Target {
  const celex = EUROPEAN[abbreviation]
  return celex ? { instrument: abbreviation, celex } : { instrument: abbreviation }
}
