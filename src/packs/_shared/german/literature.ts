import type { Target } from '../../../model/decision.js'
import { Before, Pattern } from '../../../pack/pattern.js'
import { DIGIT, type FoundCitation, type Rule, type Scan } from '../../../pack/rule.js'
import { type AuthorsFound, authorsBefore, authorsPossible } from './authors.js'

const PIN_WORD = '(?:Rn|Rz|Rd-?[Nn]r|Rdn|RN|Randn(?:ummer|r)|Anm|Erl|Tz|Bem|Vorbem)\\.?:?'
const NUMBERS = '(?:[A-Z] ?)?\\d{1,4}(?:[./]\\d{1,3}){0,2}[a-z]?(?: ?ff?\\.?(?![a-zäöü]))?(?: ?a\\. ?E\\.| aE)?'
const MORE = `(?:(?:, ?| und | u\\. | bis | ?[-–] ?)(?:${PIN_WORD} ?)?${NUMBERS}(?![\\d./])){0,12}`
/** A commentary's section with its marginal number: `§ 26 WEG Rn. 9`, `Art. 3 Abs. 3 Stand Juni 2019 Rn. 31 ff.` */
const SECTION_PIN = new Pattern(
  new RegExp(
    `(?:§§? ?|Art(?:ikel|\\.)? ?)(\\d{1,4} ?[a-z]{0,2})(?:[ ,][^;()\\n]{0,60}?)?,? ?(${PIN_WORD}) ?(${NUMBERS})(${MORE})`,
    'y',
  ),
)
/** A marginal number alone, or before its section: `Rz 5 zu § 496`. */
const PIN = new Pattern(
  new RegExp(`(${PIN_WORD}) ?(${NUMBERS})(${MORE})(?: zu (?:§§?|Art\\.?) ?(\\d{1,4}[a-z]?))?`, 'y'),
)
const EDITION = new Pattern(
  /Aufl(?:age|\.)?,? ?(?:\d{4})?,? ?(?:S\.? ?|Seite |Bd\. \d+,? S\.? ?|(?<=\d{4}, ))(\d{1,4})(?: ?ff?\.?)?(?: ?[<(]\d{1,4}(?: ?ff?\.?)?[>)])?(?:, \d{1,4})*/y,
)
/** A book without edition: `, 2014, S. 265 ff.` */
const YEAR_PAGE = new Pattern(
  /(?:1[89]|20)\d{2}, S\. ?(\d{1,4})(?: ?ff?\.?(?![a-z]))?(?: ?[<(]\d{1,4}(?: ?ff?\.?)?[>)])?(?:,? Rn\. ?\d{1,4})?/y,
)
const BACK = new Pattern(/(?:aaO|a\. ?a\. ?O\.),?(?: (?:S\. ?)?(\d{1,4})(?: ?ff?\.?)?| Rn\.? ?\d{1,4})?(?![\d./])/y)
const VOLUME = new Pattern(
  /Kommentar(?: [IVX]{1,4}(?:\/\d)?)?(?: ?\d{0,2})?,? (?:S\.? ?)?(\d{1,5})(?: ?ff?\.?(?![a-z]))?/y,
)
const FESTSCHRIFT = new Pattern(
  /(?:FS|Festschrift|Festgabe|FG|GS|Gedächtnisschrift|Liber Amicorum)(?: für)?(?:-| )(?:\d{2,3} Jahre )?(?:[A-ZÄÖÜ][A-Za-zäöüß.-]{1,24} ?){1,4}(?:[[(<]\d{4}[\])>]|,? \d{4})?,? (?:S\.? ?)?(\d{1,4})(?: ?ff?\.?(?![a-z]))?(?:,? ?(?:[<(]\d{1,4}(?: ?ff?\.?)?[>)]|\d{1,4}(?: ?ff?\.?)?|Rn\. ?\d+))*/y,
)

/**
 * Books and essays with their pin: commentaries by section and marginal number, books by page, contributions to
 * Festschriften. Form: house style of the federal courts; AZR for Austria.
 */
