import type { Evidence, Said } from '../pack/document.js'
import type { Court, Pack } from '../pack/pack.js'
import type { Clean } from '../text/clean.js'
import type { Statement } from '../text/source.js'

const ECLI = /^ECLI:[A-Z]{2}:[A-Z0-9]{1,12}:\d{4}:[A-Z0-9.]{1,40}$/i
const LONGEST_DOCKET = 60

/**
 * What the publisher states beside the text. The record of a court or its official publisher is the strongest evidence; what
 * anybody else states (page head, fields of a collected record) the weakest: only where the value is well formed, and dockets
 * only where the text itself gave none, since their notation is not the country's.
 */
export function stated(
  statements: readonly Statement[],
  evidence: readonly Evidence[],
  pack: Pack,
  clean?: Clean,
): Evidence[] {
  const ecli = [...evidence, ...statements].find(e => e.field === 'ecli' && ECLI.test(e.value))?.value
  const year = ecli === undefined ? undefined : /:(\d{4}):/.exec(ecli)?.[1]
  const hasDocket = evidence.some(e => e.field === 'caseNumber' && e.value !== '')
  return statements.flatMap(statement => {
    const { official, at } = statement
    const said = pack.stated?.(statement, statements) ?? read(statement, pack)
    const kept = official ? said : said.filter(s => credible(s, year, hasDocket))
    const place = at && clean ? { at: { start: clean.toClean(at.start), end: clean.toClean(at.end) } } : {}
    return kept.map((s): Evidence => ({ basis: official ? 'record' : 'publisher', ...s, ...place }))
  })
}

/** Databases put the day of their last change where the day of the decision belongs (the ECLI tells), and norms of their own. */
function credible({ field, value }: Said, year: string | undefined, hasDocket: boolean): boolean {
  if (field === 'date') return year === undefined || value.slice(0, 4) === year
  if (field === 'caseNumber') return !hasDocket && value.length <= LONGEST_DOCKET && /\d/.test(value)
  if (field === 'type') return value !== 'other'
  return field === 'court' || field === 'chamber' || field === 'published' || field === 'ecli' || field === 'publisher'
}

function read({ field, value, official }: Statement, pack: Pack): Said[] {
  switch (field) {
    case 'court': {
      const court = courtNamed(value, pack.courts)
      return court ? [{ field, value: court.name }] : official ? [{ field, value }] : []
    }
    case 'date':
    case 'published': {
      const iso = isoOf(value)
      return iso ? [{ field, value: iso }] : []
    }
    case 'ecli':
      return ECLI.test(value) ? [{ field, value: value.replace(/\.$/, '') }] : []
    case 'docket':
      return [{ field: 'caseNumber', value }]
    case 'type':
      return [{ field, value: 'other', native: value }]
    case 'area':
      return [{ field: 'areaOfLaw', value }]
    case 'chamber':
    case 'seat':
    case 'documentNumber':
    case 'procedure':
    case 'keyword':
    case 'norm':
    case 'publisher':
      return [{ field, value }]
    default:
      return []
  }
}

/** The court whose name or alias a value is, or begins with before its chamber (`BGH 7. Zivilsenat`). */
export function courtNamed(value: string, courts: readonly Court[]): Court | undefined {
  let best: Court | undefined
  let length = 0
  for (const court of courts)
    for (const name of [court.name, ...(court.aliases ?? [])])
      if (name.length > length && value.startsWith(name) && !/^[\p{L}\d]/u.test(value.slice(name.length))) {
        best = court
        length = name.length
      }
  return best
}

/** ISO form of a date in figures: `2024-03-05`, `2024-03-05T…`, `20240305`, `5.3.2024`, `05-03-2024`, `2024. 3. 5.`. */
function isoOf(value: string): string | undefined {
  const m =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/.exec(value) ??
    /^(\d{4})[./] ?(\d{1,2})[./] ?(\d{1,2})\.?$/.exec(value) ??
    /^(\d{1,2})[.-] ?(\d{1,2})[.-] ?(\d{4})$/.exec(value)
  if (!m) return undefined
  const [year, month, day] = (m[1]?.length === 4 ? [m[1], m[2], m[3]] : [m[3], m[2], m[1]]) as [string, string, string]
  const fits = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return fits ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}
