import { matchAt, type Rule } from '../../../pack/rule.js'
import { isAgreement } from './agreement.js'
import { closed, type Laws, nominative, shapedLikeLaw } from './law.js'

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ'
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
const YEAR = / (?:19|20)\d{2}(?![\d/.]|, ?\d)/y

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
    triggers: [...CAPITALS],
    read: ({ text, at }) => {
      const until = wordEnd(text, at)
      if (!endsLikeLaw(text, at, until) || text[at - 1] === '-' || text[at - 1] === '/') return undefined
      const word = text.slice(at, until)
      const title = TITLE.exec(word)
      if (title ? KINDS.test(title[1] as string) : !CONSTITUTION.test(word) && !isShort(word, laws)) return undefined
      const before = text.slice(Math.max(0, at - 32), at)
      const adjective = title ? ADJECTIVE.exec(before) : null
      const whole = adjective && laws.names.get(nominative(`${adjective[1]} ${word}`))
      const start = at - ((whole && adjective?.[0].length) || ((title && PAIRED.exec(before)?.[0].length) ?? 0))
      const year = matchAt(YEAR, text, at + word.length)
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

/** Where the word that begins at `at` ends, with the words joined to it by hyphens. */
function wordEnd(text: string, at: number): number {
  let i = at + 1
  while (i < text.length) {
    const c = text.charCodeAt(i) | 32
    if (!((c >= 97 && c <= 122) || (c >= 0xe0 && c <= 0xff) || (c === 45 && /[A-ZÄÖÜ]/.test(text[i + 1] ?? '')))) break
    i++
  }
  return i
}

/** A quick look at the last letters. */
function endsLikeLaw(text: string, at: number, end: number): boolean {
  const c = text.charCodeAt(end - 1)
  if (c === 71) return end - at > 3
  if (c === 79) return end - at > 3 && text.charCodeAt(end - 2) === 86
  return end - at > 9 && (c === 122 || c === 115 || c === 103 || c === 104)
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
