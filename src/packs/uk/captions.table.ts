/**
 * What the caption of a judgment of the High Court says about the division and list, and the code of the court; the first that is
 * there decides. `*` is the bench of the reign. Source: The National Archives, ds-caselaw-utils (MIT, Crown copyright), names of the
 * courts; CPR Practice Direction 57AB (Business and Property Courts).
 */
export const captions: Readonly<Record<string, string>> = {
  'SENIOR COURTS COSTS OFFICE': 'EWHC-SeniorCourtsCosts',
  'SENIOR COURT COSTS OFFICE': 'EWHC-SeniorCourtsCosts',
  'PLANNING COURT': 'EWHC-*-Planning',
  'ADMINISTRATIVE COURT': 'EWHC-*-Admin',
  'DIVISIONAL COURT': 'EWHC-*-Admin',
  'ADMIRALTY COURT': 'EWHC-*-Admiralty',
  'INTELLECTUAL PROPERTY ENTERPRISE COURT': 'EWHC-Chancery-IPEC',
  'PATENTS COURT': 'EWHC-Chancery-Patents',
  'TECHNOLOGY AND CONSTRUCTION COURT': 'EWHC-*-TCC',
  'CIRCUIT COMMERCIAL COURT': 'EWHC-*-Commercial-Circuit',
  'COMMERCIAL COURT': 'EWHC-*-Commercial',
  'MERCANTILE COURT': 'EWHC-Mercantile',
  'INSOLVENCY AND COMPANIES': 'EWHC-Chancery-InsolvencyAndCompanies',
  'PROPERTY, TRUSTS AND PROBATE': 'EWHC-Chancery-PropertyTrustsProbate',
  'PROPERTY TRUSTS AND PROBATE': 'EWHC-Chancery-PropertyTrustsProbate',
  'INTELLECTUAL PROPERTY LIST': 'EWHC-Chancery-IntellectualProperty',
  'BUSINESS LIST': 'EWHC-Chancery-Business',
  'CHANCERY APPEALS': 'EWHC-Chancery-Appeals',
  'APPEALS (CHD)': 'EWHC-Chancery-Appeals',
  'FAMILY DIVISION': 'EWHC-Family',
  'CHANCERY DIVISION': 'EWHC-Chancery',
  "KING'S BENCH DIVISION": 'EWHC-KBD',
  "QUEEN'S BENCH DIVISION": 'EWHC-QBD',
}

/** Captions of the other courts and tribunals, in capitals, with the code of the court. */
export const others: Readonly<Record<string, string>> = {
  'COURT OF APPEAL (CIVIL DIVISION)': 'EWCA-Civil',
  'COURT OF APPEAL (CRIMINAL DIVISION)': 'EWCA-Criminal',
  'COURT OF PROTECTION': 'EWCOP',
  'EMPLOYMENT APPEAL TRIBUNAL': 'EAT',
  'EMPLOYMENT TRIBUNAL': 'ET',
  'COMPETITION APPEAL TRIBUNAL': 'CAT',
  'COMPETITION COMMISSION APPEAL TRIBUNAL': 'CAT',
  'ADMINISTRATIVE APPEALS CHAMBER': 'UKUT-AAC',
  'TAX AND CHANCERY CHAMBER': 'UKUT-TCC',
  'LANDS CHAMBER': 'UKUT-LC',
  'UPPER TRIBUNAL (IMMIGRATION AND ASYLUM CHAMBER)': 'UKUT-IAC',
  'GENERAL REGULATORY CHAMBER': 'UKFTT-GRC',
  'TAX CHAMBER': 'UKFTT-TC',
  'INVESTIGATORY POWERS TRIBUNAL': 'UKIPT',
  'SPECIAL IMMIGRATION APPEALS COMMISSION': 'SIAC',
  'FAMILY COURT': 'EWFC',
  'COUNTY COURT': 'EWCC',
  'INNER HOUSE, COURT OF SESSION': 'CSIH',
  'OUTER HOUSE, COURT OF SESSION': 'CSOH',
  'APPEAL COURT, HIGH COURT OF JUSTICIARY': 'HCJAC',
  "HER MAJESTY'S COURT OF APPEAL IN NORTHERN IRELAND": 'NICA',
  "HIS MAJESTY'S COURT OF APPEAL IN NORTHERN IRELAND": 'NICA',
  'AN INSPECTOR APPOINTED BY THE SECRETARY OF STATE': 'PINS',
  'PARLIAMENTARY AND HEALTH SERVICE OMBUDSMAN': 'PHSO',
}
