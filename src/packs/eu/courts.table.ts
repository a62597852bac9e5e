import type { Court } from '../../pack/pack.js'

/**
 * Courts of the Union by their ECLI code (Council conclusions 2011/C 127/01; CURIA), with the names and abbreviations by which
 * national courts cite them (style guides of the member languages). `Gericht` or `Tribunal` alone is any court and none of them.
 */
export const courts = [
  {
    code: 'C',
    name: 'Court of Justice',
    level: 'supreme',
    seat: 'Luxembourg',
    aliases: [
      'Court of Justice of the European Union',
      'Court of Justice of the European Communities',
      'European Court of Justice',
      ...[
        'CJEU',
        'ECJ',
        'CJUE',
        'CJCE',
        'EuGH',
        'GHdEU',
        'HvJ',
        'HvJ EU',
        'HvJ EG',
        'HvJEU',
        'HvJEG',
        'Hof van Justitie',
      ],
      'Gerichtshof der Europäischen Union',
      'Gerichtshof der Europäischen Gemeinschaften',
      'Europäischer Gerichtshof',
      'Hof van Justitie van de Europese Unie',
      'Hof van Justitie van de EU',
      'Hof van Justitie van de Europese Gemeenschappen',
      'Hof van Justitie EU',
      'Cour de justice de l’Union européenne',
      "Cour de justice de l'Union européenne",
      'Cour de justice des Communautés européennes',
      '유럽연합사법재판소',
      '유럽사법재판소',
    ],
  },
  {
    code: 'T',
    name: 'General Court',
    level: 'first-instance',
    seat: 'Luxembourg',
    aliases: [
      'General Court of the European Union',
      'Court of First Instance',
      'Court of First Instance of the European Communities',
      ...['EuG', 'GEU', 'GvEA', 'GvEA EU', 'GvEA EG', 'Gerecht EU', 'TUE', 'TPICE', 'CFI'],
      'Gericht der Europäischen Union',
      'Gericht Erster Instanz der Europäischen Gemeinschaften',
      'Gerecht van de Europese Unie',
      'Gerecht van Eerste Aanleg van de Europese Gemeenschappen',
      'Tribunal de l’Union européenne',
      "Tribunal de l'Union européenne",
    ],
  },
  {
    code: 'F',
    name: 'Civil Service Tribunal',
    level: 'first-instance',
    seat: 'Luxembourg',
    aliases: ['EuGöD', 'GvA', 'TFP', 'Civil Service Tribunal of the European Union'],
  },
] as const satisfies readonly Court[]
