import type { PlaceholderKind } from '../../model/vocabulary.js'
import { Pattern } from '../../pack/pattern.js'
import type { Rule } from '../../pack/rule.js'

const MASKED = new Pattern(/\[((?:\p{L}|['‘’])[^\]\n[]{0,44})\]/uy)

/** What stands in the brackets says what is masked; first match wins. Anonimiseringsrichtlijnen of the judiciary. */
const KINDS: readonly (readonly [RegExp, PlaceholderKind])[] = [
  [/nummer|kenteken|\bbsn\b|iban|kadast|dossier|kenmerk|polis/i, 'register-number'],
  [/plaats|gemeente|\bland\b|provincie|\bstad\b|wijk|regio/i, 'place'],
  [/adres|straat|postcode|locatie|perceel|woning|laan\b|\bweg\b/i, 'address'],
  [
    /bedrijf|onderneming|vennootschap|\bb\.?v\.?\b|\bn\.?v\.?\b|stichting|vereniging|rechtspersoon|organisatie|instelling|school|bank\b|maatschap/i,
    'company',
  ],
  [
    /eise(?:r|nde)|eiseres|gedaagde|appellant|ge[ïi]ntimeerde|verzoek|verweer|verdachte|belanghebbende|partij|opposant|geopposeerde|betrokkene\]?$|veroordeelde|rekwirant|klager|klaagster|^[XY]\d?$/i,
    'party',
  ],
  [
    /naam|getuige|kind|minderjarige|\bman\b|vrouw|moeder|vader|slachtoffer|aangeefster|aangever|benadeelde|betrokkene|medeverdachte|persoon|erflater|erflaatster|partner|dochter|\bzoon\b|broer|\bzus|arts|curator|bewindvoerder|werkne|bestuurder|geboorte|deskundige|makelaar|notaris|advocaat|gemachtigde|functie|^[A-Z]\d?$/i,
    'person',
  ],
]

/** Names the court masked: `[eiser]`, `[naam 1]`, `[woonplaats]`. The same word in brackets is the same masked thing. */
export const placeholders: Rule = {
  id: 'nl.placeholder',
  version: 1,
  authority: 'Anonimiseringsrichtlijnen, rechtspraak.nl',
  triggers: ['['],
  read: ({ text, at }) => {
    const m = MASKED.at(text, at)
    const inside = m?.[1]
    if (!m || inside === undefined) return undefined
    const kind = KINDS.find(([words]) => words.test(inside))?.[1] ?? (/ \d{1,2}$/.test(inside) ? 'person' : undefined)
    if (!kind) return undefined
    const company =
      kind === 'person' &&
      /^ (?:B\.V\.|N\.V\.|V\.O\.F\.|VOF|BV|NV|Holding|Beheer)/.test(text.slice(at + m[0].length, at + m[0].length + 10))
    return {
      is: 'placeholder',
      kind: company ? 'company' : kind,
      start: at,
      end: at + m[0].length,
      key: inside.toLowerCase().replace(/\s+/g, ' '),
    }
  },
  hits: [
    ['⟦[eiser]⟧ en ⟦[naam 1]⟧ te ⟦[woonplaats]⟧', { kind: 'party' }],
    ['met ⟦[kenteken]⟧', { kind: 'register-number' }],
    ['de ⟦[A]⟧ B.V.', { kind: 'company' }],
  ],
  misses: ['zie noot [1] en […] en [sic]', '[de] vordering'],
}
