import { expect, it } from 'vitest'
import { decides } from './hearing-court.js'

it.each([
  [
    'Auf die Revision des Klägers wird das Urteil des Landesarbeitsgerichts Musterstadt vom 11. August 2032 - 5 Sa 916/31 - aufgehoben.',
    'Bundesarbeitsgericht',
  ],
  [
    'Die Revision der Klägerin gegen das Urteil des Finanzgerichts Köln vom 21.06.2033 - 2 K 958/30 wird als unbegründet zurückgewiesen.',
    'Bundesfinanzhof',
  ],
  [
    'Die Beschwerde gegen die Nichtzulassung der Revision in dem Urteil des Landessozialgerichts Musterland wird verworfen.',
    'Bundessozialgericht',
  ],
  [
    'Die Rechtsbeschwerde gegen den Beschluss der 4. Zivilkammer des Landgerichts Musterstadt wird zurückgewiesen.',
    'Bundesgerichtshof',
  ],
  [
    'Die Beschwerde gegen die Nichtzulassung der Revision in dem Urteil des 36. Zivilsenats des Oberlandesgerichts Musterstadt wird zurückgewiesen.',
    'Bundesgerichtshof',
  ],
  ['Die Verfassungsbeschwerde wird nicht zur Entscheidung angenommen.', 'Bundesverfassungsgericht'],
  // The Higher Regional Courts decide on these too.
  [
    'Die Rechtsbeschwerde gegen den Beschluss der Strafvollstreckungskammer des Landgerichts Musterstadt wird verworfen.',
    undefined,
  ],
  ['Auf die Rechtsbeschwerde des Betroffenen wird das Urteil des Amtsgerichts Musterstadt aufgehoben.', undefined],
  ['Auf die Revision des Angeklagten wird das Urteil des Landgerichts Musterstadt aufgehoben.', undefined],
  ['Die Berufung gegen das Urteil des Verwaltungsgerichts Musterstadt wird zurückgewiesen.', undefined],
  ['Die Revision wird nicht zugelassen.', undefined],
  [
    'Die Revision zum Bundesgerichtshof wird zugelassen, soweit das Urteil des Oberlandesgerichts betroffen ist.',
    undefined,
  ],
  ['Die Verfassungsbeschwerde wird verworfen.', undefined],
])('%s', (sentence, court) => expect(decides(sentence)).toBe(court))
