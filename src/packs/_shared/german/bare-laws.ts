import type { Target } from '../../../model/decision.js'
import { Pattern } from '../../../pack/pattern.js'
import type { Found, Rule } from '../../../pack/rule.js'
import { isAgreement } from './agreement.js'
import { actAt } from './european.js'
import { CONVENTIONS, EUROPEAN, EUROPEAN_NAMES } from './european.table.js'
import { promulgation } from './gazette.js'
import { type Laws, nominative, spelledAt } from './law.js'
import { provisionsAt } from './provision.js'

const YEAR = new Pattern(/ (?:18|19|20)\d{2}(?![\d/.]|, ?\d)/y)
const BOOK = new Pattern(/[ -](?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIV|\d{1,2})(?![\wäöü./])/y)
const VERSION = new Pattern(/ (?:aF|nF|a\. ?F\.|n\. ?F\.)(?![\wäöü])/y)

/** Abbreviations of laws that, standing alone, mean something else: numerals, notes of reports, guidelines of an administration. */
const ELSEWHERE = new Set('IV CIV GOP ZIV NV AEAO UStAE EStR LStR UStR'.split(' '))

const UMLAUTS = 'ÄÖÜäöüß'
const isLetter = (c: number) =>
  ((c | 32) >= 97 && (c | 32) <= 122) || (c >= 0xc4 && UMLAUTS.includes(String.fromCharCode(c)))

const SPELLED: ReadonlySet<string> = new Set([
  'Gesetz ',
  'Gesetzes ',
  'Verordnung ',
  'Abkommen ',
  'Abkommens ',
  'Übereinkommen ',
  'Übereinkommens ',
  'Sozialgesetzbuch',
])

/** Laws named without a provision: with their year or full title a citation, by abbreviation or short title a mention. */
export function bareLaws(id: string, version: number, laws: Laws, year: string): Rule[] {
  const names = [...laws.names.keys()].filter(n => !n.includes(' '))
  const inflected = names.flatMap(n =>
    /(?:gesetz|buch)$/.test(n) ? [n, `${n}es`, `${n}s`] : /verfassung|ordnung$/.test(n) ? [n] : [n, `${n}s`],
  )
  const triggers = [
    ...new Set([
      ...[...laws.abbreviations].filter(a => !ELSEWHERE.has(a) && !isAgreement(a)),
      ...inflected,
      ...Object.keys(CONVENTIONS),
      ...Object.keys(EUROPEAN).filter(k => k.length > 2),
    ]),
  ]
  const titles = new Map(triggers.map(t => [t, laws.names.get(nominative(t))]))
  return [
    {
      id: `${id}.mention.statute`,
      version,
      authority: 'Short titles and abbreviations the laws give themselves',
      triggers,
      read: ({ text, at, after, trigger }): Found | undefined => {
        const next = text.charCodeAt(after)
        if ((next >= 48 && next <= 57) || isLetter(next)) return undefined
        const joined = next === 45 ? text.charCodeAt(after + 1) : 0
        if (joined < 0xdf && isLetter(joined)) return undefined
        const before = text.charCodeAt(at - 1)
        if (before === 45 || before === 47) return undefined
        const dated = YEAR.end(text, after)
        if (dated >= 0)
          return { is: 'citation', kind: 'statute', start: at, end: dated, targets: [{ code: text.slice(at, dated) }] }
        const full = promulgation(text, after)
        if (full)
          return {
            is: 'citation',
            kind: 'statute',
            start: at,
            end: full.end,
            targets: [{ code: titles.get(trigger) ?? trigger, ...full.target }],
          }
        let end = after
        if (trigger === 'SGB') end = BOOK.past(text, end)
        end = VERSION.past(text, end)
        return {
          is: 'mention',
          kind: 'statute',
          start: at,
          end,
          name: titles.get(trigger) ?? text.slice(at, end),
        }
      },
      hits: [
        ['nach der ⟦ZPO⟧ gilt', { is: 'mention' }],
        [`das ⟦${year}⟧ sieht vor`, { is: 'citation' }],
      ],
      misses: ['ZPOX', 'Zivil', 'der ABC-Betrieb'],
    },
    {
      id: `${id}.citation.law`,
      version,
      authority: 'Titles of laws and of acts of the Union as printed in the gazettes',
      triggers: [
        ...SPELLED,
        'Richtlinie',
        'RICHTLINIE',
        'RL ',
        'Verordnung',
        'VO ',
        'Rahmenbeschluss',
        'Beschluss',
        'Beschlusses',
        'Durchführungs',
        'Delegierte',
        ...Object.keys(EUROPEAN_NAMES),
      ],
      read: ({ text, at, trigger }): Found | undefined => {
        const act = actAt(text, at)
        if (act) return { is: 'citation', kind: 'eu', start: at, end: act.end, targets: [act.target] }
        if (SPELLED.has(trigger)) {
          const named = spelledAt(text, at, laws)
          if (!named?.target || (trigger !== 'Sozialgesetzbuch' && !TITLED.test(text.slice(at, named.end + 3))))
            return undefined
          return { is: 'citation', kind: 'statute', start: at, end: named.end, targets: [named.target] }
        }
        const name = EUROPEAN_NAMES[trigger]
        if (name !== undefined) {
          if (/[a-zäöüß]/.test(text[at + trigger.length] ?? '')) return undefined
          const celex = EUROPEAN[name]
          const target: Target = { instrument: name, ...(celex ? { celex } : {}) }
          return { is: 'citation', kind: 'eu', start: at, end: at + trigger.length, targets: [target] }
        }
        return undefined
      },
      hits: [
        [
          'die ⟦Richtlinie 2006/123/EG des Europäischen Parlaments und des Rates vom 12. Dezember 2006 über Dienstleistungen im Binnenmarkt⟧ verlangt',
          { targets: [{ instrument: 'Richtlinie 2006/123/EG', celex: '32006L0123' }] },
        ],
        ['die ⟦VO (EU) Nr. 1215/2012⟧', { targets: [{ celex: '32012R1215' }] }],
        [
          'das ⟦Gesetz zur Änderung der Beispiele am Arbeitsmarkt vom 20. 12. 2031 - BGBl I 2854⟧ gilt',
          { kind: 'statute', targets: [{ reporter: 'BGBl', ref: 'I 2854' }] },
        ],
        ['das ⟦Gesetz über die Förderung von Beispielen⟧ gilt', { kind: 'statute' }],
      ],
      misses: ['die Richtlinie des Gemeinderats', 'Verordnung vom Tage', 'Gesetz und Recht'],
    },
  ]
}

