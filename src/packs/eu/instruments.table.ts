/** Treaties and codes cited by name with their CELEX numbers (EUR-Lex, consolidated treaties of 2012; regulations by number). */
export const instruments: Readonly<Record<string, string>> = {
  TFEU: '12012E',
  'FEU Treaty': '12012E',
  TEU: '12012M',
  'EU Treaty': '12012M',
  'the Charter': '12012P',
  'the Charter of Fundamental Rights of the European Union': '12012P',
  'the Charter of Fundamental Rights': '12012P',
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

/** Texts cited by article that have no CELEX number of their own. */
export const uncoded: readonly string[] = [
  'the Statute of the Court of Justice of the European Union',
  'the Rules of Procedure of the Court of Justice',
  'the Rules of Procedure of the General Court',
  'the Rules of Procedure',
  'the ECHR',
  'the European Convention for the Protection of Human Rights and Fundamental Freedoms',
  'the Geneva Convention',
  'the Berne Convention',
]
