import type { Disposition, PartyRole, SectionRole } from '../../model/vocabulary.js'
import type { DispositionRule, HoldingRules, Sign } from '../../pack/pack.js'

/**
 * Headings of Korean decisions without their spaces and brackets, with what follows them. House style of the Supreme Court
 * (판례공보), of the lower courts (민사·형사 판결서 작성방식) and of the Constitutional Court.
 */
export const HEADINGS: Readonly<Record<string, SectionRole>> = {
  판시사항: 'headnote',
  판결요지: 'summary',
  결정요지: 'summary',
  심결요지: 'summary',
  재결요지: 'summary',
  참조조문: 'references',
  참조판례: 'references',
  따름판례: 'references',
  심판대상조문: 'references',
  심판대상조항: 'references',
  관련조항: 'references',
  전문: 'note',
  판례내용: 'note',
  판결내용: 'note',
  판결전문: 'note',
  결정전문: 'note',
  의결문: 'note',
  별지: 'note',
  주문: 'operative',
  판결주문: 'operative',
  이유: 'reasoning',
  다시쓰는판결: 'reasoning',
  다시쓰는판결이유: 'reasoning',
  판결이유: 'reasoning',
  청구취지: 'claims',
  항소취지: 'claims',
  상고취지: 'claims',
  신청취지: 'claims',
  항고취지: 'claims',
  청구원인: 'claims',
  심판청구의취지: 'claims',
  원심판결: 'lower-decision',
  원심결정: 'lower-decision',
  원심명령: 'lower-decision',
  원심심결: 'lower-decision',
  원판결: 'lower-decision',
  원결정: 'lower-decision',
  제1심판결: 'lower-decision',
  제1심결정: 'lower-decision',
  제1심명령: 'lower-decision',
  환송판결: 'lower-decision',
  환송전판결: 'lower-decision',
  환송전당심판결: 'lower-decision',
  파기환송판결: 'lower-decision',
  재심대상판결: 'lower-decision',
  재심대상결정: 'lower-decision',
  심결: 'lower-decision',
  당해사건: 'procedure',
  변론종결: 'procedure',
  변론종결일: 'procedure',
  심문종결: 'procedure',
  판결선고: 'procedure',
  선고일: 'procedure',
  선고일자: 'procedure',
  결정일: 'procedure',
  종국일자: 'procedure',
  심의종결일: 'procedure',
  사건: 'head',
  사건번호: 'head',
  사건명: 'head',
  당사자: 'parties',
  범죄사실: 'facts',
  범죄사실및증거의요지: 'facts',
  공소사실: 'facts',
  공소사실의요지: 'facts',
  범죄전력: 'facts',
  증거의요지: 'reasoning',
  법령의적용: 'reasoning',
  양형의이유: 'reasoning',
  양형이유: 'reasoning',
  무죄부분: 'reasoning',
  신상정보등록: 'reasoning',
  반대의견: 'reasoning',
  별개의견: 'reasoning',
  보충의견: 'reasoning',
}

/** What a numbered heading inside the reasons is about, tested without spaces; the first that fits counts, else `reasoning`. */
export const REASON_HEADINGS: readonly (readonly [RegExp, SectionRole])[] = [
  [/^결론$|^결어$|^주문에관하여$/, 'operative'],
  [/^소송비용/, 'costs'],
  [
    /원심(?:법원|판결|결정)?의?(?:판단|요지|이유)|^원심판결$|^원심판단$|제1심(?:법원|판결)?의?(?:판단|요지)|원심의심리/,
    'lower-decision',
  ],
  [
    /주장(?:의?요지|의개요|내용)?(?:및쟁점)?$|^.{0,12}항변(?:의요지)?$|이유의?요지$|(?:청구인|이해관계인|당사자|제청법원|관계기관|관계부처).{0,12}(?:의견|이유)(?:의?요지)?$/,
    'arguments',
  ],
  [/^(?:관계|관련|이사건)법(?:령|규|률)|^관련?규정|^관계규정|^심판(?:의)?대상(?:조항)?|^법령의규정/, 'references'],
  [
    /사안의개요|사건의?개요|(?:사건|판정|재결|심결|결정|거래|계약|분쟁|절차)(?:등)?의?(?:체결)?경위|기초사실|인정사실|인정되는사실|사실관계|처분의?경위|전제사실|공소사실|범죄사실|처분의?내용|당사자(?:들)?의?(?:지위|관계)|다툼없는사실|^사실$|재심대상판결의확정|소송의?경과|사건의?경과|이사건의?경과/,
    'facts',
  ],
]

