import type { Sign } from '../../pack/pack.js'

/** Words no court outside the United Kingdom uses. Source: captions in use, Practice Direction (Judgments: Neutral Citations). */
export const signs: readonly Sign[] = [
  { pattern: /\bNeutral Citation(?: Number)?: ?\s?\[\d{4}\] (?:UK|EW|NI|CS|EAT|CAT|HCJ)/i, weight: 4 },
  {
    pattern:
      /\[\d{4}\] (?:UKSC|UKPC|UKHL|EWCA (?:Civ|Crim)|EWHC|EWFC|EWCOP|UKUT|UKFTT|NICA|NIKB|NIQB|CSIH|CSOH|HCJAC|EAT|CAT) \d/,
    weight: 1.2,
  },
  {
    pattern:
      /\bIN THE (?:HIGH COURT OF JUSTICE|COURT OF APPEAL \((?:CIVIL|CRIMINAL) DIVISION\)|UPPER TRIBUNAL|FAMILY COURT|COUNTY COURT|COURT OF PROTECTION)\b/,
    weight: 3,
  },
  { pattern: /\bEMPLOYMENT (?:APPEAL )?TRIBUNALS?\b/, weight: 3.5 },
  { pattern: /\bFIRST-TIER TRIBUNAL\b/i, weight: 1.5 },
  {
    pattern:
      /\bCOMPETITION (?:COMMISSION )?(?:Case No[^\n]{0,30}\s)?APPEALS? TRIBUNAL\b|\bTHE COMPETITION COMMISSION\b/,
    weight: 3.5,
  },
  { pattern: /(?:Privy Council Appeal No|JUDICIAL COMMITTEE OF THE PRIVY COUNCIL)\b/i, weight: 3 },
  {
    pattern: /\bRoyal Courts of Justice\b|\b(?:INNER|OUTER) HOUSE, COURT OF SESSION\b|\bHIGH COURT OF JUSTICIARY\b/,
    weight: 2,
  },
  {
    pattern: /\ban Inspector appointed by the Secretary of State\b|\bTown and Country Planning Act 1990\b/,
    weight: 3.5,
  },
  {
    pattern: /\b(?:Employment Rights|Human Rights|Senior Courts|Housing|Equality) Act (?:19|20)\d\d\b|\bCPR \d/,
    weight: 0.6,
  },
  {
    pattern:
      /\bHM Revenue and Customs\b|\bHIS MAJESTY[’']S REVENUE\b|\bSecretary of State for\b|\b[KQ]C\)? \(instructed by\b/i,
    weight: 0.8,
  },
  {
    pattern:
      /\bNHS\b|\bour (?:clinical adviser|Principles|Service Model)\b|\bSeverity of Injustice\b|\bParliamentary and Health Service Ombudsman\b/,
    weight: 1.2,
  },
]
