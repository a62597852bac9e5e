import type { Sign } from '../../pack/pack.js'

/** A title that fills its line, with a chamber or without. */
const LINE = String.raw`(?: ?\([^()\n]{3,90}\))? *(?:\*\*)? *$`
const line = (...titles: readonly string[]) => new RegExp(`^(?:\\*\\*|#{1,4} )?(?:${titles.join('|')})${LINE}`, 'm')

/**
 * Title lines that no other court prints settle it, whatever law the decision speaks of; those that another court might print
 * need more beside them.
 */
export const signs: readonly Sign[] = [
  {
    pattern: line(
      '(?:JUDGMENT|ORDER) OF THE (?:GENERAL COURT|COURT OF FIRST INSTANCE)',
      'ORDER OF THE (?:VICE-)?PRESIDENT OF THE (?:GENERAL )?COURT',
      'OPINION OF (?:MR |MRS )?ADVOCATE GENERAL[^\\n]{0,40}',
      "CONCLUSIONS DE L[’']AVOCATE? GÉNÉRALE?[^\\n]{0,40}",
      'SCHLUSSANTRÄGE DE[SR] GENERALANW(?:ALTS|ÄLTIN)[^\\n]{0,40}',
      'CONCLUSIE VAN ADVOCAAT[-‑]GENERAAL[^\\n]{0,40}',
      '(?:SENTENCIA|AUTO) DEL TRIBUNAL (?:DE JUSTICIA|GENERAL)',
      'CONCLUSIONES DEL? (?:LA )?ABOGAD[OA] GENERAL[^\\n]{0,40}',
      "CONCLUSIONI DELL[’']AVVOCATO GENERALE[^\\n]{0,40}",
      '(?:ACÓRDÃO|DESPACHO) DO TRIBUNAL (?:DE JUSTIÇA|GERAL)',
      'CONCLUSÕES D[OA] ADVOGAD[OA][-‑]GERAL[^\\n]{0,40}',
      '(?:ROZSUDEK SOUDNÍHO DVORA|ROZSUDOK SÚDNEHO DVORA)',
      '(?:UNIONIN|YHTEISÖJEN) (?:YLEISEN )?TUOMIOISTUIMEN (?:TUOMIO|MÄÄRÄYS)',
      'EUROOPA KOHTU (?:OTSUS|MÄÄRUS)',
      'TEISINGUMO TEISMO (?:SPRENDIMAS|NUTARTIS)',
      'SENTENZA TAL-QORTI (?:TAL-ĠUSTIZZJA|ĠENERALI)',
      'BREITHIÚNAS ÓN gCÚIRT[^\\n]{0,30}',
    ),
    weight: 12,
  },
  {
    pattern: /^(?:\*\*)?(?:JUDGMENT|ORDER|OPINION) OF THE COURT ?\((?:[A-Z]\w+ ){1,3}(?:Chamber|Court)\b/m,
    weight: 12,
  },
  { pattern: /^(?:\*\*)?(?:ARRÊT|ORDONNANCE) DE LA COUR ?\([^)\n]{3,30} chambre/m, weight: 12 },
  { pattern: /^(?:\*\*)?(?:URTEIL|BESCHLUSS) DES GERICHTS(?:HOFE?S)? ?\([^)\n]{3,40} Kammer/m, weight: 12 },
  { pattern: /^(?:\*\*)?(?:ARREST|BESCHIKKING) VAN HET (?:HOF|GERECHT) ?\([^)\n]{3,40} kamer/m, weight: 12 },
  {
    pattern: line(
      '(?:ARRÊT|ORDONNANCE|AVIS) (?:DE LA COUR|DU TRIBUNAL)',
      '(?:URTEIL|BESCHLUSS|GUTACHTEN) DES GERICHTS(?:HOFE?S)?',
      '(?:ARREST|BESCHIKKING|ADVIES) VAN HET (?:HOF|GERECHT)',
      '(?:SENTENZA|ORDINANZA) (?:DELLA CORTE|DEL TRIBUNALE)',
      'ΑΠΟΦΑΣΗ ΤΟΥ (?:ΓΕΝΙΚΟΥ )?ΔΙΚΑΣΤΗΡΙΟΥ',
      'РЕШЕНИЕ НА (?:ОБЩИЯ )?СЪДА',
      '(?:DOMSTOLENS|RETTENS|TRIBUNALENS) (?:DOM|KENDELSE|BESLUT)',
      'HOTĂRÂREA (?:CURȚII|CURŢII|TRIBUNALULUI)',
      'ROZSUDEK TRIBUNÁLU|ROZSUDOK VŠEOBECNÉHO SÚDU',
      'WYROK (?:TRYBUNAŁU|SĄDU)',
      '(?:VISPĀRĒJĀS )?TIESAS (?:SPRIEDUMS|RĪKOJUMS)',
      '(?:PRESUDA|RJEŠENJE) (?:OPĆEG )?SUDA',
      '(?:SODBA|SKLEP) (?:SPLOŠNEGA )?SODIŠČA',
      'A (?:BÍRÓSÁG|TÖRVÉNYSZÉK) (?:ÍTÉLETE|VÉGZÉSE)',
    ),
    weight: 3,
  },
  { pattern: /\b(?:JUDGMENT|ORDER) OF THE COURT\b/, weight: 1.5 },
  { pattern: /\bIn (?:Joined )?Cases? [CTF][‑–-]\d+\/\d\d/, weight: 2 },
  { pattern: /^[^\d\n,:;(]{0,40}[CTF]‑\d{1,4}\/\d{2}(?: P| R)?,?$/m, weight: 2 },
  { pattern: /\bEU:[CTF]:\d{4}:\d+/, weight: 0.6 },
]
