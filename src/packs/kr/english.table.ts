import type { SectionRole } from '../../model/vocabulary.js'

/** The signs of cases before the Constitutional Court, as its English translations spell them (`2031Hun-Ma7`). */
export const HUN: Readonly<Record<string, string>> = {
  ka: '헌가',
  ga: '헌가',
  na: '헌나',
  da: '헌다',
  ra: '헌라',
  ma: '헌마',
  ba: '헌바',
  sa: '헌사',
  a: '헌아',
}

/** The usual signs of other courts in the same spelling (Supreme Court of Korea, English decisions). */
export const SIGNS_ROMAN: Readonly<Record<string, string>> = {
  da: '다',
  du: '두',
  do: '도',
  hu: '후',
  meu: '므',
  seu: '스',
  ma: '마',
  mo: '모',
  na: '나',
  nu: '누',
  no: '노',
  ra: '라',
  heo: '허',
  gahap: '가합',
  gadan: '가단',
  gaso: '가소',
  kahap: '카합',
  guhap: '구합',
  gudan: '구단',
  gohap: '고합',
  godan: '고단',
  gojeong: '고정',
  chojae: '초재',
  chogi: '초기',
  nedan: '너단',
  dedan: '드단',
}

/** Seats and kinds of courts in English (Revised Romanization; names of the courts' own English pages). */
export const SEATS: Readonly<Record<string, string>> = {
  Seoul: '서울',
  'Seoul Central': '서울중앙',
  'Seoul Eastern': '서울동부',
  'Seoul Southern': '서울남부',
  'Seoul Northern': '서울북부',
  'Seoul Western': '서울서부',
  Busan: '부산',
  Daegu: '대구',
  Incheon: '인천',
  Gwangju: '광주',
  Daejeon: '대전',
  Ulsan: '울산',
  Uijeongbu: '의정부',
  Suwon: '수원',
  Chuncheon: '춘천',
  Cheongju: '청주',
  Jeonju: '전주',
  Changwon: '창원',
  Jeju: '제주',
}
export const KINDS: Readonly<Record<string, string>> = {
  High: '고등법원',
  District: '지방법원',
  Family: '가정법원',
  Administrative: '행정법원',
  Bankruptcy: '회생법원',
}

/** Headings of the English decisions of both highest courts, tested without their brackets; the first that fits counts. */
export const ENGLISH_HEADINGS: readonly (readonly [RegExp, SectionRole])[] = [
  [/^(?:Main )?Issues? and Holdings?$|^(?:Main )?Issues?$/, 'headnote'],
  [/^Reference (?:Provisions?|Cases?)$/, 'references'],
  [
    /^(?:Judgment|Decision|Order) (?:of the|below|of) ?(?:court below|lower court|[A-Z][\w ]{0,40} Court)?$|^(?:The )?(?:court|judgment) below$|^Lower Court (?:Judgment|Decision)$/i,
    'lower-decision',
  ],
  [
    /^(?:(?:Plaintiff|Defendant|Applicant|Creditor|Debtor|Respondent|Petitioner|Appellant|Appellee|Re-?appellant|Other party)s?(?:[ ,/-]+(?:and )?|$)){2,4}$/i,
    'parties',
  ],
  [
    /^(?:Background of|(?:Brief )?(?:Overview|Outline|Introduction) (?:of|to)) (?:the )?Case$|^(?:Case )?Background$/,
    'facts',
  ],
  [
    /^(?:Subject Matter (?:of (?:Review|Adjudication|the Review))?|(?:Provisions?|Clauses?|Articles?|Acts?|Statutes?) at Issue(?: and Related Provisions?)?|Related (?:Provisions?|Clauses?))$/,
    'references',
  ],
  [
    /^Summary of (?:the )?(?:Decision|Reasoning|Opinion|[\w' -]{0,40}Opinions?(?: (?:of|by) [\w' -]{1,60})?)$/,
    'summary',
  ],
  [/^(?:Holding|Disposition|Decree|Order|Decision)s?$/, 'operative'],
  [
    /^(?:Reason(?:ing|s)|[\w' -]{0,40}(?:Dissenting|Concurring|Separate|Supplementary) Opinions?(?: (?:of|by) [\w' -]{1,60})?)$/,
    'reasoning',
  ],
  [
    /^(?:Complainant|Petitioner|Claimant|Respondent|Requesting Court|Intervenor|Applicant|Movant|Plaintiff|Defendant)s?$/,
    'parties',
  ],
  [/^(?:Underlying|Original) Cases?$|^(?:Decided|Decision Date|Date of Decision)(?: [Oo]n)?$/, 'procedure'],
  [/^(?:Appendix|Attachment)(?: \d{1,2})?$|^Aftermath of (?:the )?Case$/, 'note'],
]
