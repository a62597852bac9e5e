import { Pattern } from '../../pack/pattern.js'
import {
  CASE_TYPES,
  CONSTITUTIONAL_CASE_TYPES,
  OLD_CASE_TYPES,
  PATENT_TRIBUNAL_CASE_TYPES,
  SUPREME_CASE_TYPES,
} from './case-types.table.js'

const words = (table: string) => new Set(table.trim().split(/\s+/))
const SIGNS = words(CASE_TYPES)
const SUPREME = words(SUPREME_CASE_TYPES)
const CONSTITUTIONAL = words(CONSTITUTIONAL_CASE_TYPES)
const OLD = words(OLD_CASE_TYPES)
const TRIBUNAL = words(PATENT_TRIBUNAL_CASE_TYPES)

const SHAPE = new Pattern(/((?:19|20)\d{2}|42\d{2}|\d{2}) ?([가-힣]{1,4}) ?(\d{1,7}(?:-\d{1,2})?)(?![\d,]\d{3}|\d)/y)
const JOINED = new Pattern(
  / ?\((?:(?:각 ?)?병합|본소|반소|본심|반심|참가|공동소송참가|독립당사자참가(?:의 ?소)?|분리|전합|중간확인(?:의 ?소)?)\)/y,
)
/** `2010다100, 117`, `2013다43994,44003`, `98헌마214등`: serials that share year and sign. */
const TAIL = new Pattern(
  /(?:, ?| ?내지 ?| ?및 ?| ?~ ?|[·ㆍ])(?:((?:19|20)\d{2}|\d{2}) ?([가-힣]{1,4}) ?)?(\d{1,7}(?:-\d{1,2})?)(?! ?[.년월일조항호원명개차회번%㎡]|\d|,\d{3}(?!\d))/y,
)
const VEHICLE = new Pattern(/호? ?\(?(?:승용|승합|화물|차량|오토바이|택시|버스|이륜|번)/y)

/** A docket, or several of one decision, as printed at one place. */
export interface DocketFound {
  readonly start: number
  readonly end: number
  /** In normal form: year, sign and serial without spaces. */
  readonly dockets: readonly string[]
  readonly sign: string
}

/** Whether a sign is one of the case types in force in a year. */
function known(year: string, sign: string): boolean {
  if (/^4[12]/.test(year)) return OLD.has(sign)
  if (year.length === 2 && (Number(year) < 46 || Number(year) > 99)) return false
  return SIGNS.has(sign) || CONSTITUTIONAL.has(sign)
}

/** The docket printed at a place; `tribunal` allows the signs of the patent tribunal. */
export function docketAt(text: string, at: number, tribunal = false): DocketFound | undefined {
  const m = SHAPE.at(text, at)
  if (!m) return undefined
  const [all, year = '', sign = '', serial = ''] = m
  if (/ /.test(all) && sign.length === 1) return undefined
  if (!(known(year, sign) || (tribunal && TRIBUNAL.has(sign)))) return undefined
  const dockets = [year + sign + serial]
  let end = at + all.length
  if (year.length === 2 && VEHICLE.at(text, end)) return undefined
  let last = [year, sign]
  for (let k = 0; k < 60; k++) {
    end += JOINED.at(text, end)?.[0].length ?? 0
    const next = TAIL.at(text, end)
    if (!next) break
    if (next[2] !== undefined) {
      if (!known(next[1] as string, next[2])) break
      last = [next[1] as string, next[2]]
    } else if (next[0].startsWith(' 및') || /^, \d{4}(?:\.| ?년)/.test(text.slice(end, end + 8))) break
    dockets.push(last.join('') + next[3])
    end += next[0].length
  }
  return { start: at, end, dockets, sign }
}

/** The court a docket's sign belongs to, where it can be only one. */
export function courtOfSign(sign: string): string | undefined {
  if (CONSTITUTIONAL.has(sign)) return '헌법재판소'
  return SUPREME.has(sign) ? '대법원' : undefined
}

const PLACE =
  '서울(?:중앙|동부|남부|북부|서부|민사|형사)?|부산|대구|인천|광주|대전|울산|의정부|수원|춘천|청주|전주|창원|제주|강릉|마산|원주|군산|목포|순천|북한'
const COURT_SOURCE = `(?:대법원|헌법재판소|특허법원|특허심판원|특허청 ?항고심판소|(?:(?:국방부|육군|해군|공군|(?:중앙|제\\d)지역) ?)?(?:고등|보통)?군사법원|(?:${PLACE}) ?(?:지방법원|고등법원|가정법원|행정법원|회생법원|민사지방법원|형사지방법원|지법|고법|가법|행법|민사지법|형사지법|가정지원|고등(?= ?(?:\\d|$))))(?: ?\\((?:[가-힣]{2,3})(?:재판부)?\\)| ?(?:[가-힣]{2,4}지원|[가-힣]{2,3}재판부|[가-힣]{1,5}[시군]법원|원외재판부))?`
const COURT = new Pattern(new RegExp(COURT_SOURCE, 'y'))
/** The same at the end of what stands before a date or docket; short forms only there. */
export const COURT_BEFORE = new RegExp(
  `(${COURT_SOURCE}|헌재|대판|대결|같은 법원|이 법원|당원|위 법원)( ?(?:본원 ?)?(?:합의부|항소부|전원합의체|제\\d{1,2}(?:민사|형사|행정|특별|가사)?(?:항소)?부))?[ ,]*$`,
)

/** A court that acts: `…지방법원은 2031. 9. 3. 2031차전12호로`. Its name is no part of the citation. */
export const COURT_ACTING = new RegExp(`(${COURT_SOURCE})(?:은|는|이|가|에서|에|의) ?$`)

/** The name of a court at a place, as printed. */
export function courtAt(text: string, at: number): string | undefined {
  return COURT.at(text, at)?.[0]
}

const SHORT: Readonly<Record<string, string>> = { 헌재: '헌법재판소', 대판: '대법원', 대결: '대법원' }

/** A court's full name: `부산지법` is `부산지방법원`, `광주고법(전주)` is `광주고등법원(전주)`. */
export function fullCourt(printed: string): string {
  const name = printed.trim()
  if (SHORT[name]) return SHORT[name] as string
  return name
    .replace(/^국방부 ?(?=고등군사법원)/, '')
    .replace(/민사지법|민사지방법원/, '민사지방법원')
    .replace(/(?<!민사|형사)지법/, '지방법원')
    .replace(/형사지법/, '형사지방법원')
    .replace(/고법|고등$/, '고등법원')
    .replace(/가법/, '가정법원')
    .replace(/행법/, '행정법원')
    .replace(/^(.{2,6}) (?=지방법원|고등법원|가정법원|행정법원|회생법원)/, '$1')
    .replace(/법원 ?\(([가-힣]{2,3})(?:재판부)?\)/, '법원($1)')
    .replace(/법원 ?([가-힣]{2,3})재판부/, '법원($1)')
    .replace(/법원([가-힣]{2,4}지원)$/, '법원 $1')
}
