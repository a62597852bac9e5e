import { Pattern } from '../../../pack/pattern.js'
import type { FoundCitation, Rule } from '../../../pack/rule.js'

const PRINTED = new Pattern(
  /(?:(?:BT|BR|LT|LT-NRW|AH|Bundestags?|Bundesrats?|Landtags?)[- ]{0,2}(?:Drucks(?:ache)?n?|Drs)\.? ?(?:Nr\.? ?)?((?:\d{1,3}|[IVX]{1,4}(?=\/))(?:\/\d{1,6}| \d{1,5}|))(?:[-/]\d{2})?|(?:ErlRV|EB ?zu ?RV|RV|AB|JAB|EBRV|ErläutRV|Erl ?RV|IA) (\d{1,5}(?:\/[A-Z])?) (?:BlgNR|d\. ?B\.|dB)(?:,? ?(?:\d{1,2}|[IVX]{1,6})\.? ?GP)?|(\d{1,5}) (?:BlgNR|d\. ?B\. ?z)(?:,? ?\d{0,2}[IVX]{0,6}\.? ?GP)?)/y,
)
const PAGE = new Pattern(
  /,? (?:S\.?|Seite|zu) ?(\d{1,4})(?:(?:, ?| und |[-–])\d{1,4}(?![\d./]))*(?: ?ff?\.?(?![a-zäöü]))?(?: zu (?:§|Art\.?|Nr\.?)(?: ?\d{1,3}[a-z]?)?)?/y,
)
const LEAD =
  /(?:Begründung (?:der|des|zum|zur) |Gesetzentwurf (?:der|des) |Entwurf (?:eines|des) |Bericht des |RegE |Regierungsentwurf |Gesetzesbegründung |Beschlussempfehlung )[^;().]{0,110}?(?: in|,|:) $/

/** Parliamentary papers with the title that leads them in. Form: house style of the federal courts; AZR for Austria. */
export function preparatory(id: string, version: number): Rule {
  return {
    id: `${id}.citation.preparatory`,
    version,
    authority: 'Printed papers of Bundestag, Bundesrat and Nationalrat as the courts cite them',
    triggers: [
      'BT-',
      'BT ',
      'BTDr',
      'BR-',
      'BR ',
      'BRDr',
      'LT-',
      'LTDr',
      'Bundestag',
      'Bundesrat',
      'Landtag',
      'AH-Dr',
      'ErlRV',
      'EBRV',
      'ErläutRV',
      'RV ',
      'JAB',
      'AB ',
      'IA ',
      'EB ',
      'Erl RV',
    ],
    read: ({ text, at }) => {
      const m = PRINTED.at(text, at)
      if (!m) return undefined
      let end = at + m[0].length
      const page = PAGE.at(text, end)
      if (page) end += page[0].length
      const lead = LEAD.exec(text.slice(Math.max(0, at - 150), at))
      const start = lead ? at - lead[0].length : at
      return {
        is: 'citation',
        kind: 'preparatory',
        start,
        end,
        targets: [
          {
            doc: m[0],
            ...(page ? { page: page[1] as string } : {}),
            ...(lead ? { title: lead[0].replace(/(?: in|,|:) $/, '') } : {}),
          },
        ],
      }
    },
    hits: [
      ['(⟦BT-Drucks. 16/6140 S. 31⟧)', { targets: [{ doc: 'BT-Drucks. 16/6140', page: '31' }] }],
      ['(⟦Begründung der Muster-Reform 2008 in BT-Drucks. 16/99 S. 25, 31⟧)', { kind: 'preparatory' }],
      ['⟦ErlRV 123 BlgNR 24. GP⟧', { kind: 'preparatory' }],
    ],
    misses: ['der Bundestag hat 16/17 der Sitze', 'BT-Ausschuss', 'RV Wien 3'],
  }
}

const FILE = new Pattern(
  /(?:ON\.? ?(\d{1,4}[a-z]?)(?: ?(?:,|und|bis) ?(?:ON )?\d{1,4})*(?: ?(?:dA|d\. ?A\.|der Akten|des Aktes))?|(?:Beil(?:age|\.)?n?|Blg) ?(?:\.?\/ ?)([A-Z0-9]{1,4})(?:(?:, ?| und | bis )\.?\/ ?[A-Z0-9]{1,4})*|AS ?(\d{1,4})(?:[-–]\d{1,4})?(?: in (?:ON|Band) ?\d{1,3})?)(?![\wäöü/])/y,
)
const PAGES_OF = new Pattern(
  /S\.? (\d{1,4})(?: (?:bis|und|f|ff)| ?[-–])?(?: ?\d{1,4})? (?:des|der|in) (?:(?:[a-zäöü]+en|[a-zäöü]+er|im|zweiten|ersten) (?:Rechtsgang )?){0,4}(?:Urteil(?:s|es)?|Beschluss(?:es)?|Beschlusses|Berufungsurteils|Ersturteils|Gutachtens|Protokolls|Entscheidung|Ausfertigung|Rekurses|Revision|Berufung|Klage|ON)(?: des (?:Erst|Berufungs|Rekurs)gericht(?:e?s)?)?(?: ON ?\d{1,4}| \(ON ?\d{1,4}\))?(?![a-zäöü])/y,
)

