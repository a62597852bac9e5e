import type { Rule } from '../../../pack/rule.js'
import { dates } from '../dates.js'

/** German month names with the Austrian ones (Jänner, Feber) and the usual short forms. */
export const MONTHS: Readonly<Record<string, number>> = {
  Januar: 1,
  Jänner: 1,
  Jän: 1,
  Jan: 1,
  'Jan.': 1,
  'Jän.': 1,
  Februar: 2,
  Feber: 2,
  Feb: 2,
  'Feb.': 2,
  'Febr.': 2,
  März: 3,
  April: 4,
  'Apr.': 4,
  Mai: 5,
  Juni: 6,
  'Jun.': 6,
  Juli: 7,
  'Jul.': 7,
  August: 8,
  'Aug.': 8,
  September: 9,
  'Sep.': 9,
  'Sept.': 9,
  Oktober: 10,
  'Okt.': 10,
  November: 11,
  'Nov.': 11,
  Dezember: 12,
  'Dez.': 12,
}

/** Words after which four digits are a year; `Jahr(e|es|en)` also as the tail of a compound (Kalenderjahr). */
const BEFORE_YEAR =
  /(?:[Jj]ahre?s?n?|[Jj]ahresende|Anfang|Mitte|Ende|Beginn|Früh?jahr|Frühling|Sommer|Herbst|Winter|[Ss]eit|[Ss]aison|Wirtschaftsjahr|Geschäftsjahr|Veranlagungszeitraum|Streitjahre?n?) (?:des Jahres )?$/

/** Dates as German-speaking courts print them: `22. Juni 2012`, `Jänner 1990`, `2. 3. 1980`, `im Jahr 1992`. */
export function germanDates(id: string): Rule[] {
  return dates({
    id,
    version: 1,
    authority: 'DIN 5008; ÖNORM A 1080: day, month, year with ordinal points',
    months: MONTHS,
    dayMark: '.',
    withoutYear: false,
    beforeYear: BEFORE_YEAR,
    hits: {
      named: [
        ['am ⟦3. Februar 2014⟧ erhoben', { iso: '2014-02-03' }],
        ['seit ⟦Jänner 1991⟧', { iso: '1991-01' }],
        ['vom ⟦7.Feber 1988⟧', { iso: '1988-02-07' }],
      ],
      numeric: [
        ['am ⟦4. 9. 1986⟧ zugestellt', { iso: '1986-09-04' }],
        ['vom ⟦12.11.2019⟧', { iso: '2019-11-12' }],
      ],
      year: [
        ['erst im Jahr ⟦1994⟧ erfahren', { iso: '1994' }],
        ['frühestens Ende ⟦2003⟧', { iso: '2003' }],
      ],
    },
    misses: {
      named: ['der August war heiß', 'Mai und Juni'],
      numeric: ['zu 3.4.5 der Gliederung', 'am 31.13.2001', 'unter 2.1.2 angeführt'],
      year: ['das WEG 1975 sieht vor', 'S 1990 als Betrag', 'die Seite 2003'],
    },
  })
}