/** Roles by the words of a party heading, spaces left out. Longer words come first. */
export const PARTY_WORDS: readonly (readonly [string, PartyRole])[] = [
  ['반소원고', 'counter-claimant'],
  ['반소피고', 'counter-defendant'],
  ['재심원고', 'claimant'],
  ['재심피고', 'defendant'],
  ['피재항고인', 'respondent'],
  ['재항고인', 'appellant'],
  ['특별항고인', 'appellant'],
  ['준항고인', 'appellant'],
  ['즉시항고인', 'appellant'],
  ['부대항소인', 'appellant'],
  ['부대상고인', 'appellant'],
  ['부대피항소인', 'respondent'],
  ['피항고인', 'respondent'],
  ['피상고인', 'respondent'],
  ['피항소인', 'respondent'],
  ['상고인', 'appellant'],
  ['항소인', 'appellant'],
  ['항고인', 'appellant'],
  ['보조참가인', 'intervener'],
  ['독립당사자참가인', 'intervener'],
  ['공동소송참가인', 'intervener'],
  ['승계참가인', 'intervener'],
  ['참가인', 'intervener'],
  ['이의신청인', 'opposing-party'],
  ['인수참가인', 'intervener'],
  ['피신청인', 'opposing-party'],
  ['배상신청인', 'applicant'],
  ['제청신청인', 'applicant'],
  ['위헌제청신청인', 'applicant'],
  ['신청인', 'applicant'],
  ['피청구인', 'opposing-party'],
  ['보상청구인', 'applicant'],
  ['심판청구인', 'applicant'],
  ['부착명령청구자', 'opposing-party'],
  ['청구인', 'applicant'],
  ['제3채무자', 'third-party'],
  ['채권자', 'applicant'],
  ['채무자', 'opposing-party'],
  ['피심인', 'defendant'],
  ['피고인', 'accused'],
  ['피의자', 'accused'],
  ['원고', 'claimant'],
  ['피고', 'defendant'],
  ['검사', 'prosecutor'],
  ['상대방', 'respondent'],
  ['사건본인', 'third-party'],
  ['이해관계인', 'third-party'],
  ['제청법원', 'third-party'],
  ['파산관재인', 'insolvency-administrator'],
  ['Complainants', 'applicant'],
  ['Complainant', 'applicant'],
  ['Petitioners', 'applicant'],
  ['Petitioner', 'applicant'],
  ['Claimants', 'applicant'],
  ['Claimant', 'applicant'],
  ['Applicants', 'applicant'],
  ['Applicant', 'applicant'],
  ['Movants', 'applicant'],
  ['Movant', 'applicant'],
  ['Plaintiffs', 'claimant'],
  ['Plaintiff', 'claimant'],
  ['Defendants', 'defendant'],
  ['Defendant', 'defendant'],
  ['Appellants', 'appellant'],
  ['Appellant', 'appellant'],
  ['Appellees', 'respondent'],
  ['Appellee', 'respondent'],
  ['Respondents', 'opposing-party'],
  ['Respondent', 'opposing-party'],
  ['RequestingCourts', 'third-party'],
  ['RequestingCourt', 'third-party'],
  ['Intervenors', 'intervener'],
  ['Intervenor', 'intervener'],
]

/** Headings beside the parties' own: they name counsel. */
export const COUNSEL_WORDS = ['변호인', '소송대리인', '대리인', '법률상대리인', '국선변호인'] as const

