/**
 * Words that records share, kept as their place in this list: vocabularies, rule ids, what checks say, fields of targets, and names
 * of courts, laws and reporters. What records were kept with is never changed: a further form gets a list of its own.
 */
export const SHARED_WORDS: readonly string[] = `
  code section|statute|5|case|1|2|3|4|not-checked|amount.malformed|citation.future|date.conflict|date.non-working-day|
  docket.check-letter|identifier.conflict|metadata.conflict|metadata.empty|numbering.gap|operative.unanswered-claim|
  pseudonym.inconsistent|pseudonym.leak|reference.dangling|sum.mismatch|summary.unsupported|text.broken-word|
  text.damaged|text.duplicate|text.glued|text.lost|text.missing|the text states no amount|
  dockets of this country have no check letter|the text prints no identifier|the text numbers nothing|
  no claim was found|nothing in the text is masked|the text numbers neither paragraphs nor footnotes|
  the text contains no calculation|no machine wrote about it|code section paragraph|de.citation.statute|head|DE|de|6|
  7|8|9|10|docket court|BGH|de.citation.case-docket|g1|g2|g3|references|headnote|note|operative|facts|reasoning|
  procedure|judge|court|order|judgment|printed|derived|supreme|appeal|first-instance|constitutional|Bundesgerichtshof|
  Karlsruhe|Beschluss|Urteil|Leitsatz|Normen|Tenor|Tatbestand|Gründe|Entscheidungsgründe|11|12|13|14|15|16|17|18|19|
  20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|
  58|59|60|BGB|ZPO|StGB|StPO|GG|VwGO|HGB|InsO|UrhG|GKG|FamFG|BtMG|GVG|EGBGB|AktG|GmbHG|WEG|UWG|MarkenG|PatG|AO|SGB X|
  RVG|BRAO|ZVG|VVG|EStG|code section paragraph sentence|code section paragraph number|code section sentence|
  code section number|code section letter|code section paragraph sentence number|code section paragraph letter|
  section|section paragraph|section code|code|date docket court|date docket|date|docket|court date docket|court date|
  court docket|court ecli date docket|court date ecli|court date pin docket|ecli|court reporter ref pin|
  court reporter ref|reporter ref|reporter ref pin|instrument celex article|instrument celex article paragraph|
  instrument celex|instrument article|instrument article paragraph|article|paragraph|
  authors title edition section marginal|authors title page|authors edition section marginal|authors|doc|doc page|
  code section bwb|code section bwb paragraph|role native|native role|what value|de.citation.reporter|
  de.citation.case|de.citation.case-worded|de.citation.case-chained|de.citation.ecli|de.citation.literature|
  de.citation.internal|de.citation.law|de.citation.gazette|de.citation.preparatory|de.citation.statute-anaphor|
  de.mention.statute|reporter|literature|eu|internal|record|preparatory|narrative|anaphoric|exact|ambiguous|dangling|
  unparsed|vgl.|BGHZ|BGHSt|BVerfGE|NJW|NJW-RR|FamRZ|MDR|WM|ZIP|NStZ|wistra|GRUR|VersR|BeckRS|juris|BVerfG|BVerwG|BFH|
  BAG|BSG|EuGH|OLG|LG|AG|KG|eu.citation.article|eu.citation.act|eu.citation.ecli|eu.citation.docket|
  eu.citation.internal|AEUV|EUV|EMRK|EU|EN|FR|en|fr|nl|ko|NL|AT|KR|UK|GB|CoE|nl.citation.case|nl.citation.decision|
  nl.citation.dated|nl.citation.ecli|nl.citation.statute|nl.citation.statute-bare|nl.citation.law|
  nl.citation.reporter|nl.citation.internal|nl.citation.pointing|nl.citation.anaphoric|BW|Rv|Awb|Sr|Sv|HR|uitspraak|
  arrest|vonnis|beschikking|at.citation.statute|at.citation.statute-anaphor|at.citation.case|at.citation.case-worded|
  at.citation.case-chained|at.citation.case-docket|at.citation.ecli|at.citation.reporter|at.citation.gazette|
  at.citation.rechtssatz|at.citation.literature|at.citation.internal|ABGB|JN|KSchG|EO|OGH|RIS-Justiz|SZ|
  kr.citation.case|kr.citation.statute|kr.citation.statute.back|kr.citation.reporter|kr.citation.internal|대법원|민법|형법|
  민사소송법|형사소송법|판결|결정|coe.citation.convention|coe.citation.application|coe.citation.ecli|coe.citation.internal|
  uk.citation.neutral|uk.citation.report|uk.citation.internal|uk.citation.section|uk.citation.rule|
  uk.citation.article|claimant|defendant|appellant|respondent|applicant|opposing-party|intervener|accused|prosecutor|
  person|company|public-body|unknown|party|address|place|register-number|granted|partly-granted|dismissed|
  inadmissible|affirmed|set-aside|remanded|varied|costs|no-costs|costs-reserved|value-fixed|provisionally-enforceable|
  withdrawn|settled|other|payment|declaration|performance|prohibition|annulment|lifting|error|warning|found|
  pandect.decision/1|application/json|json|text/plain|text|text/html|html|application/xml|xml|application/pdf|pdf|
  parties|summary|claims|arguments|lower-decision|signatures|footnotes|lower-courts|keywords|page-foot|page-number|
  EUR|DEM|USD|GBP|KRW|ATS|NLG|I. Zivilsenat|II. Zivilsenat|III. Zivilsenat|IV. Zivilsenat|V. Zivilsenat|
  VI. Zivilsenat|VII. Zivilsenat|VIII. Zivilsenat|IX. Zivilsenat|X. Zivilsenat|XI. Zivilsenat|XII. Zivilsenat|
  1. Strafsenat|2. Strafsenat|3. Strafsenat|4. Strafsenat|5. Strafsenat|6. Strafsenat|docket court id|
  date docket court id|court date docket id|court docket id|court date ecli id|
  court caseNumber date outcome sameProceedings at|court caseNumber id date outcome sameProceedings at|
  code section paragraph number letter|instrument celex article number|instrument celex article paragraph letter|
  authors title section marginal|authors title page pin|1.|2.|3.|4.|I.|II.|III.|IV.|a|b|c|d|g4|g5|g6|g7|g8|g9|g10|g11|
  g12|EGV|Kartellsenat|Senat für Anwaltssachen|Strafsenat|Versäumnisurteil|ZInsO|NZI|WoEigG|JGG|61|62|63|64|65|66|67|
  68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100
`
  .trim()
  .replace(/\n\s*/g, '')
  .split('|')
