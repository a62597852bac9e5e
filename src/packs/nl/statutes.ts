import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type FoundCitation, matchAt, type Rule } from '../../pack/rule.js'
import { type LawFound, lawAt, lawTarget, unionAct } from './laws.js'
import { LAWS, TREATIES } from './laws.table.js'
import { ORDINALS } from './words.table.js'

const AUTHORITY =
  'Leidraad voor juridische auteurs: verwijzing naar wetsartikelen; Aanwijzingen voor de regelgeving 3.27-3.31'
const ORDINAL = Object.keys(ORDINALS).join('|')
const NUMBER = new Pattern(
  /(\d{1,4}(?:[:.]\d{1,4}){0,3}(?:(?:bis|ter|quater)|[a-z]{1,3})?)(?:-(\d{1,2}))?(?! ?(?:maanden|dagen|jaar|weken|uur|euro|procent|%|leden)\b)(?![\p{L}\d]|[.:]\d)/uy,
)
const ROMAN = new Pattern(/([IVXL]{1,6})(?![\p{L}\d.])/uy)
const LID = new RegExp(
  `,? ?(?:(?:en )?(${ORDINAL}|laatste)(?:(?:,| en| tot en met| of|, en) (${ORDINAL}))?(?: en (${ORDINAL}))? lid|(?:lid|leden) (\\d{1,2}[a-z]?)(?:(?:,| en| of|, en| tot en met| t/m) (\\d{1,2}[a-z]?))?(?: en (\\d{1,2}))?(?![\\d]|[:.]\\d)|(\\d{1,2})e lid)(?![:.]\\d)`,
  'y',
)
const SENTENCE = new Pattern(new RegExp(`,? ?(?:en )?(${ORDINAL}|laatste|slot) ?(?:(?:vol)?zin(?:snede)?|alinea)`, 'y'))
const LETTER = new Pattern(
  /,? ?(?:(?:en )?(?:aanhef(?:,? en|,)? )?(?:onder(?:deel|delen)?|sub|letters?|aanhef en onder)) ?(\(?[a-z]{1,2}\)?|\d{1,2}[°º]?|[ivx]{1,4})(?![\p{L}\d])(?:,? ?(?:(?:en )?onder |sub |, )?(\d{1,2})[°º])?(?:(?:,| en| of|, en| tot en met| t\/m) ([a-z])(?![\p{L}\d]))?/uy,
)
/** `15(2)`, `24(5)`: the paragraph in brackets, as treaties are cited. */
const TREATY = new Pattern(/\((\d{1,2})\)(?:(?:,| en) \((\d{1,2})\))?/y)
const OLD = new Pattern(/ \((?:oud|nieuw|thans|\w{2,4} oud)\)/y)
const AND = new Pattern(
  /(?:,? (?:en|of|alsmede|juncto|jo\.?|jº|junctis|tot en met|t\/m|i\.v\.m\.|i\.c\.m\.)|,? (?:gelezen )?in (?:onderlinge )?(?:verbinding|samenhang|combinatie) met|,|-|–) ?(?:(?:met )?(?:de |het )?(?:[Aa]rtikel(?:en)?|[Aa]rt{1,2}\.?) )?/y,
)
const HEAD = new Pattern(/(?:[Aa]rtikel(?:en)?|ARTIKEL|[Aa]rt{1,2}\.?) ?(?=[\dIVXL])/y)
const TO_LAW = new Pattern(
  /(?:,|;)? ?(?:\((?:oud|nieuw)\),? )?(?:van (?:de|het|dat|die|deze|dit|genoemde|voormelde?|het thans geldende|de toenmalige) |van (?=[A-Z])|bij (?:de|het) |uit (?:de|het) |(?=[\p{Lu}]))(?:\p{Ll}+ )?/uy,
)
const POINTING = new Pattern(
  /(?:,|;)? ?van (?:die|deze|genoemde|voormelde|de) (?:wet|verordening|richtlijn|regeling)\b|,? ?van dat (?:besluit|verdrag)\b/y,
)
const BRACKET = new Pattern(/ \((?=[A-Z])/y)

interface Article {
  section: string
  paragraphs: string[]
  sentence?: string
  letter?: string
  number?: string
}
interface Chain {
  readonly articles: Article[]
  readonly end: number
}

/** `3:13`, `6:162, tweede lid`, `2.9, tweede lid, aanhef en onder b, onder 3°`, several joined by commas, `en`, `juncto`. */
function chainAt(text: string, from: number): Chain | undefined {
  const articles: Article[] = []
  let end = from
  for (let k = 0; k < 40; k++) {
    let at = end
    if (k > 0) {
      const and = AND.at(text, end)
      if (!and) break
      at += and[0].length
    }
    const number =
      NUMBER.at(text, at) ?? (k === 0 || /[IVXL]/.test(articles[0]?.section ?? '') ? ROMAN.at(text, at) : null)
    if (!number) break
    const article: Article = {
      section: number[2] ? `${number[1]}-${number[2]}` : (number[1] as string),
      paragraphs: [],
    }
    end = rungs(text, at + number[0].length, article)
    articles.push(article)
  }
  return articles.length > 0 ? { articles, end } : undefined
}

/** The rungs below an article: lid, zin, onder; each in any order the courts print. */
function rungs(text: string, from: number, article: Article): number {
  const treaty = TREATY.at(text, from)
  if (treaty) article.paragraphs.push(...treaty.slice(1).filter(Boolean))
  let end = from + (treaty?.[0].length ?? 0)
  for (let k = 0; k < 4; k++) {
    const lid = matchAt(LID, text, end)
    if (lid) {
      for (const o of [lid[1], lid[2], lid[3]]) if (o) article.paragraphs.push(ORDINALS[o] ?? o)
      for (const n of [lid[4], lid[5], lid[6], lid[7]]) if (n) article.paragraphs.push(n)
      end += lid[0].length
      continue
    }
    const letter = LETTER.at(text, end)
    if (letter) {
      const sign = (letter[1] as string).replace(/[()°º]/g, '')
      if (/^\d/.test(sign)) article.number ??= sign
      else article.letter ??= sign
      if (letter[2]) article.number ??= letter[2]
      end += letter[0].length
      continue
    }
    const sentence = SENTENCE.at(text, end)
    const old = sentence ? null : OLD.at(text, end)
    if (sentence) article.sentence = ORDINALS[sentence[1] as string] ?? (sentence[1] as string)
    const more = sentence ?? old
    if (!more) break
    end += more[0].length
  }
  return end
}

/** The law behind a chain of articles, if one stands there. */
function lawAfter(text: string, end: number): LawFound | undefined {
  const lead = TO_LAW.at(text, end)
  if (!lead) {
    const bracket = BRACKET.at(text, end)
    const law = bracket && lawAt(text, end + bracket[0].length, false)
    return law && text[law.end] === ')' ? { ...law, end: law.end + 1 } : undefined
  }
  const named = /van|uit|bij/.test(lead[0])
  for (const at of [end + lead[0].length, end + lead[0].replace(/\p{Ll}+ $/u, '').length]) {
    const law = lawAt(text, at, true)
    if (
      !law ||
      (law.unknown &&
        !named &&
        !/^(?:[A-Z]{2,7}|[A-Z][a-z]{0,4}[A-Zwvbrgs])(?: \d{4})?$|^(?:Wet|Besluit|Regeling|Uitvoerings\p{Ll}+|Belastingplan) .{4}/u.test(
          law.code,
        ))
    )
      continue
    if (
      law.unknown &&
      !named &&
      /^(?:In|De|Het|Dit|Op|Bij|Zie|Als|Er|Een|Hij|Zij|Nu|Dus|Maar|Of|Om|Tot|Uit|Van|Voor|Wat|Ook|Over|Naar|Was|Waar|Aan)$/.test(
        law.code,
      )
    )
      continue
    return law
  }
  return undefined
}

function targetsOf(articles: readonly Article[], law: LawFound | undefined): Target[] {
  return articles.flatMap(a => {
    const section = law?.book && !a.section.includes(':') ? `${law.book}:${a.section}` : a.section
    const base: Target = law ? lawTarget(law, section) : { section }
    const fine = {
      ...(a.sentence ? { sentence: a.sentence } : {}),
      ...(a.number ? { number: a.number } : {}),
      ...(a.letter ? { letter: a.letter } : {}),
    }
    if (a.paragraphs.length === 0) return [{ ...base, ...fine }]
    return a.paragraphs.map(paragraph => ({ ...base, paragraph, ...fine }))
  })
}

function citationOf(text: string, start: number, from: number, needsLaw: boolean): FoundCitation | undefined {
  const chain = chainAt(text, from)
  if (!chain) return undefined
  const law = lawAfter(text, chain.end)
  if (needsLaw && (!law || law.unknown)) return undefined
  const pointing = law ? null : POINTING.at(text, chain.end)
  const end = law?.end ?? chain.end + (pointing?.[0].length ?? 0)
  return { is: 'citation', kind: law?.eu ? 'eu' : 'statute', start, end, targets: targetsOf(chain.articles, law) }
}

/** `artikel 3:13 BW`, `art. 6:162, tweede lid, BW`, `de artikelen 7:658 lid 1 en 2 van het Burgerlijk Wetboek`. */
const article: Rule = {
  id: 'nl.citation.statute',
  version: 1,
  authority: AUTHORITY,
  triggers: ['artikel', 'Artikel', 'ARTIKEL', 'art.', 'Art.', 'artt.', 'Artt.', 'art ', 'Art '],
  read: ({ text, at }) => {
    const head = HEAD.at(text, at)
    return head ? citationOf(text, at, at + head[0].length, false) : undefined
  },
  hits: [
    ['in de zin van ⟦artikel 3:13 BW⟧ op', { targets: [{ code: 'BW', section: '3:13', bwb: 'BWBR0005291' }] }],
    ['⟦art. 6:162, tweede lid, BW⟧', { targets: [{ code: 'BW', section: '6:162', paragraph: '2' }] }],
    [
      '⟦artikel 8:72, derde lid, aanhef en onder a, van de Algemene wet bestuursrecht⟧ (hierna: Awb)',
      { targets: [{ code: 'Awb', section: '8:72', paragraph: '3', letter: 'a' }] },
    ],
    [
      'de ⟦artikelen 3:40 en 3:41 BW⟧ is',
      {
        targets: [
          { section: '3:40', code: 'BW' },
          { section: '3:41', code: 'BW' },
        ],
      },
    ],
    [
      '(zie ⟦artikel 81, lid 1, van de Wet op de rechterlijke organisatie⟧)',
      { targets: [{ section: '81', paragraph: '1', bwb: 'BWBR0001830' }] },
    ],
    ['⟦artikel 6, eerste lid, van het EVRM⟧', { targets: [{ code: 'EVRM', section: '6', paragraph: '1' }] }],
    ['⟦artikel 4 van Richtlijn 93/13/EEG⟧', { kind: 'eu', targets: [{ celex: '31993L0013', article: '4' }] }],
    ['⟦artikel 107, lid 1, VWEU⟧', { kind: 'eu', targets: [{ instrument: 'VWEU', article: '107' }] }],
    [
      '⟦artikel 2.9, tweede lid, aanhef en onder b, onder 3° van de Wabo⟧',
      { targets: [{ section: '2.9', paragraph: '2', letter: 'b', number: '3' }] },
    ],
    ['⟦art. 80a RO⟧ .', { targets: [{ code: 'RO', section: '80a' }] }],
    ['⟦art. 3:201 lid 2 en 3:204 BW⟧ en', { targets: [{ section: '3:201', paragraph: '2' }, { section: '3:204' }] }],
    ['⟦artikel 7:669 lid 3 onder a tot en met g BW⟧ .', { targets: [{ code: 'BW', section: '7:669', letter: 'a' }] }],
    ['⟦art. 24(5) EVRM⟧ .', { targets: [{ code: 'EVRM', section: '24', paragraph: '5' }] }],
    [
      '⟦artikel 13, lid 2, van de Uitvoeringsbeschikking voorbeelden 1968⟧ (de UB)',
      { targets: [{ code: 'Uitvoeringsbeschikking voorbeelden 1968', section: '13' }] },
    ],
  ],
  misses: ['het artikel in de krant', 'een artikel over 3 zaken'],
}

/** `6:162 BW`, `8:42 Awb`: book or chapter and article without the word. */
const bare: Rule = {
  id: 'nl.citation.statute-bare',
  version: 1,
  authority: AUTHORITY,
  triggers: [DIGIT],
  read: ({ text, at }) => {
    if (!/^\d{1,2}:\d/.test(text.slice(at, at + 4)) || /[\d:.]$/.test(text.slice(Math.max(0, at - 1), at)))
      return undefined
    return citationOf(text, at, at, true)
  },
  hits: [['op grond van ⟦6:162 BW⟧ .', { targets: [{ code: 'BW', section: '6:162' }] }]],
  misses: ['om 10:30 uur', 'ECLI:NL:HR:2010:392'],
}

/** A title without table entry that ends with its year or is given a short name: `Besluit voorbeelden 2003 (Bvb)`. */
function fullTitle(text: string, at: number): LawFound | undefined {
  const law = /[\p{L}-]/u.test(text[at - 1] ?? '') ? undefined : lawAt(text, at, true)
  if (!law?.unknown || !/^(?:Wet|Besluit|Regeling|Uitvoerings\p{Ll}+|Verordening|Beleidsregels) /u.test(law.code))
    return law?.unknown ? undefined : law
  const known =
    / (?:19|20)\d\d$/.test(law.code) ||
    /^ \((?:hierna:? )?(?:de |het )?[A-Z][\w.-]{1,18}\)/.test(text.slice(law.end, law.end + 40))
  return known ? { ...law, title: true } : undefined
}

/** A law by its full title, or a Union act by its number, without an article; an abbreviation alone is a mention. */
const title: Rule = {
  id: 'nl.citation.law',
  version: 1,
  authority: AUTHORITY,
  triggers: [
    ...new Set([...LAWS, ...TREATIES].flatMap(l => [l.name, l.abbr, ...(l.names ?? [])]).filter(n => n.length > 2)),
    ...[
      'Wet ',
      'Besluit ',
      'Regeling ',
      'Uitvoeringsregeling ',
      'Uitvoeringsbesluit ',
      'Verordening ',
      'Beleidsregels ',
    ],
    ...['Richtlijn', 'richtlijn', 'Verordening', 'verordening', 'Uitvoeringsverordening', 'Kaderbesluit'],
  ],
  read: ({ text, at }) => {
    const law = /^(?:Richtlijn|richtlijn|Verordening|verordening|Uitvoeringsv|Kaderbesluit)/.test(
      text.slice(at, at + 14),
    )
      ? (unionAct(text, at) ?? fullTitle(text, at))
      : (lawAt(text, at, false) ?? fullTitle(text, at))
    if (!law) return undefined
    if (!law.title) return { is: 'mention', kind: 'statute', start: at, end: law.end, name: law.code }
    return {
      is: 'citation',
      kind: law.eu ? 'eu' : 'statute',
      start: at,
      end: law.end,
      targets: [lawTarget(law, undefined)],
    }
  },
  hits: [
    ['op grond van de ⟦Algemene wet bestuursrecht⟧ is', { is: 'citation', targets: [{ code: 'Awb' }] }],
    ['de ⟦Awb⟧ kent', { is: 'mention', name: 'Awb' }],
    ['zoals bedoeld in ⟦Richtlijn 2011/83/EU⟧', { kind: 'eu', targets: [{ celex: '32011L0083' }] }],
    ['⟦Verordening (EG) nr. 44/2001⟧', { targets: [{ celex: '32001R0044' }] }],
    ['Het ⟦Besluit voorbeelden in zaken 2003⟧ (Bvz) is', { targets: [{ code: 'Besluit voorbeelden in zaken 2003' }] }],
    ['De ⟦Regeling voorbeelden⟧ (hierna: Rvb) geldt', { targets: [{ code: 'Regeling voorbeelden' }] }],
  ],
  misses: ['de gemeentelijke verordening', 'een wet van algemene strekking', 'Besluit van 5 juli 2023 is'],
}

export const statutes: readonly Rule[] = [article, bare, title]