/** Orders by their verbs. The orders that accompany others come after the main ones. */
export const DISPOSITIONS: readonly DispositionRule[] = [
  { pattern: /(?:원심|원)(?:판결|결정|명령|심결)[^.]{0,200}파기/, gives: ['set-aside'] },
  { pattern: /파기[^.]{0,200}(?:환송|이송)|(?:환송|이송)한다/, gives: ['remanded'] },
  {
    pattern: /제1심 ?(?:판결|결정|명령)[^.]{0,120}취소|원(?:심)?(?:결정|명령|판결)[^.]{0,60}취소|각하명령을 취소/,
    gives: ['set-aside'],
  },
  { pattern: /(?:판결|결정)을? [^.]{0,40}변경한 ?다|감축한 ?다/, gives: ['varied'] },
  {
    pattern:
      /(?:헌법에|헌법에 ?) ?위반된다|합치되지 아니한 ?다|파면한 ?다|해산한 ?다|침해한 것(?:이다|임을)|위헌임을 확인/,
    gives: ['granted'],
  },
  { pattern: /헌법에 ?위반되지 (?:아니|않)/, gives: ['dismissed'] },
  { pattern: /각하/, gives: ['inadmissible'] },
  { pattern: /(?<!공소를 )기각/, gives: ['dismissed'] },
  { pattern: /공소를 ?기각|면소/, gives: ['dismissed'] },
  {
    pattern:
      /(?<!제1심 ?|원심 ?)(?:처분|부과|결정|명령|재결|판정|심결|요청|통보|거부|고시|계고|의결)[^.]{0,60}(?:취소한 ?다|무효임을 확인)/,
    gives: ['granted', 'set-aside'],
  },
  {
    pattern:
      /지급하 ?라|인도하 ?라|이행하 ?라|철거하 ?라|퇴거하 ?라|반환하 ?라|교부하 ?라|게재하 ?라|공개하 ?라|하 ?라\.?$|하 ?라\b|변제하 ?라|열람(?:·|및 )?등사하게 하 ?라/,
    gives: ['granted'],
  },
  {
    pattern:
      /존재하지 아니함을 확인|존재함을 확인|(?:무효|유효|부존재|지위|소유)[^.]{0,20}(?:임을|있음을) 확인|확인한 ?다|이혼한 ?다|인용한 ?다|허가한 ?다|불허한 ?다|인가한 ?다|지정한 ?다|허용한 ?다|선임한 ?다|분할한 ?다|면책한 ?다|면책을 허가|(?:파산|회생절차|실종|후견)[^.]{0,30}(?:선고한 ?다|개시한 ?다)/,
    gives: ['granted'],
  },
  {
    pattern:
      /(?:매매|증여|근저당권설정|대물변제|양도|임대차|분할|약정|담보|전세권설정|변제|계약|행위)[^.]{0,60}(?:이를 )?취소한 ?다/,
    gives: ['granted'],
  },
  { pattern: /하여서는 (?:아니|안)|금지한 ?다|하지 (?:아니하여야|말아야)/, gives: ['granted'] },
  {
    pattern:
      /(?:징역|벌금|금고|구류|과료|사형)[^.]{0,160}(?:처한 ?다|한다)|무죄(?:를 선고|임을 선고)?(?:한다)?\.?$|은 ?무죄|는 ?무죄|몰수한 ?다|추징한 ?다|산입한 ?다|노역장에 유치|형을 면제|선고를 유예|치료감호에 처/,
    gives: ['other'],
  },
  { pattern: /집행을 유예|집행유예|효력을 정지|집행을 정지|정지한 ?다|강제집행은[^.]{0,80}정지/, gives: ['suspended'] },
  {
    pattern: /(?:보호관찰|사회봉사|수강|이수)[^.]{0,60}명(?:한다|하고)|보호관찰을 받을 것|준수사항/,
    gives: ['condition'],
  },
  { pattern: /(?:비용액|보수액|비용)[은는을]? ?[^.]{0,60}확정한 ?다/, gives: ['value-fixed'] },
  { pattern: /담보로|담보를 제공|공탁하는 것을 조건/, gives: ['security'] },
  { pattern: /(?:비용|총비용)[은는]? ?[^.]{0,160}각자(?:가)? 부담/, gives: ['no-costs'] },
  { pattern: /비용[^.]{0,200}(?<!각자 )(?<!각자가 )(?:부담|의 부담)/, gives: ['costs'] },
  { pattern: /가집행할 수 있다|가집행할수 있다|가납을 명/, gives: ['provisionally-enforceable'] },
  // In English the Constitutional Court says `dismissed` for 각하 and `rejected` for 기각; the Supreme Court dismisses appeals.
  { pattern: /\bdo(?:es)? not (?:violate|infringe|contravene)\b[^.]{0,60}\bConstitution\b/, gives: ['dismissed'] },
  {
    pattern:
      /\bviolates? the Constitution\b|\bdo(?:es)? not conform to the Constitution\b|\b(?:is|are) (?:unconstitutional|removed from)\b/,
    gives: ['granted'],
  },
  { pattern: /(?<!\b[Aa]ppeals? )\b(?:is|are) dismissed\b/, gives: ['inadmissible'] },
  { pattern: /\b[Aa]ppeals? (?:is|are) dismissed\b/, gives: ['dismissed'] },
  {
    pattern: /\b(?:judgment|decision|order)\b[^.]{0,120}\b(?:is|are) (?:reversed|set aside|quashed)\b/,
    gives: ['set-aside'],
  },
  { pattern: /\bremanded to\b/, gives: ['remanded'] },
  { pattern: /\b(?:is|are) rejected\b/, gives: ['dismissed'] },
]

/** What the text says became of a case, tested against what follows its docket. The first in the text counts. */
export const FATES: readonly (readonly [RegExp, Disposition])[] = [
  [/조정(?:이|을 갈음하는 결정이)? ?(?:성립|확정)|화해(?:가|권고결정이) ?(?:성립|확정)/, 'settled'],
  [/일부 ?(?:승소|인용)/, 'partly-granted'],
  [/파기(?:하고|·|ㆍ)?[^.]{0,20}(?:환송|이송)|파기/, 'set-aside'],
  [
    /승소|인용|(?:수권|허가|개시|지급|인가|발령|가압류|가처분|집행정지|추심|전부|압류|면책)(?:결정|명령)을? ?(?:을 ?)?(?:하였|받|고지|발령)|받아들여/,
    'granted',
  ],
  [/취소/, 'set-aside'],
  [/각하/, 'inadmissible'],
  [/기각|배척|패소/, 'dismissed'],
  [/취하/, 'withdrawn'],
]

