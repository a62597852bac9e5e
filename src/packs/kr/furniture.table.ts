/** Lines of Korean legal portals that are not the decision. Observed on such pages; each stands alone on its line. */
export const FURNITURE = [
  {
    kind: 'consult-a-lawyer-banner',
    line: /^.{0,20}(?:법률 ?(?:도움|상담)|변호사)[^.]{0,20}(?:필요하신가요|하세요|받아보세요|신청하기)[!?.]?$/,
  },
  {
    kind: 'consult-a-lawyer-banner',
    line: /^.{0,16}(?:상담을 받아보세요|무료 ?상담|빠른 ?상담|전화 ?상담|상담 ?예약|상담 ?신청)[!?.]?.{0,8}$/,
  },
  { kind: 'consult-a-lawyer-banner', line: /^[*※•]? ?(?:연중무휴|24시간)[^.]{0,30}(?:상담|가능)[^.]{0,10}$/ },
  { kind: 'site-label', line: /^(?:판결|결정|판례) ?전문(?: ?보기)?$/ },
  { kind: 'login-link', line: /^[•·*-]? ?(?:로그인|로그아웃|회원 ?가입|마이 ?페이지)$/ },
  {
    kind: 'site-chrome',
    line: /^[•·*-]? ?(?:판례 ?검색|통합 ?검색|검색|뒤로 ?가기(?: 화살표)?|메뉴(?: 열기| 닫기)?|본문 ?바로가기|공유(?:하기)?|인쇄(?:하기)?|복사(?:하기)?|링크 복사|스크랩|북마크|즐겨찾기|목록(?:으로)?|이전(?: ?글)?|다음(?: ?글)?|닫기|더 ?보기|접기|맨 ?위로|홈|PDF ?(?:다운로드|저장)?|글자 ?크기|화면 ?확대|화면 ?축소)$/,
  },
] as const satisfies readonly { kind: string; line: RegExp }[]
