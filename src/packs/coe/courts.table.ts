import type { Court } from '../../pack/pack.js'

/**
 * Bodies of the Council of Europe that decide cases: the Court and, until 1999, the Commission under the Convention (both have the
 * code ECHR in an ECLI; HUDOC), and the Committee under the European Social Charter (HUDOC-ESC), with the names by which
 * national courts cite them.
 */
export const courts = [
  {
    code: 'ECHR',
    name: 'European Court of Human Rights',
    level: 'supreme',
    seat: 'Strasbourg',
    aliases: [
      'Cour européenne des droits de l’homme',
      "Cour européenne des droits de l'homme",
      'Cour européenne des Droits de l’Homme',
      "Cour européenne des Droits de l'Homme",
      'Europäischer Gerichtshof für Menschenrechte',
      'Europees Hof voor de Rechten van de Mens',
      'Europees Hof',
      '유럽인권재판소',
      ...['EGMR', 'EHRM', 'ECtHR', 'CEDH', 'CourEDH', 'Cour EDH', 'Eur. Court HR'],
    ],
  },
  {
    code: 'ECOMHR',
    name: 'European Commission of Human Rights',
    level: 'first-instance',
    seat: 'Strasbourg',
    aliases: [
      'Commission européenne des Droits de l’Homme',
      "Commission européenne des Droits de l'Homme",
      'Europäische Kommission für Menschenrechte',
      'Europese Commissie voor de Rechten van de Mens',
      ...['EKMR', 'ECRM', 'EComHR', 'ECieRM'],
    ],
  },
  {
    code: 'ECSR',
    name: 'European Committee of Social Rights',
    level: 'supreme',
    seat: 'Strasbourg',
    aliases: ['Comité européen des Droits sociaux'],
  },
] as const satisfies readonly Court[]
