import type { StatedField } from '../text/source.js'
import type { Effect } from './effect.js'

const line = (states?: StatedField): Effect => ({
  ...(states ? { states, official: true } : {}),
  marks: [{ kind: 'metadata' }],
})
const part = (heading: string, role?: string): Effect => ({
  flow: 'paragraph',
  heading: `【${heading}】`,
  marks: [{ kind: 'section', ...(role ? { value: role } : {}) }],
  markup: true,
})
const SILENT: Effect = { silent: true }

/**
 * The fields of the open API of the 국가법령정보센터 (open.law.go.kr, guides of lawService.do for prec, detc, expc, decc and the
 * committees, and of lawSearch.do), in the order in which they are shown. Parts stand under the headings of its pages.
 */
export const DRF_FIELDS: Readonly<Record<string, Effect>> = {
  판례정보일련번호: line('documentNumber'),
  판례일련번호: line('documentNumber'),
  헌재결정례일련번호: line('documentNumber'),
  결정례정보일련번호: line('documentNumber'),
  법령해석례일련번호: line('documentNumber'),
  법령해석일련번호: line('documentNumber'),
  행정심판례일련번호: line('documentNumber'),
  행정심판재결례일련번호: line('documentNumber'),
  특별행정심판재결례일련번호: line('documentNumber'),
  결정문일련번호: line('documentNumber'),
  사건명: line('title'),
  안건명: line('title'),
  사건번호: line('docket'),
  안건번호: line('docket'),
  청구번호: line('docket'),
  의안번호: line('docket'),
  선고일자: line('date'),
  종국일자: line('date'),
  의결일자: line('date'),
  의결일: line('date'),
  해석일자: line('date'),
  회신일자: line('date'),
  결정일자: line('date'),
  처분일자: line(),
  선고: line(),
  법원명: line('court'),
  재결청: line('court'),
  처분청: line(),
  기관명: line(),
  해석기관명: line(),
  회신기관명: line(),
  질의기관명: line(),
  사건종류명: line('area'),
  사건종류: line('area'),
  판결유형: line('type'),
  결정구분: line(),
  결정유형: line(),
  심급: line(),
  재결례유형명: line(),
  재결구분명: line(),
  데이터출처명: line('publisher'),
  판시사항: part('판시사항', 'headnote'),
  판결요지: part('판결요지', 'summary'),
  결정요지: part('결정요지', 'summary'),
  재결요지: part('재결요지', 'summary'),
  심판대상조문: part('심판대상조문', 'references'),
  참조조문: part('참조조문', 'references'),
  참조판례: part('참조판례', 'references'),
  질의요지: part('질의요지', 'arguments'),
  회답: part('회답'),
  주문: part('주문', 'operative'),
  청구취지: part('청구취지', 'claims'),
  이유: part('이유', 'reasoning'),
  판례내용: part('전문'),
  전문: part('전문'),
  결정내용: part('전문'),
  법원종류코드: SILENT,
  사건종류코드: SILENT,
  재판부구분코드: SILENT,
  재결구분코드: SILENT,
  재결례유형코드: SILENT,
  해석기관코드: SILENT,
  회신기관코드: SILENT,
  질의기관코드: SILENT,
  판례상세링크: SILENT,
  헌재결정례상세링크: SILENT,
  법령해석례상세링크: SILENT,
  행정심판례상세링크: SILENT,
  데이터기준일시: SILENT,
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

/** What a field does to the text; one that is not known stands under its name. */
export function drfEffect(name: string): Effect {
  const known = Object.hasOwn(DRF_FIELDS, name) ? (DRF_FIELDS[name] as Effect) : undefined
  if (!known) return DRF_ENVELOPE.has(name) ? SILENT : { label: `${name}:`, flow: 'block', markup: true }
  return known.marks?.some(m => m.kind === 'metadata') ? { ...known, label: `${name}:` } : known
}

/** What the service of this name says of its records. */
export function drfFacts(name: string): Effect {
  const facts = DRF_SERVICES[name.replace(/(?:Service|Search)$/, '').toLowerCase()]
  return facts ? { facts } : {}
}
