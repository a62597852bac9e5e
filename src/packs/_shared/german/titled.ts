import { Pattern } from '../../../pack/pattern.js'
import type { Rule } from '../../../pack/rule.js'
import { isAgreement } from './agreement.js'
import { closed, type Laws, nominative, shapedLikeLaw } from './law.js'
import { words } from './list.js'

const ENDINGS =
  '…gesetz …gesetzes …gesetzbuch …gesetzbuchs …gesetzbuches …verordnung …prozessordnung …prozesordnung …insolvenzordnung …verfassung …G …VO'
const TITLE = /^(.{4,})(?:gesetz(?:es)?|gesetzbuch(?:e?s)?|verordnung|prozess?ordnung|insolvenzordnung)$/
/** Kinds of laws, and other things called so, that are no law's name. */
const KINDS =
  /^(?:(?:Ver|Um|Ab|An)?[Ää]nderungs|Landes|Bundes|Reichs|Parlaments|Fach|Spezial|Ausführungs|Durchführungs|Zustimmungs|Einführungs|(?:Re|Neu|Novellierungs)?[Rr]e(?:form|fom|gelungs)|Neuregelungs|Rahmen|Straf|Schutz|Artikel|Natur|Sitten|Maßnahme|Maßnahmen|Übergangs|Überleitungs|Vertrags|Einzelfall|Ermächtigungs|Umsetzungs|Anpassungs|Begleit|Folge|Mantel|Neben|Sonder|Stamm|Muster|Modell|Grund|Vorgänger|Vorläufer|Nachfolge|Transformations|Rechts|Regierungs|Ministerial|Sammel|Not|Verwaltungs|Bekämpfungs|Aufhebungs|Arzneimittel|Heilmittel|Hilfsmittel|Medikamenten|Sprechstundenbedarfs|Folge|Erst|Dauer)$/
const CONSTITUTION = /^(?:Landes|Reichs)verfassung$/
const ADJECTIVE = /([A-ZÄÖÜ][a-zäöüß]{3,20}(?:e[nsmr]?)) $/
const PAIRED = /[A-ZÄÖÜ][a-zäöüß]{3,24}- und $/
/** An abbreviation as laws give themselves one: a word cut short and a G, or VO, at its end. */
const SHORT = /^[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{0,20}(?:[a-zäöüß]G|-[A-Z]{2,3}G|[a-z]VO|-VO)$/
const NOT_SHORT = /^(?:[A-Z][a-z]{0,5}?)?(?:Verf|Arb|Fam|Anw|Amts|Verw|Land|Straf|Zivil|Soz|Fin|Truppen)G$|OHG$|Gericht/
const YEAR = new Pattern(/ (?:19|20)\d{2}(?![\d/.]|, ?\d)/y)

/**
 * Laws named by a short title or abbreviation that no table has: `Musterschutzgesetzes`, `Sächsischen Mustergesetzes`, `des
 * BeispG`. With date and gazette a citation, else a mention.
 */
export function titledLaws(id: string, version: number, laws: Laws): Rule {
  return {
    id: `${id}.mention.law`,
    version,
    authority:
      'Handbuch der Rechtsförmlichkeit (BMJ), B.4.1: short titles and abbreviations; Legistische Richtlinien 1990 (BKA)',
    triggers: words(ENDINGS),
    read: ({ text, at: last, after }) => {
      const at = wordStart(text, last)
      if (after - at < 4 || !isCapital(text.charCodeAt(at)) || !ends(text, at, after)) return undefined
      const word = text.slice(at, after)
      const title = TITLE.exec(word)
      if (title ? KINDS.test(title[1] as string) : !CONSTITUTION.test(word) && !isShort(word, laws)) return undefined
      const before = text.slice(Math.max(0, at - 32), at)
      const adjective = title ? ADJECTIVE.exec(before) : null
      const whole = adjective && laws.names.get(nominative(`${adjective[1]} ${word}`))
      const start = at - ((whole && adjective?.[0].length) || ((title && PAIRED.exec(before)?.[0].length) ?? 0))
      const year = YEAR.at(text, at + word.length)
      const end = at + word.length + (year?.[0].length ?? 0)
      const name = whole ?? laws.names.get(nominative(word)) ?? nominative(text.slice(start, end))
      const named = closed(text, start, end, name)
      return named.target?.reporter !== undefined
        ? { is: 'citation', kind: 'statute', start, end: named.end, targets: [named.target] }
        : { is: 'mention', kind: 'statute', start, end, name }
    },
    hits: [
      ['nach dem ⟦Beispielförderungsgesetz⟧ gilt', { is: 'mention', name: 'Beispielförderungsgesetz' }],
      ['Vorschriften des ⟦Muster- und Probengesetzes⟧,', { is: 'mention' }],
      ['Die ⟦Musterarbeitszeitverordnung⟧ sieht', { is: 'mention' }],
      ['in der Fassung des ⟦BeispVereinfG 2011⟧ und', { is: 'mention' }],
      [
        'das ⟦Mustersenkungsgesetz - MustSenkG - vom 3. 5. 2034 (BGBl I 2034, 17)⟧ und',
        { targets: [{ code: 'MustSenkG', reporter: 'BGBl', ref: 'I 2034, 17' }] },
      ],
      [
        'durch das ⟦Musterbeschleunigungsgesetz vom 3. Mai 2034 (BGBl. I S. 1722)⟧ geändert',
        { is: 'citation', targets: [{ code: 'Musterbeschleunigungsgesetz', reporter: 'BGBl.', ref: 'I S. 1722' }] },
      ],
    ],
    misses: [
      'ein Schutzgesetz im Sinne',
      'die Rechtsverordnung',
      'das Änderungsgesetz',
      'das ArbG hat',
      'eine Verordnung',
    ],
  }
}

const HYPHEN = 45
const SLASH = 47

const isCapital = (c: number) => (c >= 65 && c <= 90) || c === 0xc4 || c === 0xd6 || c === 0xdc
const isLetter = (c: number) => ((c | 32) >= 97 && (c | 32) <= 122) || (c >= 0xc0 && c <= 0xff)

/**
 * Where the word begins of which the part at `at` is the last that a hyphen joins:
 *
 *     des Muster-Beispielgesetzes
 *         ^      ^ at
 */
function wordStart(text: string, at: number): number {
  let start = at
  while (text.charCodeAt(start - 1) === HYPHEN && isCapital(text.charCodeAt(start))) {
    let i = start - 1
    while (isLetter(text.charCodeAt(i - 1))) i--
    if (i === start - 1) break
    start = i
  }
  return start
}

/** True for a whole word of letters: no hyphen or slash goes on behind it or leads to it. */
function ends(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (before === HYPHEN || before === SLASH || (before >= 48 && before <= 57)) return false
  if (text.charCodeAt(end) === HYPHEN && isCapital(text.charCodeAt(end + 1))) return false
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (!isLetter(c) && c !== HYPHEN) return false
  }
  return true
}

function isShort(word: string, laws: Laws): boolean {
  return (
    SHORT.test(word) &&
    !NOT_SHORT.test(word) &&
    !laws.abbreviations.has(word) &&
    shapedLikeLaw(word) &&
    !isAgreement(word)
  )
}
