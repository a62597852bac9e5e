import { Pattern } from '../../../pack/pattern.js'

const ACT = new Pattern(
  /(?:Council |Commission |Parliament and Council |Implementing |Delegated |Framework ){0,3}(Directive|Regulation|Decision|Framework Decision) (?:\((?:EU|EC|EEC|Euratom|EU, Euratom|EC, Euratom|CFSP|JHA)\) )?(?:No )?(\d{1,4})\/(\d{1,4})(?:\/(?:EC|EEC|EU|Euratom|CFSP|JHA))?/y,
)
const KIND: Readonly<Record<string, string>> = { Directive: 'L', Regulation: 'R', Decision: 'D' }

/** An act of the Union as it is printed, with its CELEX number where the year can be told. */
export interface UnionAct {
  readonly end: number
  readonly instrument: string
  readonly celex: string | undefined
}

/** Reads `Council Directive 93/13/EEC`, `Regulation (EC) No 883/2004` (Interinstitutional style guide, 2.2: numbering of acts). */
export function unionActAt(text: string, at: number): UnionAct | undefined {
  const m = ACT.at(text, at)
  if (!m) return undefined
  const [printed, kind = '', a = '', b = ''] = m
  return { end: at + printed.length, instrument: printed, celex: celexOf(kind, a, b, printed) }
}

/** CELEX sector 3: year, type letter, four-digit number. All acts since 2015 put the year first, and so did all but regulations before. */
function celexOf(kind: string, a: string, b: string, printed: string): string | undefined {
  const first = kind !== 'Regulation' || /^20(?:1[5-9]|[2-9]\d)$/.test(a)
  const [year, number] = first ? [a, b] : [b, a]
  const full = year.length === 2 ? `19${year}` : year
  if (!/^(?:19[5-9]|20[0-9])\d$/.test(full)) return undefined
  const type = printed.includes('Framework Decision') ? 'F' : KIND[kind]
  return `3${full}${type}${number.padStart(4, '0')}`
}