/** A full title says what the law is about; a mere `zur` needs its date or gazette beside it. */
const TITLED =
  /^(?:(?:Gesetz(?:es)?|Verordnung) (?:über (?:die|das|den|dem|der) |.{10,}[ (]vom \d|.{10,} \(.?$)|(?:Abk|Übereink)ommens? .{10,} vom \d)/s

const POINTING = new Pattern(
  /(?:dies(?:e[rnms]?)|jene[rnms]?|(?:der|die|das|den|dem) (?:genannte|zitierte|angeführte|erwähnte)[nrs]?) (?:Bestimmung(?:en)?|Gesetzesstellen?|Vorschrift(?:en)?|Norm(?:en)?|Gesetzesbestimmung(?:en)?|Paragraf(?:en)?|Paragraph(?:en)?)(?![a-zäöüß])/y,
)
const OF_POINTING = new Pattern(
  / (?:dieser|jener|der genannten|der zitierten) (?:Bestimmung|Gesetzesstelle|Vorschrift|Norm|Gesetzesbestimmung)(?![a-zäöüß])| leg\.? ?cit\.?/y,
)
const OF_POINTING_NEAR = /dieser|jener|genannten|zitierten|leg/
const LEG_CIT = new Pattern(/leg\.? ?cit\.?/y)

/** `diese Bestimmung`, `Abs 2 dieser Bestimmung`, `leg cit`: the provision named before. */
export function anaphors(id: string, version: number): Rule {
  return {
    id: `${id}.citation.statute-anaphor`,
    version,
    authority: 'Usage of German-speaking courts',
    triggers: [
      'diese',
      'Diese',
      'jene',
      'der genannten',
      'die genannte',
      'der zitierten',
      'die zitierte',
      'Abs',
      'Satz ',
      'Z ',
      'leg',
    ],
    read: ({ text, at, trigger }): Found | undefined => {
      if (trigger === 'leg') {
        const m = LEG_CIT.at(text, at)
        return m
          ? { is: 'citation', kind: 'statute', form: 'anaphoric', start: at, end: at + m[0].length, targets: [] }
          : undefined
      }
      if (trigger !== 'Abs' && trigger !== 'Satz ' && trigger !== 'Z ') {
        const m = POINTING.at(text, at)
        return m
          ? { is: 'citation', kind: 'statute', form: 'anaphoric', start: at, end: at + m[0].length, targets: [] }
          : undefined
      }
      if (!OF_POINTING_NEAR.test(text.slice(at, at + 80))) return undefined
      const p = provisionsAt(`0 ${text.slice(at, at + 80)}`, 0, false)
      const length = (p?.end ?? 0) - 2
      const of = length > 3 ? OF_POINTING.at(text, at + length) : null
      if (!p || !of) return undefined
      const { section: _, ...own } = p.list[p.list.length - 1] ?? {}
      return {
        is: 'citation',
        kind: 'statute',
        form: 'anaphoric',
        start: at,
        end: at + length + of[0].length,
        targets: [own],
      }
    },
    hits: [
      ['Nach ⟦dieser Gesetzesstelle⟧ ist', { form: 'anaphoric' }],
      ['und ⟦Abs 2 dieser Bestimmung⟧', { form: 'anaphoric', targets: [{ paragraph: '2' }] }],
    ],
    misses: ['diese Woche', 'Abs 2 der Klage', 'legte'],
  }
}
