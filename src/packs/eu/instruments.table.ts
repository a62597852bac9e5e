/**
 * Treaties and codes cited by name with their CELEX numbers (EUR-Lex; the treaties in their consolidation of 2016, OJ C 202, under
 * which every pack knows them; regulations by number).
 */
export const instruments: Readonly<Record<string, string>> = {
  TFEU: '12016E',
  'FEU Treaty': '12016E',
  'the Treaty on the Functioning of the European Union': '12016E',
  TEU: '12016M',
  'EU Treaty': '12016M',
  'the Treaty on European Union': '12016M',
  'the Charter': '12016P',
  'the Charter of Fundamental Rights of the European Union': '12016P',
  'the Charter of Fundamental Rights': '12016P',
  EC: '12002E',
  'EC Treaty': '12002E',
  'the EEC Treaty': '11957E',
  'the EEA Agreement': '21994A0103(01)',
  'the Agreement on the European Economic Area': '21994A0103(01)',
  'the GDPR': '32016R0679',
  'the VAT Directive': '32006L0112',
  'the Sixth Directive': '31977L0388',
  'the Brussels Convention': '41968A0927(01)',
}

/** Names of the Convention, which is a law of the Council of Europe. */
export const convention: readonly string[] = [
  'ECHR',
  'the ECHR',
  'the European Convention for the Protection of Human Rights and Fundamental Freedoms',
  'the European Convention on Human Rights',
]

/** Texts cited by article that have no CELEX number of their own. */
export const uncoded: readonly string[] = [
  'the Statute of the Court of Justice of the European Union',
  'the Rules of Procedure of the Court of Justice',
  'the Rules of Procedure of the General Court',
  'the Rules of Procedure',
  'the Geneva Convention',
  'the Berne Convention',
]
