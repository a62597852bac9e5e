import type { PlaceholderKind } from '../../model/vocabulary.js'
import { Pattern } from '../../pack/pattern.js'
import type { FoundPlaceholder, Rule } from '../../pack/rule.js'

/** What stands before the stars tells what they mask; asked in this order. */
const BEFORE: readonly { readonly says: RegExp; readonly kind: PlaceholderKind }[] = [
  {
    says: /(?:EZ|KG|Bp|GP|Gst|Grst|FN|TOP|Top|Nr\.?|GZ|AZ|ZVR|IBAN|BIC|Konto|[Nn]ummer|Kennzeichen|Grundstücke?s?|Bauparzelle|Parzelle|Einlagezahl|Firmenbuch|TOP-Nr\.?|Tür|Zl\.?) $/,
    kind: 'register-number',
  },
  {
    says: /(?:[Hh]aus(?:e|es)?|[Ss]traße|[Gg]asse|[Ww]eg|[Pp]latz|[Aa]dresse|[Aa]nschrift|wohnhaft(?: in)?|Hotels?|Lokals?|Objekts?|Anwesens?) $/,
    kind: 'address',
  },
  {
    says: /(?:Stadt|Gemeinde|Marktgemeinde|Ortschaft|Bezirk|Landes|Land|Ort|nach|bei|aus|in|bis|zwischen|Flughafen|Bahnhof) $/,
    kind: 'place',
  },
]
const COMPANY = new Pattern(
  /-? ?(?:[Gg]esellschaft|GmbH|Ges\.?m\.?b\.?H|AG\b|KG\b|OG\b|OHG\b|KEG\b|Aktiengesellschaft|Privatstiftung|SE\b|Ltd|Verein|Bank)/y,
)
const STARS = new Pattern(/\*{1,12}/y)
const NAMED = new Pattern(/\*{2,3}([A-Za-z\d][A-Za-z\d-]{0,20})\*{2,3}/y)

/** Names, addresses and numbers masked with stars, the initial before them included: `K*****`, `S* GmbH`, `EZ *****`, `***Bf1***`. */
const stars: Rule = {
  id: 'at.placeholder.stars',
  version: 1,
  authority: '§ 15 Abs 4 OGHG, § 48a GOG: names are replaced by letters, numbers or abbreviations; practice of the RIS',
  triggers: ['*'],
  read: ({ text, at }) => {
    if (text[at - 1] === '*') return undefined
    const named = NAMED.at(text, at)
    if (named) {
      const kind: PlaceholderKind = /[Aa]dr/.test(named[1] as string)
        ? 'address'
        : /^(?:Bf|R|E|V|RA)/.test(named[1] as string)
          ? 'person'
          : 'register-number'
      return { is: 'placeholder', kind, start: at, end: at + named[0].length }
    }
    const end = at + (STARS.at(text, at) as RegExpExecArray)[0].length
    const initial = /(?:^|[^\p{L}*])(\p{Lu}\p{L}{0,2})$/u.exec(text.slice(Math.max(0, at - 6), at))?.[1] ?? ''
    const start = at - initial.length
    if (initial === '' && !alone(text, at, end)) return undefined
    return { is: 'placeholder', kind: kindOf(text, start, end, initial), start, end }
  },
  hits: [
    ['der klagenden Partei Anna ⟦Q*****⟧, vertreten', { kind: 'party' }],
    ['an der Liegenschaft EZ ⟦*****⟧, bestehend', { kind: 'register-number' }],
    ['Karl ⟦Z*⟧, Kellner, ⟦*⟧, vertreten durch', { kind: 'party' }],
    ['im Hause ⟦W*****⟧ gelegen', { kind: 'address' }],
    ['die ⟦B*****⟧ GmbH', { kind: 'company' }],
    ['Beschwerde des ⟦***Bf1***⟧, wohnhaft', { kind: 'person' }],
  ],
  misses: ['eine Rechnung 2 * 3 = 6', '* erster Punkt', 'ABGB⁵ ohne Stern'],
}

/** Stars without an initial mask something only where a word could stand, not as a bullet or a sign of multiplication. */
function alone(text: string, at: number, end: number): boolean {
  const before = text[at - 1]
  const after = text[end]
  if (before === undefined || before === '\n') return end - at >= 3
  if (!/[\s,(„"-]/.test(before)) return end - at >= 3
  if (/\d $/.test(text.slice(Math.max(0, at - 2), at)) && /^ \d/.test(text.slice(end, end + 2))) return false
  return after === undefined || /[\s,.;:)”“"v-]/.test(after)
}

function kindOf(text: string, start: number, end: number, initial: string): PlaceholderKind {
  const before = text.slice(Math.max(0, start - 40), start)
  const known = BEFORE.find(b => b.says.test(before))
  if (known) return known.kind
  if (initial === '') return /, $/.test(before) ? 'address' : 'person'
  if (COMPANY.at(text, end)) return 'company'
  return /(?:\p{Lu}\p{Ll}+|\.|Partei|Parteien \d[.)]+|\d[.)]) $/u.test(before) ? 'party' : 'person'
}

/** Names, days and numbers masked with `XXXX` in decisions of the Bundesverwaltungsgericht. */
const crosses: Rule = {
  id: 'at.placeholder.crosses',
  version: 1,
  authority: '§ 20 BVwGG: decisions are published without what would identify the parties; practice of the RIS',
  triggers: ['XXXX'],
  read: ({ text, at, after }) => {
    if (/[\p{L}\d]/u.test(text[after] ?? '')) return undefined
    const before = text.slice(Math.max(0, at - 24), at)
    const kind: PlaceholderKind = /(?:Zl\.?|Zahl|Nr\.?|GZ|VIS|IFA) $/.test(before)
      ? 'register-number'
      : /(?:in|aus|nach|Provinz|Stadt|Distrikt|Dorf) $/.test(before)
        ? 'place'
        : 'person'
    return { is: 'placeholder', kind, start: at, end: after } satisfies FoundPlaceholder
  },
  hits: [
    ['Beschwerde des ⟦XXXX⟧, StA. Utopia', { kind: 'person' }],
    ['vom 3.4.2019, Zl. ⟦XXXX⟧', { kind: 'register-number' }],
  ],
  misses: ['die Zahl XXXXI', 'Größe XXL'],
}

/** How Austrian publication masks names and numbers. */
export const placeholders: readonly Rule[] = [stars, crosses]
