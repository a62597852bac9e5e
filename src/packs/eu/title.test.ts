import { describe, expect, test } from 'vitest'
import { languageOf, titleDate, titleOf } from './title.js'

describe('a title line tells language, type and court, in every official language', () => {
  test.each([
    ['РЕШЕНИЕ НА СЪДА (голям състав)', 'bg', 'judgment', 'Court of Justice'],
    ['USNESENÍ SOUDNÍHO DVORA (šestého senátu)', 'cs', 'order', 'Court of Justice'],
    ['DOMSTOLENS DOM (Store Afdeling)', 'da', 'judgment', 'Court of Justice'],
    ['Beschluss des Vizepräsidenten des Gerichtshofs', 'de', 'order', 'Court of Justice'],
    ['URTEIL DES GERICHTS (Erste Kammer)', 'de', 'judgment', 'General Court'],
    ['ΑΠΟΦΑΣΗ ΤΟΥ ΓΕΝΙΚΟΥ ΔΙΚΑΣΤΗΡΙΟΥ (τρίτο τμήμα)', 'el', 'judgment', 'General Court'],
    ['ORDER OF THE PRESIDENT OF THE GENERAL COURT', 'en', 'order', 'General Court'],
    ['SENTENCIA DEL TRIBUNAL DE JUSTICIA (Gran Sala)', 'es', 'judgment', 'Court of Justice'],
    ['EUROOPA KOHTU OTSUS (suurkoda)', 'et', 'judgment', 'Court of Justice'],
    ['UNIONIN YLEISEN TUOMIOISTUIMEN MÄÄRÄYS', 'fi', 'order', 'General Court'],
    ['ARRÊT DU TRIBUNAL (deuxième chambre)', 'fr', 'judgment', 'General Court'],
    ['BREITHIÚNAS ÓN gCÚIRT (An Mór-Dhlísheomra)', 'ga', 'judgment', 'Court of Justice'],
    ['PRESUDA OPĆEG SUDA (treće vijeće)', 'hr', 'judgment', 'General Court'],
    ['A BÍRÓSÁG VÉGZÉSE (nagytanács)', 'hu', 'order', 'Court of Justice'],
    ['SENTENZA DEL TRIBUNALE DELLA FUNZIONE PUBBLICA', 'it', 'judgment', 'Civil Service Tribunal'],
    ['TEISINGUMO TEISMO (didžioji kolegija) SPRENDIMAS', 'lt', 'judgment', 'Court of Justice'],
    ['VISPĀRĒJĀS TIESAS SPRIEDUMS', 'lv', 'judgment', 'General Court'],
    ['SENTENZA TAL-QORTI TAL-ĠUSTIZZJA (Awla Manja)', 'mt', 'judgment', 'Court of Justice'],
    ['BESCHIKKING VAN HET HOF (Zesde kamer)', 'nl', 'order', 'Court of Justice'],
    ['WYROK SĄDU (trzecia izba)', 'pl', 'judgment', 'General Court'],
    ['ACÓRDÃO DO TRIBUNAL GERAL (Segunda Secção)', 'pt', 'judgment', 'General Court'],
    ['HOTĂRÂREA CURȚII (Marea Cameră)', 'ro', 'judgment', 'Court of Justice'],
    ['ROZSUDOK SÚDNEHO DVORA (veľká komora)', 'sk', 'judgment', 'Court of Justice'],
    ['SODBA SPLOŠNEGA SODIŠČA (drugi senat)', 'sl', 'judgment', 'General Court'],
    ['TRIBUNALENS DOM (andra avdelningen)', 'sv', 'judgment', 'General Court'],
    ['CONCLUSIONS DE L’AVOCATE GÉNÉRALE', 'fr', 'opinion', undefined],
    ['OPINION 9/17 OF THE COURT (Full Court)', 'en', 'opinion', 'Court of Justice'],
  ])('%s', (line, language, type, court) => {
    expect(titleOf(line)).toMatchObject({ language, type, court })
  })

  test.each(['In the judgment of the Court of Justice', 'Urteil vom 5. Mai 2020', 'The Court', 'ARRÊT', ''])(
    'not %j',
    line => {
      expect(titleOf(line)).toBeUndefined()
    },
  )
})

test.each([
  ['4 July 2024 (*1)', '2024-07-04'],
  ['delivered on 19 Mars 2026 (1)', '2026-03-19'],
  ['4. Juli 2024(*)', '2024-07-04'],
  ['2024 m. liepos 4 d. (*)', '2024-07-04'],
  ['2024. gada 4. jūlijā (*)', '2024-07-04'],
  ['4 päivänä heinäkuuta 2024', '2024-07-04'],
  ['4ης Ιουλίου 2024', '2024-07-04'],
  ['z dnia 4 lipca 2024 r.', '2024-07-04'],
  ['brought on 18 December 2023, by 3 persons', undefined],
  ['In Case C‑1/20', undefined],
])('the date in %j', (line, date) => {
  expect(titleDate(line)).toBe(date)
})

test('the language of a text is that of its title, else of the words that close its grounds', () => {
  expect(languageOf('TRIBUNALENS DOM (andra avdelningen)\nden 4 juli 2024')).toBe('sv')
  expect(languageOf('DOMSTOLENS DOM\nDomstolen har beslutat att målet och frågan prövas')).toBe('sv')
  expect(languageOf('1 Considérant que.\nPar ces motifs, la Cour dit pour droit :')).toBe('fr')
  expect(languageOf('nothing of the kind')).toBeNull()
})
