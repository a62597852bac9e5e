import type { Level } from '../../model/vocabulary.js'
import { MONTHS } from '../_shared/german/dates.js'
import { courts } from './courts.table.js'

/** Courts by the short names that databases print. */
const SHORT: Readonly<Record<string, string>> = {
  OGH: 'Oberster Gerichtshof',
  VfGH: 'Verfassungsgerichtshof',
  Vfgh: 'Verfassungsgerichtshof',
  VwGH: 'Verwaltungsgerichtshof',
  Vwgh: 'Verwaltungsgerichtshof',
  BVwG: 'Bundesverwaltungsgericht',
  Bvwg: 'Bundesverwaltungsgericht',
  BFG: 'Bundesfinanzgericht',
  DSB: 'Datenschutzbehörde',
  'OLG Wien': 'Oberlandesgericht Wien',
  'OLG Graz': 'Oberlandesgericht Graz',
  'OLG Linz': 'Oberlandesgericht Linz',
  'OLG Innsbruck': 'Oberlandesgericht Innsbruck',
}

/** Kinds of courts that the RIS shortens before a place. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ BG: 'Bezirksgericht', LG: 'Landesgericht', KG: 'Kreisgericht', HG: 'Handelsgericht', OLG: 'Oberlandesgericht' },
  UVS: 'Unabhängiger Verwaltungssenat',
}
const PLACED = /^(BG|LG|KG|HG|OLG|UVS) ((?:für \p{Lu}\p{L}+ )?\p{Lu}[\p{L}. -]{2,40})$/u
const ALIASES = new Map(courts.flatMap(c => [c.name, ...(c.aliases ?? [])].map(name => [name, c.name] as const)))

/** A court that is in no table by its kind: district courts, the former circuit courts, the former independent senates. */
export function courtOfKind(name: string): { readonly level: Level; readonly seat?: string } | undefined {
  const m =
    /^(Bezirksgericht|Kreisgericht|Unabhängiger Verwaltungssenat)(?: für [\p{L} ]{3,40}?)? (?:im (?:Land )?|in )?(\p{Lu}[\p{L}. -]{2,40})$/u.exec(
      name,
    )
  return m ? { level: m[1]?.startsWith('Un') ? 'other' : 'first-instance', seat: m[2] as string } : undefined
}

/** A court as a label or title names it. */
export function courtNamed(text: string): string | undefined {
  const known = ALIASES.get(text.replace(/ \([^)]{2,20}\)$/, ''))
  if (known !== undefined) return known
  const placed = PLACED.exec(text)
  if (placed) return `${KINDS[placed[1] as string]} ${placed[2]}`
  const short = /^(?:OLG (?:Wien|Graz|Linz|Innsbruck)|OGH|V[fw][Gg][Hh]|BVwG|Bvwg|BFG|DSB)\b/.exec(text)
  if (short) return SHORT[short[0]]
  const land = /^(?:LVwG|Landesverwaltungsgericht) (\p{Lu}\p{L}+)/u.exec(text)
  if (land) return `Landesverwaltungsgericht ${land[1]}`
  if (/^(?:VGW|VwG Wien|LVwG Wien|Verwaltungsgericht Wien)\b/.test(text)) return 'Verwaltungsgericht Wien'
  const full =
    /^(Oberster Gerichtshof|Verwaltungsgerichtshof|Verfassungsgerichtshof|Bundesverwaltungsgericht|Bundesfinanzgericht|Datenschutzbehörde|(?:Oberlandesgericht|Landesgericht|Handelsgericht|Bezirksgericht|Landesverwaltungsgericht|Verwaltungsgericht)(?: für (?:Zivilrechtssachen|Strafsachen))? \p{Lu}[\p{L}. -]{2,40})/u.exec(
      text,
    )
  return full?.[1]?.trim()
}

/** A printed day as ISO 8601; `undefined` when it is none. */
export function isoOf(text: string): string | undefined {
  const two = (n: string | number) => String(n).padStart(2, '0')
  const slashed = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})/.exec(text)
  if (slashed) return `${slashed[1]}-${two(slashed[2] as string)}-${two(slashed[3] as string)}`
  const numeric = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})/.exec(text)
  if (numeric) return `${numeric[3]}-${two(numeric[2] as string)}-${two(numeric[1] as string)}`
  const named = /^(\d{1,2})\. ?(\p{L}{3,9}) (\d{4})/u.exec(text)
  const month = named && MONTHS[named[2] as string]
  return named && month ? `${named[3]}-${two(month)}-${two(named[1] as string)}` : undefined
}

/** The kind of decision a native word names: `Sachbeschluss` an order, `Teilerkenntnis` a judgment. */
export function typeOf(native: string): 'order' | 'judgment' | 'other' {
  if (/beschluss|beschluß|^zurückweisung/i.test(native)) return 'order'
  return /urteil|erkenntnis/i.test(native) ? 'judgment' : 'other'
}
