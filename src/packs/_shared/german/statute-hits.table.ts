import type { Rule } from '../../../pack/rule.js'

/** References by § or article in the forms of the Handbuch der Rechtsförmlichkeit and of the courts' house styles, made up. */
export const STATUTE_HITS = [
  [
    'nach ⟦§ 311 Abs. 1 Satz 2 BGB⟧ gilt',
    { targets: [{ code: 'BGB', section: '311', paragraph: '1', sentence: '2' }] },
  ],
  [
    '⟦§§ 21-24 SGG⟧',
    {
      targets: [
        { code: 'SGG', section: '21' },
        { code: 'SGG', section: '22' },
        { code: 'SGG', section: '23' },
        { code: 'SGG', section: '24' },
      ],
    },
  ],
  [
    '⟦§§ 5a bis 5c EStG⟧',
    {
      targets: [
        { code: 'EStG', section: '5a' },
        { code: 'EStG', section: '5b' },
        { code: 'EStG', section: '5c' },
      ],
    },
  ],
  [
    '⟦§ 1 UKlaG i. V. mit § 307 BGB⟧',
    {
      targets: [
        { code: 'UKlaG', section: '1' },
        { code: 'BGB', section: '307' },
      ],
    },
  ],
  ['⟦§ 8 leg cit⟧ gilt', { targets: [{ section: '8' }] }],
  ['nach ⟦§ 823 Abs 1 dBGB⟧', { targets: [{ code: 'BGB', jurisdiction: 'DE', section: '823', paragraph: '1' }] }],
  [
    '⟦§§ 402, 78 EO⟧',
    {
      targets: [
        { code: 'EO', section: '402' },
        { code: 'EO', section: '78' },
      ],
    },
  ],
  ['aus ⟦§§ 311 Abs. 1, 3, 312 Abs. 4 BGB⟧.', { kind: 'statute' }],
  [
    '⟦§ 48 Abs 1 S 2 Nr 4 SGB X⟧',
    { targets: [{ code: 'SGB X', section: '48', paragraph: '1', sentence: '2', number: '4' }] },
  ],
  [
    '⟦§ 709 iVm § 711 Satz 2 ZPO⟧',
    {
      targets: [
        { code: 'ZPO', section: '709' },
        { code: 'ZPO', section: '711', sentence: '2' },
      ],
    },
  ],
  [
    '⟦§ 519 Abs 2 (§ 502) ZPO⟧',
    {
      targets: [
        { code: 'ZPO', section: '519', paragraph: '2' },
        { code: 'ZPO', section: '502' },
      ],
    },
  ],
  ['⟦§§ 7 ff, 31 Abs 2 Z 4 und Abs 5 WEG 1975⟧', { kind: 'statute' }],
  ['⟦BGB §37 Abs1⟧\nZPO', { targets: [{ code: 'BGB', section: '37', paragraph: '1' }] }],
  ['⟦§ 37 II 3 StPO⟧', { targets: [{ code: 'StPO', section: '37', paragraph: '2', sentence: '3' }] }],
  ['⟦Art. 6 Abs. 1 Buchst. f DSGVO⟧', { kind: 'eu' }],
  ['die ⟦WEG § 26 Abs. 1⟧', { targets: [{ code: 'WEG', section: '26', paragraph: '1' }] }],
  ['⟦§ 7 Nummern 1 bis 4 des deutschen Außensteuergesetzes⟧', { kind: 'statute' }],
  [
    '⟦§ 8 Abs 2 der laut Vertrag anzuwendenden GOA 1980⟧',
    { targets: [{ code: 'GOA 1980', section: '8', paragraph: '2' }] },
  ],
  ['(⟦§ 12 Abs. 2 der Finanzgerichtsordnung --FGO--⟧)', { targets: [{ code: 'FGO', section: '12', paragraph: '2' }] }],
  ['nach ⟦§ 80 der Strafprozessordnung⟧ gegen den Bescheid', { kind: 'statute' }],
  ['⟦Art. 229 § 6 Abs. 1 EGBGB⟧', { targets: [{ code: 'EGBGB', section: '229 § 6', paragraph: '1' }] }],
  ['⟦Art. 6 quinquies B Nr. 2 PVÜ⟧', { targets: [{ code: 'PVÜ', section: '6quinquies', number: '2' }] }],
  ['⟦§ 19 Abs. 1 i.V. mit Abs. 4 GWB⟧', { targets: [{ paragraph: '1' }, { code: 'GWB', paragraph: '4' }] }],
  [
    '⟦§§ 31 Abs. 2 i.V.m. 32 Abs. 1, 31d Abs. 1 StVZO⟧',
    { targets: [{ section: '31' }, { section: '32' }, { code: 'StVZO', section: '31d' }] },
  ],
  [
    '⟦§ 26 Abs. 1 des Staatsvertrags über den Musterfunk (MF-StV)⟧ gilt',
    { targets: [{ code: 'MF-StV', section: '26', paragraph: '1' }] },
  ],
  ['⟦Art. 3 des Einigungsvertrages⟧', { targets: [{ code: 'Einigungsvertrag', section: '3' }] }],
  [
    '⟦Art 6 Nr 17 Gesetz vom 28.5.2033, BGBl I 874⟧ mWv',
    { targets: [{ section: '6', number: '17', reporter: 'BGBl', ref: 'I 874' }] },
  ],
  [
    '⟦Art 4 Nr 1 Gesetz zur Einordnung des Musterrechts⟧ gilt',
    { targets: [{ code: 'Gesetz zur Einordnung des Musterrechts', section: '4', number: '1' }] },
  ],
  [
    '⟦§ 15 des Gesetzes betreffend die Muster mit beschränkter Haftung⟧ gilt',
    { targets: [{ code: 'Gesetz betreffend die Muster mit beschränkter Haftung' }] },
  ],
  [
    '⟦Art. 8 Abs. 2 der Musterbedingungen-RL⟧ umsetzen',
    { kind: 'eu', targets: [{ instrument: 'Musterbedingungen-RL', article: '8', paragraph: '2' }] },
  ],
] as const satisfies Rule['hits']

/** Contracts, books and other things with a § that refer to no law. */
export const STATUTE_MISSES = [
  '§ 5 des Mietvertrages',
  'Vereinbart ist:\n„§ 2 Beginn der Mietzeit\nDie Mietzeit beginnt am Einzug.“',
  '§ 5 des am 3. Mai 2001 geschlossenen, inzwischen gekündigten Pachtvertrags',
  '§ 14 Abs. 1 und § 15 TV-Muster',
  '§ 7 Abs. 2 Satz 1 TVöD/XY',
  '§ 3 Rahmenvertrag über Beispiele',
  'Muster, ZPO, 3. Aufl., § 7 Rn. 2',
  'Die Art der Ausführung',
  'Artikel in der Zeitung',
  '§',
  'nach § 5 GO und § 7 BV',
  '§ 2 Abs. 1 des Muster- und Lohntarifvertrags',
  '§ 2 des vom Landesarbeitsgericht in Bezug genommenen Arbeitsvertrags',
  '§ 11 Abs. 1 der Satzung des Musterfunks',
] as const satisfies Rule['misses']
