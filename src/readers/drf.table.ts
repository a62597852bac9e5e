import type { SectionRole } from '../model/vocabulary.js'
import type { StatedField } from '../text/source.js'
import type { Effect } from './effect.js'

/** A field is a line with a fact, a part under its heading, or technical. */
export type DrfField =
  | { readonly is: 'line'; readonly states?: StatedField }
  | { readonly is: 'part'; readonly heading: string; readonly role?: SectionRole }
  | { readonly is: 'silent' }

/**
 * The fields of the open API of the 국가법령정보센터 (open.law.go.kr, guides of lawService.do for prec, detc, expc, decc and the
 * committees, and of lawSearch.do), in the order in which they are shown. Parts stand under the headings of its pages.
 */
export const DRF_FIELDS: Readonly<Record<string, DrfField>> = {
  판례정보일련번호: { is: 'line', states: 'documentNumber' },
  판례일련번호: { is: 'line', states: 'documentNumber' },
  헌재결정례일련번호: { is: 'line', states: 'documentNumber' },
  결정례정보일련번호: { is: 'line', states: 'documentNumber' },
  법령해석례일련번호: { is: 'line', states: 'documentNumber' },
  법령해석일련번호: { is: 'line', states: 'documentNumber' },
  행정심판례일련번호: { is: 'line', states: 'documentNumber' },
  행정심판재결례일련번호: { is: 'line', states: 'documentNumber' },
  특별행정심판재결례일련번호: { is: 'line', states: 'documentNumber' },
  결정문일련번호: { is: 'line', states: 'documentNumber' },
  사건명: { is: 'line', states: 'title' },
  안건명: { is: 'line', states: 'title' },
  사건번호: { is: 'line', states: 'docket' },
  안건번호: { is: 'line', states: 'docket' },
  청구번호: { is: 'line', states: 'docket' },
  의안번호: { is: 'line', states: 'docket' },
  선고일자: { is: 'line', states: 'date' },
  종국일자: { is: 'line', states: 'date' },
  의결일자: { is: 'line', states: 'date' },
  의결일: { is: 'line', states: 'date' },
  해석일자: { is: 'line', states: 'date' },
  회신일자: { is: 'line', states: 'date' },
  결정일자: { is: 'line', states: 'date' },
  처분일자: { is: 'line' },
  선고: { is: 'line' },
  법원명: { is: 'line', states: 'court' },
  재결청: { is: 'line', states: 'court' },
  처분청: { is: 'line' },
  기관명: { is: 'line' },
  해석기관명: { is: 'line' },
  회신기관명: { is: 'line' },
  질의기관명: { is: 'line' },
  사건종류명: { is: 'line', states: 'area' },
  사건종류: { is: 'line', states: 'area' },
  판결유형: { is: 'line', states: 'type' },
  결정구분: { is: 'line' },
  결정유형: { is: 'line' },
  심급: { is: 'line' },
  재결례유형명: { is: 'line' },
  재결구분명: { is: 'line' },
  데이터출처명: { is: 'line', states: 'publisher' },
  법원종류코드: { is: 'line' },
  사건종류코드: { is: 'line' },
  재판부구분코드: { is: 'line' },
  재결구분코드: { is: 'line' },
  재결례유형코드: { is: 'line' },
  해석기관코드: { is: 'line' },
  회신기관코드: { is: 'line' },
  질의기관코드: { is: 'line' },
  데이터기준일시: { is: 'line' },
  판시사항: { is: 'part', heading: '판시사항', role: 'headnote' },
  판결요지: { is: 'part', heading: '판결요지', role: 'summary' },
  결정요지: { is: 'part', heading: '결정요지', role: 'summary' },
  재결요지: { is: 'part', heading: '재결요지', role: 'summary' },
  심판대상조문: { is: 'part', heading: '심판대상조문', role: 'references' },
  참조조문: { is: 'part', heading: '참조조문', role: 'references' },
  참조판례: { is: 'part', heading: '참조판례', role: 'references' },
  질의요지: { is: 'part', heading: '질의요지', role: 'arguments' },
  회답: { is: 'part', heading: '회답' },
  주문: { is: 'part', heading: '주문', role: 'operative' },
  청구취지: { is: 'part', heading: '청구취지', role: 'claims' },
  이유: { is: 'part', heading: '이유', role: 'reasoning' },
  판례내용: { is: 'part', heading: '전문' },
  전문: { is: 'part', heading: '전문' },
  결정내용: { is: 'part', heading: '전문' },
  판례상세링크: { is: 'silent' },
  헌재결정례상세링크: { is: 'silent' },
  법령해석례상세링크: { is: 'silent' },
  행정심판례상세링크: { is: 'silent' },
}

/** What a file around its records says of itself: the question that was asked, and counts. */
export const DRF_ENVELOPE = new Set(
  'target 키워드 keyword section totalCnt page numOfRows resultCode resultMsg 공포번호'.split(' '),
)

/** The outermost element, or key, of a text. The texts of 행정심판 come in a `PrecService` too. */
export const DRF_TEXT =
  /^(?:Prec|Detc|Expc|CgmExpc|Decc|SpecialDecc|Ppc|Eiac|Ftc|Acr|Fsc|Nlrc|Kcc|Iaciac|Oclt|Ecc|Sfc|Nhrck)Service$/
/** That of a list of results, and its members. */
export const DRF_LIST = /^(?:PrecSearch|DetcSearch|ExpcSearch|DeccSearch|Detc|Expc|Decc)$/
export const DRF_ITEM = /^(?:prec|[Dd]etc|expc|decc)$/

/** What a service itself says of all its records. */
export const DRF_SERVICES: Readonly<Record<string, NonNullable<Effect['facts']>>> = {
  detc: [
    { field: 'court', value: '헌법재판소', official: true },
    { field: 'type', value: '결정', official: true },
  ],
  expc: [{ field: 'type', value: '법령해석', official: true }],
  cgmexpc: [{ field: 'type', value: '법령해석', official: true }],
  decc: [{ field: 'type', value: '재결', official: true }],
  specialdecc: [{ field: 'type', value: '재결', official: true }],
}
