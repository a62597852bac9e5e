import type { FactField, Said } from '../../pack/document.js'
import type { Court } from '../../pack/pack.js'
import type { Statement } from '../../text/source.js'
import { TYPES } from './closing.js'
import { dateAt, isoOf } from './dates.js'
import { courtAt, docketAt, fullCourt } from './docket.js'
import { courtInEnglish, romanDockets } from './english.js'

const FIELDS: Readonly<Partial<Record<Statement['field'], FactField>>> = {
  court: 'court',
  date: 'date',
  published: 'published',
  docket: 'caseNumber',
  type: 'type',
}

/** What a publisher states, in the country's normal form; `undefined` where the core's reading is as good. */
export function stated({ field, value }: Statement): readonly Said[] | undefined {
  const known = FIELDS[field]
  if (!known) return undefined
  const said = saidOf(known, value)
  return said.length > 0 || known === 'date' || known === 'published' ? said : undefined
}

/** What the value of a field says, in normal form; nothing where it cannot be read. */
export function saidOf(field: FactField, value: string): Said[] {
  switch (field) {
    case 'caseNumber':
      return docketsOf(value).map(docket => ({ field, value: docket }))
    case 'court':
      return courtOf(value)
    case 'published':
    case 'date': {
      const iso = dateOf(value)
      return iso ? [{ field, value: iso }] : []
    }
    case 'type':
      return typeOf(value)
    default:
      return [{ field, value }]
  }
}

/** `2031다100(본소), 117(반소)`, `2031헌마1·2(병합)`, `서울고등법원-2031-누-7`, `2031Hun-Ma7`: all of them. */
function docketsOf(value: string): string[] {
  const plain = value.replace(/(\d{2,4})-([가-힣]{1,4})-(\d{1,7})/g, '$1$2$3').replace(/(\d) ?[·ㆍ] ?(?=\d)/g, '$1, ')
  const out: string[] = []
  let from = 0
  for (const { index } of plain.matchAll(/(?<!\d)\d{2,4}(?= ?[가-힣])/g)) {
    if (index < from) continue
    const found = docketAt(plain, index)
    if (!found) continue
    out.push(...found.dockets)
    from = found.end
  }
  if (out.length > 0) return [...new Set(out)]
  const roman = romanDockets(plain)
  return roman.length > 0 ? roman : [...value.matchAll(OTHER)].map(m => m[0].replace(/ /g, ''))
}
/** `2031집단41`, `2031서총0372`: numbers of commissions, whose signs are no case types; only where a field says what they are. */
const OTHER = /(?<![\d가-힣])(?:19|20)\d{2} ?[가-힣]{1,4} ?\d{1,7}(?![\d가-힣])/g

const DIVISION =
  /^ ?(제\d{1,2}(?:-\d{1,2})?[가-힣]{0,8}부|전원합의체|전원재판부|제\d지정재판부|[가-힣]{0,4}\d{0,2}단독)/

/** The court, and the division where one is named behind it. */
function courtOf(value: string): Said[] {
  const name = courtAt(value, 0) ?? /^헌재(?![가-힣])/.exec(value)?.[0]
  if (name === undefined) {
    const korean = courtInEnglish(value)
    return korean ? [{ field: 'court', value: korean }] : []
  }
  const division = DIVISION.exec(value.slice(name.length))?.[1]
  return [
    { field: 'court', value: fullCourt(name) },
    ...(division ? [{ field: 'chamber' as const, value: division }] : []),
  ]
}

/** `20310514`, `2031.05.14`, `2031. 5. 14.`, `2031-05-14T…`; years of Dangun too (`42890525`). */
function dateOf(value: string): string | undefined {
  const m = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? /^(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})\.?(?:$|[T ])/.exec(value)
  return m ? isoOf(m[1] as string, m[2] as string, m[3]) : dateAt(value, 0)?.iso
}

const KIND = /중간판결|판결|결정|명령|심결|의결|재결|심판/

/** What an authority answers to a question, which decides no case. */
const NO_DECISION = /질의 ?회신|법령 ?해석|유권 ?해석|예규/

/** `판결`, `전원합의체 판결`, `제11민사부판결 : 상고`, `결정 : 확정`: the kind, and the division that gave it. */
function typeOf(value: string): Said[] {
  const given = (value.split(/[:：]/)[0] as string).trim()
  const native = KIND.exec(given)?.[0]
  const no = native ? undefined : NO_DECISION.exec(given)?.[0]
  if (no) return [{ field: 'type', value: 'other', native: no }]
  if (!native) return []
  const division = DIVISION.exec(given)?.[1]
  return [
    { field: 'type', value: TYPES[native.slice(-2)] as string, native },
    ...(division ? [{ field: 'chamber' as const, value: division }] : []),
  ]
}

const PLACE = /^(서울|부산|대구|인천|광주|대전|울산|의정부|수원|춘천|청주|전주|창원|제주|마산)/

/** A court that is not in the table: former ones (`서울민사지방법원`), branches and military courts, tribunals. */
export function courtNamed(name: string): Pick<Court, 'level' | 'seat'> | undefined {
  const seat = PLACE.exec(name)?.[1]
  const at = seat ? { seat } : {}
  if (/고등(?:군사)?법원/.test(name)) return { level: 'appeal', ...at }
  if (/(?:지방|가정|행정|회생|군사|[가-힣][시군])법원|지원$/.test(name)) return { level: 'first-instance', ...at }
  return /(?:심판원|심판소|위원회)$/.test(name) ? { level: 'other' } : undefined
}