export function literature(id: string, version: number): Rule {
  return {
    id: `${id}.citation.literature`,
    version,
    authority:
      'House style of the federal courts; Abkürzungs- und Zitierregeln der österreichischen Rechtssprache (AZR)',
    triggers: [
      DIGIT,
      'aaO',
      'a.a.O.',
      'a. a. O.',
      '§',
      'Art.',
      'Art ',
      'Rn',
      'Rz',
      'Rdn',
      'RdNr',
      'Rd-Nr',
      'Anm',
      'Aufl',
      'Kommentar',
      'FS ',
      'FS-',
      'Festschrift',
      'Festgabe',
    ],
    digits: { least: 4, most: 4, next: ',' },
    read,
    hits: [
      ['(⟦Muster in Beispiel, WEG, 11. Aufl., § 26 Rn. 40⟧)', { kind: 'literature' }],
      ['so ⟦Muster/Beispiel, ZPO, 3. Aufl., § 7 Rn. 21 a.E. und 169⟧; anders', { kind: 'literature' }],
      ['(⟦MüKoBGB/Muster § 7 Rn. 2⟧)', { kind: 'literature' }],
      ['(⟦Muster in Beispiel/Probe, ABGB5 § 879 Rz 12⟧)', { kind: 'literature' }],
      ['⟦Muster in Beispiel, Rz 5 zu § 496⟧', { kind: 'literature' }],
      [
        '⟦Muster-Beispiel-Probe, Kommentar III, 2836⟧',
        { targets: [{ authors: ['Muster', 'Beispiel', 'Probe'], title: 'Kommentar III', page: '2836' }] },
      ],
      ['; ⟦Muster/Probe, Das Beispielrecht I15 Rz 345⟧', { kind: 'literature' }],
      ['; ⟦Muster, WK-StPO § 281 Rz 330 ff⟧;', { kind: 'literature' }],
      ['; ⟦Muster in Beispiel/Probe, ABGB-ON1.07 § 933a Rz 12⟧;', { kind: 'literature' }],
      ['; ⟦Muster in: Festschrift 50 Jahre Probegericht, S. 1071, 1079⟧)', { kind: 'literature' }],
      ['; ⟦Muster in FS Beispiel [1987] S. 1, 3⟧', { kind: 'literature' }],
      [
        '(⟦BeckOK MusR/Muster, 24. Ed. 1. Januar 2036, VwVfG § 37 Rn. 2⟧)',
        { targets: [{ title: 'VwVfG', section: '37', edition: '24' }] },
      ],
      [
        '(vgl. ⟦BeckOK BGB/ Muster , 77. Edition – 01.02.2036, § 823 Rn. 268⟧)',
        { targets: [{ authors: ['BeckOK BGB', 'Muster'], section: '823' }] },
      ],
      ['(⟦Muster/Probe/Test, aaO., § 4 Rn. 194 ff.⟧)', { targets: [{ section: '4', marginal: '194 ff.' }] }],
      [
        '⟦Muster in Probe, Gesamtes soziales Beispielrecht, 2032, § 12 BVG RdNr 18⟧)',
        { targets: [{ authors: ['Muster'], section: '12', marginal: '18' }] },
      ],
      [
        '(⟦Muster in Beispiel/Probe --BPr--, § 39 AO Rz 169⟧)',
        { targets: [{ authors: ['Muster'], title: 'Beispiel/Probe', section: '39' }] },
      ],
      ['⟦Muster/Test in Berliner Kommentar zum BspG, 3. Aufl., vor § 7 Rdn. 12⟧', { targets: [{ section: '7' }] }],
      [
        '(⟦MUS/Muster 7. Aufl. TzBfG § 15 Rn. 15e⟧)',
        { targets: [{ authors: ['MUS', 'Muster'], title: 'TzBfG', edition: '7' }] },
      ],
    ],
    misses: [
      'nach § 26 Rn. 40',
      'so schon im Jahr 2012, § 12 Rn. 4',
      'nicht vor § 9 Rn. 3',
      'Senat, Urteil vom 3. Mai 2011 - V ZR 1/10, Rn. 4',
      'dazu § 5 BGB',
      'oben Rn. 14',
    ],
  }
}

