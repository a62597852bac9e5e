import type { Court } from '../../pack/pack.js'

/** Courts of the Union and of the Council of Europe by their ECLI code (Council conclusions 2011/C 127/01; CURIA; HUDOC). */
export const courts = [
  {
    code: 'C',
    name: 'Court of Justice',
    level: 'supreme',
    seat: 'Luxembourg',
    aliases: ['Court of Justice of the European Union', 'Court'],
  },
  {
    code: 'T',
    name: 'General Court',
    level: 'first-instance',
    seat: 'Luxembourg',
    aliases: ['General Court of the European Union', 'Court of First Instance'],
  },
  { code: 'F', name: 'Civil Service Tribunal', level: 'first-instance', seat: 'Luxembourg' },
  { code: 'ECHR', name: 'European Court of Human Rights', level: 'supreme', seat: 'Strasbourg' },
] as const satisfies readonly Court[]
