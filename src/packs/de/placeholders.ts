import { Pattern } from '../../pack/pattern.js'
import type { FoundPlaceholder, Rule } from '../../pack/rule.js'

const AUTHORITY =
  'Anonymisation practice of the German courts (initials, points, letters before a kind of place or firm)'
const LETTER_BEFORE = /(?<![\p{L}\d.])(?:\p{Lu}\.?|…|\.{3}) ?$/u
const found = (start: number, end: number, kind: FoundPlaceholder['kind']): FoundPlaceholder => ({
  is: 'placeholder',
  start,
  end,
  kind,
})

/** The masked beginning of a compound that stands before a trigger such as `-Straße`. */
function before(text: string, at: number): number | undefined {
  const from = Math.max(0, at - 6)
  const m = LETTER_BEFORE.exec(text.slice(from, at))
  return m ? from + m.index : undefined
}

const HOUSE = new Pattern(
  /(?: \d{1,4} ?[a-z]?(?![\p{L}]))?(?: in (?:\d{5} )?(?:\p{Lu}\.?(?![\p{L}\d])|\p{Lu}-(?:Stadt|Dorf)))?/uy,
)
const address: Rule = {
  id: 'de.placeholder.address',
  version: 1,
  authority: AUTHORITY,
  triggers: ['-Straße', '-straße', '-Str.', '-Weg', '-Platz', '-Allee', '-Gasse'],
  read: ({ text, at, after }) => {
    const start = before(text, at)
    if (start === undefined || /\p{L}/u.test(text[after] ?? '')) return undefined
    return found(start, after + (HOUSE.at(text, after)?.[0].length ?? 0), 'address')
  },
  hits: [
    ['das Grundstück ⟦N. -Straße 22 in K.⟧ gehört', { kind: 'address' }],
    ['in der ⟦A-Straße 5⟧ wohnt', { kind: 'address' }],
  ],
  misses: ['in der Goethe-Straße 5', 'die Bonn-Straße'],
}

const place: Rule = {
  id: 'de.placeholder.place',
  version: 1,
  authority: AUTHORITY,
  triggers: ['-Stadt', '-Dorf', '-stadt', '-dorf'],
  read: ({ text, at, after }) => {
    const start = before(text, at)
    return start === undefined || /\p{L}/u.test(text[after] ?? '') ? undefined : found(start, after, 'place')
  },
  hits: [['Einrichtung in ⟦A-Stadt⟧ zu gewähren', { kind: 'place' }]],
  misses: ['die Alt-Stadt', 'X-Stadtwerke'],
}

const company: Rule = {
  id: 'de.placeholder.company',
  version: 1,
  authority: AUTHORITY,
  triggers: ['-GmbH', '-AG', '-KG', '-OHG', '-UG', '-Ltd', '-Bank'],
  read: ({ text, at, after }) => {
    const start = before(text, at)
    return start === undefined || /\p{L}/u.test(text[after] ?? '') ? undefined : found(start, after, 'company')
  },
  hits: [
    ['Anteile an der ⟦X-GmbH⟧ hielt', { kind: 'company' }],
    ['die ⟦…-GmbH⟧ firmierte', { kind: 'company' }],
  ],
  misses: ['die Muster-GmbH', 'der Komplementär-GmbH'],
}

const INITIALS = new Pattern(/ (?:(?:Dr\.|Prof\.) ){0,2}((?:\p{Lu}\.[- ]?){1,2}|\p{Lu}|…|\.{3})(?![\p{L}\d])/uy)
const person: Rule = {
  id: 'de.placeholder.person',
  version: 1,
  authority: AUTHORITY,
  triggers: [
    'Zeuge',
    'Zeugen',
    'Zeugin',
    'Herr',
    'Herrn',
    'Frau',
    'Geschädigte',
    'Geschädigten',
    'Eheleute',
    'Nebenklägerin',
    'Mittäter',
    'Notar',
    'Rechtsanwalt',
    'Rechtsanwältin',
  ],
  read: ({ text, after }) => {
    const m = INITIALS.at(text, after)
    if (!m) return undefined
    const mark = (m[1] as string).trimEnd()
    const start = after + m[0].lastIndexOf(m[1] as string)
    const follows = /^\s{1,3}\p{Lu}\p{Ll}/u.test(text.slice(start + mark.length, start + mark.length + 6))
    return mark.endsWith('.') && follows ? undefined : found(start, start + mark.length, 'person')
  },
  hits: [
    ['der Zeuge ⟦S.⟧ bekundete', { kind: 'person' }],
    ['gab Frau Dr. ⟦M.⟧ an', { kind: 'person' }],
  ],
  misses: ['der Zeuge Schmidt sagte', 'Rechtsanwalt H. Amsel vertrat'],
}

const PLACE_LETTER = new Pattern(/ (\p{Lu}\.)(?=,|\)|;| (?:\p{Ll}|$)|$)/uy)
const town: Rule = {
  id: 'de.placeholder.town',
  version: 1,
  authority: AUTHORITY,
  triggers: ['in', 'nach', 'aus', 'bei'],
  read: ({ text, after, trigger }) => {
    const m = PLACE_LETTER.at(text, after)
    if (!m || (trigger !== 'in' && !/^ \p{Ll}/u.test(text.slice(after + m[0].length, after + m[0].length + 2))))
      return undefined
    return found(after + 1, after + m[0].length, 'place')
  },
  hits: [['seine Wohnung in ⟦K.⟧ und kaufte', { kind: 'place' }]],
  misses: ['Amsel in F. Fink, Handbuch', 'bei A. Amsel'],
}

/** What German courts put in place of names, by the forms in use. */
export const placeholders: readonly Rule[] = [address, place, company, person, town]