function read({ text, at, trigger }: Scan): FoundCitation | undefined {
  if (trigger === DIGIT && (text.charCodeAt(at - 1) !== 32 || text.charCodeAt(at - 2) !== 44)) return undefined
  if (trigger === '§' && text.charCodeAt(at - 1) === SECTION) return undefined
  if (!authorsPossible(text, at)) return undefined
  if (trigger === '§' || trigger.startsWith('Art')) {
    const m = SECTION_PIN.at(text, at)
    if (!m) return undefined
    const pin = { section: (m[1] as string).trim(), marginal: m[3] as string }
    const f = found(text, at, m[0].length, pin)
    if (f || !YEAR_BEFORE.stands(text, at)) return f
    const titled = found(text, at, m[0].length, pin, true)
    return titled && IN_BOOK.test(text.slice(titled.start, at)) ? titled : undefined
  }
  if (trigger.startsWith('Aufl')) {
    const m = EDITION.at(text, at)
    return m ? found(text, at, m[0].length, { page: m[1] as string }, true) : undefined
  }
  if (trigger === DIGIT) {
    const m = YEAR_PAGE.at(text, at)
    return m ? found(text, at, m[0].length, { page: m[1] as string }, true) : undefined
  }
  if (trigger.startsWith('a')) {
    const m = BACK.at(text, at)
    const f =
      m && !/[A-Z]{2,} $/.test(text.slice(at - 3, at))
        ? found(text, at, m[0].length, m[1] ? { page: m[1] } : {}, true)
        : undefined
    return f && { ...f, form: 'anaphoric' }
  }
  if (trigger === 'Kommentar') {
    const m = VOLUME.at(text, at)
    if (!m) return undefined
    const f = found(text, at, m[0].length, { page: m[1] as string }, true)
    const title = m[0].slice(0, m[0].lastIndexOf(m[1] as string)).replace(/[, S.]+$/, '')
    return f && { ...f, targets: [{ ...f.targets[0], title }] }
  }
  if (trigger.startsWith('F')) {
    const m = FESTSCHRIFT.at(text, at)
    const f = m && found(text, at, m[0].trimEnd().length, { page: m[1] as string }, true)
    return f ? { ...f, targets: [{ ...f.targets[0], title: m[0].replace(/[,[(<\d].*$/s, '').trim() }] } : undefined
  }
  const m = PIN.at(text, at)
  const f =
    m && found(text, at, m[0].length, m[4] ? { section: m[4], marginal: m[2] as string } : { marginal: m[2] as string })
  if (f && (m[4] || BOOKISH.test(text.slice(f.start, at)))) return f
  const titled = m && trigger === 'Rz' && TITLED.test(text.slice(Math.max(0, at - 160), at))
  return titled ? found(text, at, m[0].length, { marginal: m[2] as string }, true) : undefined
}

/** A year before the section, that of a book. */
const YEAR_BEFORE = new Before(/, (?:19|20)\d{2}, $/, 8)
/** A contribution to a book whose title has words written small: `Muster in Probe, Gesamtes soziales Beispielrecht, 2012, `. */
const IN_BOOK = /^[A-ZÀ-Þ][a-zß-ɏ]+(?:[-/][A-ZÀ-Þ][a-zß-ɏ]+)*,? in:? [A-ZÀ-Þ][^;]{3,120}, $/

/** The second sign of `§§` begins nothing. */
const SECTION = 167

/** Authors with a title of words before an Austrian marginal number: `Muster/Probe, Das Beispielrecht I5 Rz 3`. */
const TITLED =
  /[A-ZÄÖÜ][a-zäöüß]{2,}(?:\/[A-ZÄÖÜ][A-Za-zäöüßčćšž-]{2,}){1,3}, (?:[A-ZÄÖÜ][a-zäöüß]{4,}|[A-ZÄÖÜ][a-zäöüß]{2,} [a-zäöüß]{3,})[A-ZÄÖÜa-zäöüß -]{0,60}(?:[IVX]{0,3}\d{1,2})? $/

/** Beside a marginal number without a section only these show a book: names with a slash are also the parties of a case. */
const BOOKISH = / in:? |Aufl|a\.? ?a\.? ?O|[A-ZÄÖÜ]{2,}[A-Za-zäöüß]*\d?,? |Stand |Kommentar|Handbuch|recht,? /

function found(text: string, at: number, length: number, pin: Target, book = false): FoundCitation | undefined {
  const by = authorsBefore(text, at, book)
  return by && (book || by.sure)
    ? { is: 'citation', kind: 'literature', start: by.start, end: at + length, targets: [targetOf(by, pin)] }
    : undefined
}

/** What a citation of a book points to. */
export function targetOf(by: AuthorsFound, pin: Target): Target {
  return {
    authors: by.authors,
    ...(by.title ? { title: by.title } : {}),
    ...(by.edition ? { edition: by.edition } : {}),
    ...pin,
  }
}
