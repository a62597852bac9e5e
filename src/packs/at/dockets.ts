import { Pattern } from '../../pack/pattern.js'
import { matchAt } from '../../pack/rule.js'
import type { DocketForms, DocketFound } from '../_shared/german/docket.js'
import { words } from '../_shared/german/list.js'
import { SIGNS, SUPREME_SIGNS } from './dockets.table.js'

const supreme = new Set(words(SUPREME_SIGNS))
const signs = new Set([...words(SIGNS), ...supreme])

/** § 372 Geo: department, sign, number/year with check letter; the file's item number behind a dash is no part of it. */
const COURT = new Pattern(
  /(\d{1,3}) ?([A-Z][A-Za-z]{0,3}) ?(\d{1,5}(?:, ?\d{1,5}){0,12})\/(\d{2})([a-z])?(?![\w/])(?: ?[-‑–] ?\d{1,4}[a-z]?(?![\d.]))?/y,
)
const VWGH = new Pattern(/(?:Ra|Ro|Fr|Fe|Ko|Aw|So) \d{4}\/\d{2}\/\d{4}(?:-\d{1,3})?(?: bis \d{4})?(?!\d)/y)
const VWGH_OLD = new Pattern(/\d{2}(?:\d{2})?\/\d{2}\/\d{4}(?:-\d{1,3})?(?!\d)/y)
const VFGH =
  /(?:[ABEGKUVW]|WI|KI|SV|UA) ?(?:I )?\d{1,5}(?:[-–,] ?\d{1,5})?\/(?:(?:19|20)\d{2}|\d{2})(?:-\d{1,3})?(?![\d/])/y
const VFGH_SURE = /[EGVWU] ?\d{1,5}\/(?:20)\d{2}/y
const BVWG = new Pattern(
  /[A-Z]\d{3} \d{7}-\d{1,2}(?:\/\d{1,4}[A-Z]{1,2})?|(?:VGW|KLVwG|LVwG AV|LVwG)-[A-Z\d][A-Za-z\d/.-]{3,40}[A-Za-z\d]/y,
)
/** Bundesfinanzgericht (formerly UFS), Court of Justice of the Union, and applications to the European Court of Human Rights. */
const FISCAL = new Pattern(/R[VSM]\/\d{7}\/\d{4}(?!\d)|RV\/\d{4}-[A-Z]\/\d{2}(?!\d)/y)
const UNION = new Pattern(/[CT][-‑–] ?\d{1,4}\/\d{2}(?: (?:P|PPU|R))?(?![\d/])/y)
const STRASBOURG = new Pattern(/\d{3,5}\/\d{2}(?![\d/])/y)
/** Of the German Federal Court of Justice, which Austrian courts cite. */
const GERMAN = new Pattern(/(?:[IVX]{1,5}[a-z]?|\d) (?:Z[RBA]|ARZ|StR|StB) \d{1,5}\/\d{2}(?![\d/])/y)
const VWGH_MORE = new Pattern(/(?:, ?| und )(\d{4})(?![\d/.])/y)
const MORE = new Pattern(/(?:, ?| und )(\d{1,5})\/(\d{2})([a-z])?(?![\w/])/y)
const JOIN = new Pattern(/(?:, ?| und |; ?(?=\d))(?=\d{1,3} ?[A-Z])/y)
const LETTERS = new Set('abdfghkmpistvwxyz')

interface One {
  readonly end: number
  readonly dockets: readonly string[]
  readonly stem: string
}

function one(text: string, at: number, told: boolean): One | undefined {
  const c = COURT.at(text, at)
  if (c && signs.has(c[2] as string)) {
    const [whole, department, sign, numbers, year, letter] = c as unknown as string[]
    if (letter && !LETTERS.has(letter)) return undefined
    const stem = `${department} ${sign} `
    const list = (numbers as string).split(/, ?/)
    return {
      end: at + (whole as string).length,
      dockets: list.map((n, i) => `${stem}${n}/${year}${i === list.length - 1 ? (letter ?? '') : ''}`),
      stem,
    }
  }
  const other =
    VWGH.at(text, at) ??
    BVWG.at(text, at) ??
    UNION.at(text, at) ??
    FISCAL.at(text, at) ??
    matchAt(told ? VFGH : VFGH_SURE, text, at)
  const found = other ?? (told ? (GERMAN.at(text, at) ?? VWGH_OLD.at(text, at) ?? STRASBOURG.at(text, at)) : null)
  if (!found) return undefined
  const years = /^(?:R[ao]|F[re]) \d{4}\/\d{2}\//.exec(found[0])
  if (years) return many(text, at + found[0].length, found[0], years[0])
  const docket = found[0].replace(/^((?:R[ao]|F[re]|Ko|Aw|So|\d{2,4}\/).*)-\d{1,3}$/, '$1').replace(/\s+/g, ' ')
  return { end: at + found[0].length, dockets: [docket], stem: '' }
}

/** Further running numbers of the Verwaltungsgerichtshof: `Ra 2014/20/0017 und 0018`, `… bis 0020`. */
function many(text: string, from: number, first: string, stem: string): One {
  const dockets = [first.replace(/-\d{1,3}$/, '').replace(/ bis .*/, '')]
  let end = from
  for (let n = 0; n < 20; n++) {
    const more = VWGH_MORE.at(text, end)
    if (!more) break
    dockets.push(`${stem}${more[1]}`)
    end += more[0].length
  }
  return { end, dockets, stem: '' }
}

/** Austrian dockets, alone and in lists (`4 Ob 408, 409/80`, `9 ObA 15/15f, 16/15b`). */
function docketAt(text: string, at: number, told: boolean): DocketFound | undefined {
  const first = one(text, at, told)
  if (!first) return undefined
  const dockets = [...first.dockets]
  let { end } = first
  let stem = first.stem
  for (let n = 0; n < 40; n++) {
    const more = stem ? MORE.at(text, end) : null
    if (more) {
      dockets.push(`${stem}${more[1]}/${more[2]}${more[3] ?? ''}`)
      end += more[0].length
      continue
    }
    const join = told && stem ? JOIN.at(text, end) : null
    const next = join && !join[0].startsWith(';') ? one(text, end + join[0].length, false) : undefined
    if (!join || !next || next.stem === '') break
    dockets.push(...next.dockets)
    end = next.end
    stem = next.stem
  }
  return { end, dockets }
}

/** The court whose dockets alone have this form. */
export function courtOf(docket: string): string | undefined {
  const sign = /^\d{1,3} ([A-Za-z]+) /.exec(docket)?.[1]
  if (sign !== undefined) return supreme.has(sign) && sign !== 'Ds' && sign !== 'Ns' ? 'OGH' : undefined
  if (/^(?:Ra|Ro|Fr|Ko) \d{4}\/\d{2}\//.test(docket)) return 'VwGH'
  if (/^[A-Z]\d{3} \d{7}-/.test(docket)) return 'BVwG'
  if (/^[CT][-‑–]/.test(docket)) return docket.startsWith('C') ? 'EuGH' : 'EuG'
  if (/^R[VSM]\/\d/.test(docket)) return 'BFG'
  return /^[EG] ?\d{1,5}\/20\d\d/.test(docket) ? 'VfGH' : undefined
}

export const dockets: DocketForms = {
  at: docketAt,
  courtOf,
  starts: ['Ra ', 'Ro ', 'Fr ', 'Ko ', 'LVwG', 'VGW-', 'C-', 'T-', 'RV/', 'RS/', 'RM/', 'E', 'G', 'V', 'W', 'L5', 'I4'],
}