/** What a Korean decision says of itself. */
export const SIGNS: readonly Sign[] = [
  { pattern: /【[^】\n]{1,30}】/, weight: 3 },
  {
    pattern:
      /(?:대법원|법원|고법|지법|헌법재판소|헌재)[^\n]{0,12}\d{4}\. ?\d{1,2}\. ?\d{1,2}\. ?(?:선고|자) ?\d{2,4}[가-힣]{1,3}\d+/,
    weight: 3,
  },
  { pattern: /(?:판시사항|판결요지|결정요지|참조조문|참조판례|판례내용)/, weight: 2 },
  { pattern: /주\s{0,8}문|이\s{0,8}유\s*\n/, weight: 1 },
  { pattern: /제\d{1,4}조(?:의\d+)?(?: ?제\d{1,2}항)?/, weight: 1 },
  { pattern: /\b\d{2,4}Hun-(?:Ka|Ga|Na|Da|Ra|Ma|Ba|Sa|A)\d/, weight: 6 },
  { pattern: /\bSupreme Court (?:en banc )?(?:Decision|Order|Ruling) \d{2,4}[A-Z][a-z]{1,6}\d/, weight: 6 },
  { pattern: /\b(?:Constitutional|Supreme) Court of Korea\b/, weight: 2 },
  { pattern: /원고|피고|피고인|신청인|청구인|상고|항소|판결|결정/, weight: 1 },
]

/** Words by which Korean courts mark a rule, what they weigh, and what they make of the case. */
export const HOLDINGS: HoldingRules = {
  roles: ['reasoning'],
  rule: [
    /(?:보아야|하여야|해석하여야|판단하여야|고려하여야|새겨야|정하여야|살펴보아야|결정하여야|풀이하여야) ?(?:한다|할 것이다|하고|하며|하는 것이다|할 것이고)/,
    /(?:할|될|볼|정할|신청할|인정할|구할|물을) 수는? ?(?:있다|없다)(?:고 (?:할|볼|보아야|봄|해석)|\.|$|\()/,
    /(?:해당한다고|있다고|된다고|없다고|않는다고|아니라고|한다고) ?(?:볼|할|보아야|봄이|보는|해석)/,
    /특별한 사정이 없는 한|특별한 사정이 있는 경우를 제외하고는/,
    /(?:봄이|보는 것이|해석함이|해석하는 것이) ?(?:상당|타당|옳)/,
    /(?:의미한다|말한다|뜻한다|가리킨다|원칙이다|필요로 한다|요한다|적용된다|허용되지 (?:않|아니)|부담한다|반하(?:여|므로) (?:부당|무효|허용))/,
    /법리를 오해|심리를 다하지/,
  ],
  factor: [/여러 (?:가지 )?사정|제반 사정|종합(?:하여|적으로)|고려하여|참작하여|비추어/],
  application: [
    /이 사건|(?:원고|피고|신청인|피신청인|청구인|재항고인)(?:들|인)?(?:은|는|이|가|의|에게|로|을|를) /,
    /이 사건(?:에|의 경우|에서)? ?[^.]{0,40}(?:돌아와|관하여 보건대|에 관하여 살피건대|보건대)|위(?:와 같은)? 법리에 비추어|이러한 법리에 비추어|앞서 본 법리|앞에서 본 법리|기록에 비추어|상고이유(?:에서|로|의|를)/,
  ],
  notOwn: [
    /^[^.]{0,40}(?:원심은|제1심은|제1심법원은|원심판결은)[\s\S]{0,2000}(?:판단하였다|인정하였다|배척하였다|기각하였다|판시하였다|보았다)[.)]?$/,
    /(?:주장한다|주장하나|주장하고 있다|다툰다|진술하였다|규정하고 있다|정하고 있다|규정한다)[.)]?$/,
    /(?:사실을 알 수 있다|사실을 인정할 수 있다|사실은 기록상|사실이 인정된다|다음과 같다|살펴본다|살펴보기로 한다|판단한다)[.)]?$/,
  ],
}

/** Words that declare a total: right behind its terms (`…원 및 …원 합계`), or as the label of a line of a list. */
export const TOTALS =
  /원(?:을|의|과)?[,) ]{0,3}(?:등 ?)?(?:합계|도합|총계)(?:액)?(?: ?금)? ?$|\n ?(?:(?:\d{1,2}|[가-하])[.)] ?)?(?:합계|소계|총계)(?:액)? ?[:：] ?$/
