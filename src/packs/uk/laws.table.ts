/** Acts by the letters they are usually cited with; without a year where acts of several years have the letters. Source: legislation.gov.uk, short titles; read 22 November 2026. */
export const laws = [
  { short: 'HRA', code: 'Human Rights Act 1998' },
  { short: 'ERA', code: 'Employment Rights Act 1996' },
  { short: 'PACE', code: 'Police and Criminal Evidence Act 1984' },
  { short: 'FOIA', code: 'Freedom of Information Act 2000' },
  { short: 'FSMA', code: 'Financial Services and Markets Act 2000' },
  { short: 'VATA', code: 'Value Added Tax Act 1994' },
  { short: 'TMA', code: 'Taxes Management Act 1970' },
  { short: 'TCGA', code: 'Taxation of Chargeable Gains Act 1992' },
  { short: 'ITEPA', code: 'Income Tax (Earnings and Pensions) Act 2003' },
  { short: 'ICTA', code: 'Income and Corporation Taxes Act 1988' },
  { short: 'POCA', code: 'Proceeds of Crime Act 2002' },
  { short: 'RIPA', code: 'Regulation of Investigatory Powers Act 2000' },
  { short: 'TCPA', code: 'Town and Country Planning Act 1990' },
  { short: 'TCEA', code: 'Tribunals, Courts and Enforcement Act 2007' },
  { short: 'NIAA', code: 'Nationality, Immigration and Asylum Act 2002' },
  { short: 'EqA', code: 'Equality Act 2010' },
  { short: 'CDPA', code: 'Copyright, Designs and Patents Act 1988' },
  { short: 'DPA', code: 'Data Protection Act 2018' },
  { short: 'MCA', code: 'Mental Capacity Act 2005' },
  { short: 'MHA', code: 'Mental Health Act 1983' },
  { short: 'SCA', code: 'Senior Courts Act 1981' },
  { short: 'ITA', code: 'Income Tax Act 2007' },
  { short: 'IHTA', code: 'Inheritance Tax Act 1984' },
  { short: 'ITTOIA', code: 'Income Tax (Trading and Other Income) Act 2005' },
  { short: 'CEMA', code: 'Customs and Excise Management Act 1979' },
  { short: 'TULRCA', code: 'Trade Union and Labour Relations (Consolidation) Act 1992' },
  { short: 'FA', code: 'Finance Act' },
  { short: 'CTA', code: 'Corporation Tax Act' },
] as const

/** Rules of court by the letters they are cited with. */
export const ruleCodes: Readonly<Record<string, string>> = {
  'Civil Procedure Rules 1998': 'CPR',
  'Family Procedure Rules 2010': 'FPR',
}

/** Treaties and acts of the Union by name, with their CELEX numbers (EUR-Lex, consolidated treaties of 2016). */
export const unionLaws: Readonly<Record<string, string>> = {
  TFEU: '12016E',
  TEU: '12016M',
  'Treaty on the Functioning of the European Union': '12016E',
  'Treaty on European Union': '12016M',
  'EC Treaty': '12002E',
  'EU Charter': '12016P',
  GDPR: '32016R0679',
}
