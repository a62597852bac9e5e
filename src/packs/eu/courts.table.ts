import type { Court } from '../../pack/pack.js'

/** Courts of the Union by their ECLI code (Council conclusions 2011/C 127/01; CURIA). */
export const courts = [
  {
    code: 'C',
    name: 'Court of Justice',
    level: 'supreme',
    seat: 'Luxembourg',
    aliases: [
      'Court of Justice of the European Union',
      'European Court of Justice',
      'EuGH',
      'CJEU',
      'CJUE',
      'HvJ EU',
      'HvJ EG',
    ],
  },
  {
    code: 'T',
    name: 'General Court',
    level: 'first-instance',
    seat: 'Luxembourg',
    aliases: ['General Court of the European Union', 'Court of First Instance', 'EuG'],
  },
  { code: 'F', name: 'Civil Service Tribunal', level: 'first-instance', seat: 'Luxembourg' },
] as const satisfies readonly Court[]
