import type { PartyRole } from '../../model/vocabulary.js'

interface Marker {
  /** Sticky: the words that announce a party in the caption, up to its name. */
  readonly says: RegExp
  readonly roles: readonly PartyRole[]
}

const NUMBERED = '(?:(?:[Ee]rst|[Zz]weit|[Dd]ritt|[Vv]iert|[Ff]ünft)-? ?(?:und [Zz]weit)?)?'

/**
 * How an Austrian caption announces parties (§ 75 ZPO; §§ 378 ff EO; § 2 AußStrG; §§ 48, 220 StPO; §§ 21 VwGG, 8 AVG). One party can
 * have several roles: `klagende (gefährdete) Partei`.
 */
export const MARKERS: readonly Marker[] = [
  {
    says: new RegExp(
      `${NUMBERED}klagenden?(?: Partei(?:en)?)? (?:und|\\(|\\(und) ?(?:gefährdeten?|betreibenden?|Antragsteller(?:in)?)\\)?(?: Partei(?:en)?)?[ :]`,
      'y',
    ),
    roles: ['claimant', 'applicant'],
  },
  {
    says: new RegExp(
      `${NUMBERED}[Bb]eklagten?(?: Partei(?:en)?)? ?(?:und|\\(|\\(und) ?(?:des |der )?Gegner(?:in|s|n)?(?: der gefährdeten)?\\)? ?(?:Partei(?:en)?)?[ :]`,
      'y',
    ),
    roles: ['defendant', 'opposing-party'],
  },
  {
    says: /klagenden?(?: Partei(?:en)?)? (?:und|\()\s?(?:widerbeklagten?|Widerbeklagten?)\)?(?: Partei(?:en)?)?[ :]/y,
    roles: ['claimant', 'counter-defendant'],
  },
  {
    says: /beklagten?(?: Partei(?:en)?)? (?:und|\()\s?(?:widerklagenden?|Widerkläger(?:in)?)\)?(?: Partei(?:en)?)?[ :]/y,
    roles: ['defendant', 'counter-claimant'],
  },
  {
    says: new RegExp(
      `${NUMBERED}klagenden? Partei(?:en)?[ :]|Kläger(?:in|innen|s|n)?[ :]|klagenden? (?=\\p{Lu})`,
      'yu',
    ),
    roles: ['claimant'],
  },
  { says: new RegExp(`${NUMBERED}beklagten? Partei(?:en)?,?[ :]|Beklagten?[ :]`, 'y'), roles: ['defendant'] },
  { says: /Gegner(?:in|s|n)? der gefährdeten Partei(?:en)?[ :]/y, roles: ['opposing-party'] },
  { says: /gefährdeten? Partei(?:en)?[ :]/y, roles: ['applicant'] },
  { says: /betreibenden? Partei(?:en)?[ :]|Betreibenden?[ :]/y, roles: ['applicant'] },
  { says: /verpflichteten? Partei(?:en)?[ :]|Verpflichteten?[ :]/y, roles: ['opposing-party'] },
  { says: new RegExp(`${NUMBERED}Antragsteller(?:in|innen|s|n)?[ :]`, 'y'), roles: ['applicant'] },
  { says: new RegExp(`${NUMBERED}Antragsgegner(?:in|innen|s|n)?[ :]`, 'y'), roles: ['opposing-party'] },
  {
    says: /(?:\d{1,2}\.? ?)?Nebenintervenient(?:in|innen|en)?(?: auf (?:[Ss]eiten?|der Seite) de[rs] (?:\p{L}+ )?(?:Partei(?:en)?|Kläger(?:in|s)?|Beklagten|Klägers))?[ :]/uy,
    roles: ['intervener'],
  },
  {
    says: /(?:führend und verbunden )?Masseverwalter(?:in|s)?[ :]|Insolvenzverwalter(?:in|s)?[ :]/y,
    roles: ['insolvency-administrator'],
  },
  { says: /(?:Schuldner(?:in|s)?|Gemeinschuldner(?:in|s)?)[ :]/y, roles: ['opposing-party'] },
  {
    says: /mitbeteiligten? Partei(?:en)?: |weiteren? (?:Partei(?:en)?|Verfahrenspartei(?:en)?): /y,
    roles: ['third-party'],
  },
  {
    says: /belangten? Behörden?(?: vor dem (?:Verwaltungsgericht|Bundesverwaltungsgericht))?: /y,
    roles: ['respondent'],
  },
  { says: /(?:[Mm]inderjährigen?|mj\.?)(?: Kinde[rs]n?)? (?=[\p{Lu}*\d])/uy, roles: [] },
  { says: /(?:[Kk]indesv|V)aters? (?=[\p{Lu}*])|(?:[Kk]indesm|M)utter (?=[\p{Lu}*])/uy, roles: ['third-party'] },
  { says: /(?:[Bb]etroffenen?(?: Person)?|Kranken) (?=[\p{Lu}*])/uy, roles: [] },
  { says: /(?:[Ee]rbantrittserklärten? )?Erb(?:in|innen|en|e) (?=[\p{Lu}*\d])/uy, roles: ['applicant'] },
  { says: /Privatbeteiligten?[ :]|Haftungsbeteiligten?[ :]/y, roles: ['third-party'] },
  { says: /Privatankläger(?:in|s)?[ :]/y, roles: ['prosecutor'] },
] as const

/** Words in a remedy that name a role: who appealed or answered. */
export const NAMED_BY: readonly { readonly says: RegExp; readonly role: PartyRole }[] = [
  { says: /\b(?:klagende|Kläger|klagsführend)|kläger/, role: 'claimant' },
  { says: /[bB]eklagte/, role: 'defendant' },
  { says: /Gegner(?:in|s)? der gefährdeten/, role: 'opposing-party' },
  { says: /(?<!Gegner(?:in|s|n)? der )gefährdeten? Partei/, role: 'applicant' },
  { says: /\bbetreibenden? |Betreibenden?/, role: 'applicant' },
  { says: /\bverpflichteten? |Verpflichteten?/, role: 'opposing-party' },
  { says: /Antragsteller/, role: 'applicant' },
  { says: /Antragsgegner/, role: 'opposing-party' },
  { says: /Nebenintervenient/, role: 'intervener' },
  { says: /Angeklagten?|Beschuldigten?|Verurteilten?|Betroffenen?/, role: 'accused' },
  { says: /Staatsanwaltschaft|Generalprokuratur/, role: 'prosecutor' },
  { says: /Masseverwalter|Insolvenzverwalter/, role: 'insolvency-administrator' },
]
