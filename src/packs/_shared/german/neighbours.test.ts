import { expect, test } from 'vitest'
import { parse } from '../../../main.js'
import type { Decision } from '../../../model/decision.js'

const country = (text: string) => (parse({ bytes: Buffer.from(text), name: 'x.txt' }) as Decision).jurisdiction

test.each([
  'StGH 2039/075\nDer Staatsgerichtshof als Verfassungsgerichtshof hat in seiner nicht-öffentlichen Sitzung vom 12. Mai 2040 in der Beschwerdesache des A, Vaduz, gegen den Beschluss des Fürstlichen Obergerichtes zu Recht erkannt: Der Individualbeschwerde wird keine Folge gegeben. Vgl OGH 4 Ob 9001/30x; RIS-Justiz RS9900001; § 879 ABGB; § 7 EO; Art 6 EMRK; StGH 2035/11.',
  'Bundesverwaltungsgericht\nAbteilung V\nE-9839/2035\nUrteil vom 5. Februar 2036 in Sachen A., gegen Staatssekretariat für Migration (SEM). Nach Art. 3 AsylG (SR 142.31) und BGE 150 II 12 E. 3.2 wird die Beschwerde abgewiesen. Die Verfahrenskosten von Fr. 1’750.– trägt der Beschwerdeführer.',
])('a decision of a neighbour is neither Austrian nor German: %#', text => {
  expect(country(text)).toBeNull()
})

test('an Austrian or German decision that names the neighbour stays what it is', () => {
  expect(
    country(
      'Kopf\nDer Oberste Gerichtshof hat durch den Senatspräsidenten Dr. Muster in der Rechtssache der klagenden Partei A* Stiftung, Vaduz, Fürstentum Liechtenstein, gegen die beklagte Partei B* den Beschluss gefasst:\nSpruch\nDer Revisionsrekurs wird zurückgewiesen.\nBegründung\nDie liechtensteinische Stiftung ist parteifähig (6 Ob 9001/30x; RIS-Justiz RS9900001).',
    ),
  ).toBe('AT')
  expect(
    country(
      'BUNDESGERICHTSHOF\nIM NAMEN DES VOLKES\nURTEIL\nXI ZR 9001/30\nDer XI. Zivilsenat des Bundesgerichtshofs hat auf die mündliche Verhandlung vom 3. Mai 2031 für Recht erkannt: Die Revision gegen das Urteil des Oberlandesgerichts Beispielburg wird zurückgewiesen.\nTatbestand\nDer Kläger zahlte CHF 10’000 an eine Gesellschaft des Kantons Zug. Nach § 280 Abs. 1 BGB haftet die Beklagte (BGH, Urteil vom 4. Juli 2029 - V ZR 19/28).',
    ),
  ).toBe('DE')
})
