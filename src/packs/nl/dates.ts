import { dates as datesOf } from '../_shared/dates.js'
import { MONTHS } from './words.table.js'

const CAPITALS = Object.fromEntries(
  Object.entries(MONTHS).map(([name, n]) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, n]),
)

/** Dates as Dutch courts write them: `3 mei 2021`, `13 februari`, `12-02-2026`, `in 2023`. */
export const dates = datesOf({
  id: 'nl.date',
  version: 1,
  authority: 'Taaladvies.net, datumnotatie; NEN 1030',
  months: { ...MONTHS, ...CAPITALS },
  dayMark: '',
  beforeYear:
    /(?:^|[\s(])(?:in|sinds|vanaf|tot|jaar|jaren|eind|begin|medio|voorjaar|zomer|najaar|herfst|winter|tot en met|(?:belasting|kalender|boek|studie)jaar|kwartaal) $/i,
  withoutYear: true,
  hits: {
    named: [
      ['op ⟦3 mei 2019⟧ gedagvaard', { iso: '2019-05-03' }],
      ['uw mail van ⟦13 februari⟧', { iso: '--02-13' }],
      ['is in ⟦augustus 2018⟧ begonnen', { iso: '2018-08' }],
    ],
    numeric: [['Datum uitspraak ⟦18-07-2014⟧', { iso: '2014-07-18' }]],
    year: [['heeft zich in ⟦2023⟧ tot de gemeente gewend', { iso: '2023' }]],
  },
  misses: {
    named: ['de 31 maten van het stelsel'],
    numeric: ['artikel 3.50.2010', 'het bedrag van 12.03.400'],
    year: ['de Voorbeeldwet 2001', 'perceel A 2301'],
  },
})
