/**
 * The signs between year and serial of a Korean docket (사건별 부호문자의 부여에 관한 예규, 재일 2003-1), one after another.
 * The signs of the Constitutional Court (헌…) and of the patent tribunal are added; the latter count only behind its name.
 */
export const CASE_TYPES = `
  가단 가합 가소 다카 마카 누카 므카 후카 재다카 나 다 라 카 마 바 자 차 타경 타기 파 호파 하 거 러 머 느 드 르 므 브 스 즈 너 츠 흐 구 누 두 루 부 수 재수 주 추 쿠 재추 후 재후 그
  재가단 재가합 재가소 재나 재다 재구 재누 재차 재드 재르 재므 우 재우 재머 준재가단 준재가합 준재가소 카공 카합 카단 카담 카기 고합 감고 고단 고약 노 감노 도 감도 로
  감로 모 감모 보 오 감오 조 초 감초 코 토 감토 푸 크 정 정로 정모 준재나 준재머 호 수흐 으 트 재고합 재고단 재고약 재노 재도 재감고 재감노 재감도 타 재타경 재마
  재그 준재자 사 아 재두 허 히 카허 재허 무 재자 버 서 어 저 재아 준재구 준재누 준재아 준재드 준재르 준재므 재브 재스 준재브 준재스 드단 드합 재드단 재드합 준재드단
  준재드합 준재너단 준재너합 느단 느합 재느단 재느합 준재느단 준재느합 재라 준재두 준재다 금 증 물 준재라 재하 준재하 즈단 즈합 과 회 선 유 재너 재무 준재타경 준재루
  푸초 재루 재카합 재카단 재카담 재카기 영장 구단 구합 재구단 재구합 준재구단 준재구합 타채 카명 화 책 초적 초보 초기 파합 파단 하합 하단 즈기 카조 카구 하면 비합 비단
  재카구 재과 준재카합 준재카단 준재카담 준재카기 준재과 재타기 재즈단 재즈합 고정 재고정 고약전 초사 카불 정가 정명 정라 정마 정고 정드 정브 정스 정기 재즈기 준재즈기
  개회 개확 개보 하보 화보 회보 버집 성 성로 성모 성초 전로 전고 전노 전도 전오 전초 전모 재비합 재비단 재흐 재정가 재정명 재정라 재정마 재정고 재정드 재정브 재정스
  재정기 개기 회단 회합 회확 회기 하확 하기 국승 국지 타인 타배 간회단 간회합 재으 재부 행심 치고 치노 치도 치오 치초 초치 치로 치모 재버 보고 보노 보도 보오 보초
  보로 보모 차전 카기전 카확 카열 초재 호기 호명 호협 인 인라 인마 인카 처 커 터 처집 동버 동서 동어 동저 동버집 재동버 재동서 재동어 카임 카정 카경 카소 재카경 후개
  후감 후기 동처 동커 동터 동처집 푸집 본 가 징
`

/** Signs of cases before the Supreme Court: the court may be left out in print. */
export const SUPREME_CASE_TYPES = `
  다카 마카 누카 므카 후카 재다카
  다 마 므 스 흐 두 부 후 재후 그 재다 재므 우 재우 도 감도 모 감모 오 감오 정모 수흐 으 트 재도 재감도 재마 재그 재두 무 어 준재므 재스 준재스 준재두 준재다
  재무 정마 정스 성모 전도 전오 전모 재흐 재정마 재정스 재으 재부 치도 치오 치모 보도 보오 보모 인마 터 동어 재동어 동터
`

/** 헌법재판소 심판 규칙: constitutionality, impeachment, dissolution, competence, complaints, others. */
export const CONSTITUTIONAL_CASE_TYPES = '헌가 헌나 헌다 헌라 헌마 헌바 헌사 헌아'

/** Signs of the years counted from Dangun (4281 to 4294), before the present rule. */
export const OLD_CASE_TYPES =
  '민상 형상 행상 민공 형공 행공 민재 형재 민재항 형재항 행재항 특상 선 민항 형항 행항 비상 형비상 형비 민비상 민특상 민특항 민신 형신'

/** 특허심판원: invalidity and scope, refusal, correction, cancellation trials; its predecessor, the 항고심판소, adds 항. */
export const PATENT_TRIBUNAL_CASE_TYPES = '당 원 정 취소 보 소 허 항당 항원 항정'
