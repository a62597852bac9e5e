import type { Court } from '../../pack/pack.js'
import { pairs } from '../_shared/german/list.js'
import { COURTS } from './courts.table.js'

/** The federal courts (Art. 92, 95 and 96 GG), with the Supreme Court of the Reich. */
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
]

/** Every German court with an ECLI code. */
export const courts: readonly Court[] = [
  ...FEDERAL,
  ...Object.entries(COURTS).flatMap(([short, type]) => rows(short, type)),
]

function rows(short: string, type: (typeof COURTS)[keyof typeof COURTS]): Court[] {
  return pairs(type.rows).map(([code, seat]) =>
    seat.startsWith('*')
      ? { code, name: seat.slice(1), level: type.level }
      : { code, name: `${type.name} ${seat}`, level: type.level, seat, aliases: [`${short} ${seat}`] },
  )
}
