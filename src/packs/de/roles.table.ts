import type { PartyRole } from '../../model/vocabulary.js'

/** One word for a party in its inflected forms; `label` gives the nominative for the form met. */
export interface RoleWord {
  readonly stem: string
  /** Endings the word takes, longest first. */
  readonly endings: string
  readonly role: PartyRole
  /** A party of the dispute, not one who stands beside it. */
  readonly main: boolean
}

/** Words by which German procedure names the parties. Sources: ZPO, VwGO, SGG, FGO, FamFG, StPO, BVerfGG, InsO. */
export const ROLE_WORDS: readonly RoleWord[] = [
  { stem: 'Kläger', endings: 'innen|in|n|s', role: 'claimant', main: true },
  { stem: 'Beklagte', endings: 'n|r', role: 'defendant', main: true },
  { stem: 'Antragsteller', endings: 'innen|in|n|s', role: 'applicant', main: true },
  { stem: 'Antragsgegner', endings: 'innen|in|n|s', role: 'opposing-party', main: true },
  { stem: 'Verfügungskläger', endings: 'innen|in|n|s', role: 'claimant', main: true },
  { stem: 'Verfügungsbeklagte', endings: 'n|r', role: 'defendant', main: true },
  { stem: 'Beschwerdeführer', endings: 'innen|in|n|s', role: 'appellant', main: true },
  { stem: 'Beschwerdegegner', endings: 'innen|in|n|s', role: 'respondent', main: true },
  { stem: 'Angeklagte', endings: 'n|r', role: 'accused', main: true },
  { stem: 'Angeschuldigte', endings: 'n|r', role: 'accused', main: true },
  { stem: 'Beschuldigte', endings: 'n|r', role: 'accused', main: true },
  { stem: 'Verurteilte', endings: 'n|r', role: 'accused', main: true },
  { stem: 'Betroffene', endings: 'n|r', role: 'applicant', main: true },
  { stem: 'Gläubiger', endings: 'innen|in|n|s', role: 'applicant', main: true },
  { stem: 'Schuldner', endings: 'innen|in|n|s', role: 'opposing-party', main: true },
  { stem: 'Widersprechende', endings: 'n|r', role: 'claimant', main: true },
  { stem: 'Anmelder', endings: 'innen|in|n|s', role: 'applicant', main: true },
  { stem: 'Markeninhaber', endings: 'innen|in|n|s', role: 'opposing-party', main: true },
  { stem: 'Einsprechende', endings: 'n|r', role: 'claimant', main: true },
  { stem: 'Patentinhaber', endings: 'innen|in|n|s', role: 'opposing-party', main: true },
  { stem: 'Beigeladene', endings: 'n|r', role: 'third-party', main: false },
  { stem: 'Beizuladende', endings: 'n|r', role: 'third-party', main: false },
  { stem: 'Streithelfer', endings: 'innen|in|n|s', role: 'intervener', main: false },
  { stem: 'Nebenintervenient', endings: 'innen|in|en', role: 'intervener', main: false },
  { stem: 'Nebenkläger', endings: 'innen|in|n|s', role: 'intervener', main: false },
  { stem: 'Staatsanwaltschaft', endings: 'en', role: 'prosecutor', main: false },
  { stem: 'Generalbundesanwalt', endings: 's', role: 'prosecutor', main: false },
  { stem: 'Insolvenzverwalter', endings: 'in|s', role: 'insolvency-administrator', main: false },
]

/** Compound words of the title page (`Revisionskläger`) with the role they add. */
export const STANDING: readonly (readonly [RegExp, PartyRole])[] = [
  [
    /(?:Revisions|Berufungs)kläger|(?:Rechts)?[Bb]eschwerdeführer|(?:Anschluss)?(?:Berufungs|Revisions)führer|Zulassungsantragsteller|Rechtsmittelführer/,
    'appellant',
  ],
  [
    /(?:Revisions|Berufungs)beklagte|(?:Rechts)?[Bb]eschwerdegegner|Rechtsmittelgegner|Zulassungsantragsgegner/,
    'respondent',
  ],
  [/Widerkläger/, 'counter-claimant'],
  [/Widerbeklagte/, 'counter-defendant'],
  [/(?<!s)[Kk]läger(?!.{0,3}gegner)|Verfügungskläger/, 'claimant'],
  [/(?<![sr])[Bb]eklagte|Verfügungsbeklagte/, 'defendant'],
  [/(?<!ungs)[Aa]ntragsteller/, 'applicant'],
  [/(?<!ungs)[Aa]ntragsgegner/, 'opposing-party'],
  [/Beigeladene|Beteiligte/, 'third-party'],
  [/Streithelfer|Nebenintervenient|Nebenkläger/, 'intervener'],
  [/Angeklagte|Angeschuldigte|Beschuldigte/, 'accused'],
  [/Insolvenzverwalter/, 'insolvency-administrator'],
  [/Gläubiger/, 'applicant'],
  [/Schuldner/, 'opposing-party'],
]

/** Courts whose decisions are reviewed, by their names and short names. */
export const COURTS_BELOW: readonly (readonly string[])[] = [
  ['Amtsgericht', 'AG'],
  ['Landgericht', 'LG'],
  ['Oberlandesgericht', 'OLG'],
  ['Kammergericht'],
  ['Verwaltungsgericht', 'VG'],
  ['Oberverwaltungsgericht'],
  ['Verwaltungsgerichtshof'],
  ['Sozialgericht', 'SG'],
  ['Landessozialgericht', 'LSG'],
  ['Arbeitsgericht', 'ArbG'],
  ['Landesarbeitsgericht', 'LAG'],
  ['Finanzgericht', 'FG'],
  ['Bundespatentgericht'],
]
/** What a decision calls the court right below, whatever its kind. */
export const RIGHT_BELOW: readonly string[] = ['Berufungsgericht', 'Beschwerdegericht']
