import type { Court } from '../../pack/pack.js'
import { pairs } from '../_shared/german/list.js'
import { COURTS } from './courts.table.js'

/** The federal courts (Art. 92, 95 and 96 GG). */
const FEDERAL: readonly Court[] = [
  { code: 'BVERFG', name: 'Bundesverfassungsgericht', level: 'constitutional', seat: 'Karlsruhe', aliases: ['BVerfG'] },
  { code: 'BGH', name: 'Bundesgerichtshof', level: 'supreme', seat: 'Karlsruhe', aliases: ['BGH'] },
  { code: 'BVERWG', name: 'Bundesverwaltungsgericht', level: 'supreme', seat: 'Leipzig', aliases: ['BVerwG'] },
  { code: 'BFH', name: 'Bundesfinanzhof', level: 'supreme', seat: 'München', aliases: ['BFH'] },
  { code: 'BAG', name: 'Bundesarbeitsgericht', level: 'supreme', seat: 'Erfurt', aliases: ['BAG'] },
  { code: 'BSG', name: 'Bundessozialgericht', level: 'supreme', seat: 'Kassel', aliases: ['BSG'] },
  { code: 'BPATG', name: 'Bundespatentgericht', level: 'first-instance', seat: 'München', aliases: ['BPatG'] },
  {
    code: 'BAYOBLG',
    name: 'Bayerisches Oberstes Landesgericht',
    level: 'appeal',
    seat: 'München',
    aliases: ['BayObLG'],
  },
  { code: 'KG', name: 'Kammergericht', level: 'appeal', seat: 'Berlin', aliases: ['KG'] },
  {
    code: 'GMSOGB',
    name: 'Gemeinsamer Senat der obersten Gerichtshöfe des Bundes',
    level: 'supreme',
    seat: 'Karlsruhe',
    aliases: ['GmS-OGB'],
  },
]

/** Former supreme courts (GVG 1877, RFinHofG 1918, ArbGG 1926; MRVO 98), by their abbreviations: they have no ECLI. */
const FORMER: readonly Court[] = [
  { code: 'RG', name: 'Reichsgericht', level: 'supreme', seat: 'Leipzig', aliases: ['RG'] },
  { code: 'RFH', name: 'Reichsfinanzhof', level: 'supreme', seat: 'München', aliases: ['RFH'] },
  { code: 'RAG', name: 'Reichsarbeitsgericht', level: 'supreme', seat: 'Leipzig', aliases: ['RAG'] },
  {
    code: 'OGHBrZ',
    name: 'Oberster Gerichtshof für die Britische Zone',
    level: 'supreme',
    seat: 'Köln',
    aliases: ['OGHBrZ', 'OGHBZ'],
  },
]

/** Every German court with an ECLI code, and former ones that are still cited. */
export const courts: readonly Court[] = [
  ...FEDERAL,
  ...FORMER,
  ...Object.entries(COURTS).flatMap(([short, type]) => rows(short, type)),
]

function rows(short: string, type: (typeof COURTS)[keyof typeof COURTS]): Court[] {
  return pairs(type.rows).map(([code, seat]) =>
    seat.startsWith('*')
      ? { code, name: seat.slice(1), level: type.level }
      : { code, name: `${type.name} ${seat}`, level: type.level, seat, aliases: [`${short} ${seat}`] },
  )
}