/** Papers in the file of the case: item numbers (§ 376 Geo), enclosures, pages of decisions in the file. */
export function record(id: string, version: number): Rule {
  return {
    id: `${id}.citation.record`,
    version,
    authority: '§ 376 Geschäftsordnung für die Gerichte I. und II. Instanz (Geo): Ordnungsnummern and Beilagen',
    triggers: ['ON', 'Beil', 'Blg', 'S ', 'S. ', 'AS '],
    read: ({ text, at, trigger }): FoundCitation | undefined => {
      const pages = trigger.startsWith('S')
      if (text[at - 1] === '-') return undefined
      const m = (pages ? PAGES_OF : FILE).at(text, at)
      if (!m) return undefined
      return {
        is: 'citation',
        kind: 'record',
        start: at,
        end: at + m[0].length,
        targets: [
          pages
            ? { file: m[0].replace(/^S\.? \S+(?: (?:bis|und|ff?))?(?: ?\d+)? /, ''), page: m[1] as string }
            : { file: m[0] },
        ],
        nests: true,
      }
    },
    hits: [
      ['im Beschluss (⟦ON 13⟧)', { targets: [{ file: 'ON 13' }] }],
      ['laut ⟦Beil ./1⟧ vom', { targets: [{ file: 'Beil ./1' }] }],
      ['siehe ⟦S 7 bis 9 des Urteils ON 12⟧', { targets: [{ page: '7' }] }],
      ['⟦S 10 f des angefochtenen Beschlusses⟧', { kind: 'record' }],
    ],
    misses: ['in ABGB-ON1.07 nach', 'ONLINE 13', 'Beilage zur Zeitung', 'S 200.000 sA', 'ON-Zahl'],
  }
}

const UP = new Pattern(
  /(?:(?:siehe |vgl\. )?(?:oben|unten|vorstehend|nachstehend),? (?:unter |zu |bei |Abschnitt |Ziffer |Punkt |Rn\.? ?|Rz\.? ?|Rz\.? )?((?:[IVX]{1,4}|[A-Z]|\d{1,3}[a-z]?(?![.,]?\d))(?:[. ]{1,2}(?:\d{1,2}|[a-z]{1,2}|[IVX]{1,4})(?![A-Za-zäöü]))*\.?(?: ?[a-z]{1,2}\)){0,3})|(?:Rn|Rz|Randnummer|RdNr|Rdn)\.? ?(\d{1,4}) (?:oben|unten|dieses (?:Urteils|Beschlusses)|des vorliegenden (?:Urteils|Beschlusses)))(?![\wäöü])/y,
)

/** References to places of the decision itself: `oben II 2`, `unten Rn. 14`, `Rn. 3 dieses Urteils`. */
export function internal(id: string, version: number): Rule {
  return {
    id: `${id}.citation.internal`,
    version,
    authority: 'House style of German-speaking courts: references to the outline and to marginal numbers',
    triggers: ['oben', 'unten', 'vorstehend', 'nachstehend', 'siehe oben', 'Rn', 'Rz', 'Randnummer'],
    read: ({ text, at }) => {
      const m = UP.at(text, at)
      if (!m) return undefined
      const end = at + m[0].replace(/[. ]+$/, '').length
      const paragraph = (m[1] ?? m[2] ?? '').replace(/[. ]+$/, '')
      return { is: 'citation', kind: 'internal', start: at, end, targets: [{ paragraph }] }
    },
    hits: [
      ['(⟦siehe oben B I⟧)', { targets: [{ paragraph: 'B I' }] }],
      ['(⟦oben II 2⟧)', { targets: [{ paragraph: 'II 2' }] }],
      ['wie ⟦unten Rn. 14⟧ gezeigt', { targets: [{ paragraph: '14' }] }],
      ['(⟦vorstehend unter B⟧.', { kind: 'internal' }],
    ],
    misses: ['oben genannt', 'von unten 3.000 Euro', 'NJW 2011, 3 Rn. 14'],
  }
}
