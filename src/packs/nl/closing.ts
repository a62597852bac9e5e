import type { Annotated, Evidence } from '../../pack/document.js'
import { courtIn, courtNamed } from './courts.js'
import { TYPES } from './words.table.js'

/** Courts of which there is one name themselves where they decide: `De Hoge Raad verwerpt het beroep.` */
export function deciding(document: Annotated): Evidence[] {
  return document.parts('operative').flatMap(part => {
    const named = document.lines
      .filter(l => l.start >= part.start && l.end <= part.end)
      .map(l => ({ ...l, court: SELF.exec(l.text)?.[1] }))
      .find(l => l.court !== undefined)
    const court = named?.court && courtNamed(named.court)
    return court && named ? [{ field: 'court', value: court, at: named, basis: 'text' } as const] : []
  })
}
const SELF =
  /^(?:De |Het )(Hoge Raad|Centrale Raad van Beroep|Afdeling bestuursrechtspraak|College van Beroep voor het bedrijfsleven)\b/

/** `Dit vonnis is gewezen door … en in het openbaar uitgesproken op 3 mei 2021.` */
export function signature(document: Annotated): Evidence[] {
  const out: Evidence[] = []
  for (const part of document.parts('signatures')) {
    const text = document.text.slice(part.start, part.end)
    const type = /^(?:Dit|Deze) (vonnis|arrest|beschikking|uitspraak|beslissing)/.exec(text)?.[1]
    if (type && type !== 'beslissing')
      out.push({ field: 'type', value: TYPES[type] as string, native: capital(type), at: part, basis: 'signature' })
    const court = /\b(?:[Gg]erechtshof|[Rr]echtbank) [^,.;]{3,40}/.exec(text)?.[0]
    const named = court && courtIn(court)?.name
    if (named) out.push({ field: 'court', value: named, at: part, basis: 'text' })
    const date = document
      .within(document.dates, part)
      .find(d =>
        /(?:uitgesproken|gewezen|gegeven|gedaan|vastgesteld|openbaar)[^.]{0,160}$|in raadkamer (?:van|op) $/i.test(
          document.text.slice(Math.max(part.start, d.start - 180), d.start),
        ),
      )
    if (date && /^\d{4}-/.test(date.iso)) out.push({ field: 'date', value: date.iso, at: date, basis: 'signature' })
  }
  return out.filter((e, i) => out.findIndex(o => o.field === e.field) === i)
}

/** A word with a large first letter. */
export function capital(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`
}
