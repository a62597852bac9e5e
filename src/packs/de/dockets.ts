import { Pattern } from '../../pack/pattern.js'
import type { DocketForms, DocketFound } from '../_shared/german/docket.js'
import { words } from '../_shared/german/list.js'
import { DOTTED_SIGNS, FEDERAL_SIGNS, SIGNS } from './dockets.table.js'

const federal = new Map<string, string>(
  Object.entries(FEDERAL_SIGNS).flatMap(([court, signs]) => words(signs).map(s => [s, court] as const)),
)
const signs = new Set([...words(SIGNS), ...federal.keys()])
const dottedSigns = new Set(words(DOTTED_SIGNS))

const GENERAL = new Pattern(
  /((?:I{1,3}-|[A-Z]{1,4} )?(?:\d-\d{2}|\d{1,3}[a-zA-Z]?(?:\/\d{1,2}[a-z]?)?|[IVX]{1,5}[a-z]?) (?:OLG \d{1,2} |(?:KLs|Ks|Ns|Ls|Ds|Cs|Qs|Rv|OWi|Ws|ORs|ORbs|StVK|GWs) \d{1,4} (?=(?:Js|Ss|SsBs|SsRs|AR|UJs|Ws) \d))?)?([A-Z][A-Za-zü]{0,7})((?: ?\([A-Za-zÜü]{1,6}\))|(?: (?:O|E|AS|ER|Owi|OWi))(?= \d))? ?(\d{1,6})\/(\d{2,4})(?!\d)(?:\.(?:[A-Z]{1,3}))?(?: \((?:A|PKH|F|B|Kart|AdV|rev|EuGH)\)| (?:WEG|We|Ge|Me|HGW|SN|HRO|MD|HAL|SK)(?![A-Za-z]))?/y,
)
const SOCIAL = new Pattern(
  /([BLS]) (\d{1,3}[a-z]?(?:\/\d{1,2}[a-z]?)?) ([A-ZÜ][A-Za-zÜü]{0,3}(?: \([A-Z]{1,3}\))?) (\d{1,5})\/(\d{2,4})(?!\d)((?: (?:R|B ER|B|KL|ER|BH|S|C|GS|RH|WA|NZB|PKH|RG|ZV|D|AR|KLH|E|KN)(?![A-Za-zäöü]))*)/y,
)
const DOTTED = new Pattern(
  /((?:OVG |VG |BVerwG |[A-Z][A-Za-z]? )?(?:\d{1,2}[a-z]?|[IVX]{1,4}) )([A-Z][A-Za-z]{0,4}(?:-[A-Z][A-Za-z]{0,3})?)(?: \((?:D|A)\))? ?(\d{1,5}\.\d{1,5})(?!\d)(?:\.[A-Z]{1,2})?(?: D(?=[ ,;)]))?/y,
)
/** The Bavarian administrative courts: their place, panel, register, year and number (`M 7 K 25.3315`). */
const BAVARIAN = /^(?:AN|A[Uu]|B|M|R|RO|RN|W) \d{1,2}[a-z]? [A-Z]{1,3} \d{2}\.\d{1,5}$/
const OTHER = new Pattern(
  /VGH [A-Z] \d{1,4}\/\d{2}|Vf\. \d{1,3}-[IVX]{1,4}[a-z]?-\d{2}|(?:VerfGH|VfGBbg|VfGH|LVerfG|StGH|HVerfG|LVG) \d{1,4}\/\d{2,4}|[CTF] ?[-‑] ?\d{1,4}\/\d{2}(?: (?:P|PPU|R))?(?!\d)/y,
)
const NUMBER = new Pattern(/(?:, | und | u\. | sowie |; )(\d{1,6})\/(\d{2,4})(?!\d|\.\d)/y)
const JOIN = new Pattern(/(?:, | und | u\. | sowie | bis | \/ )(?=[IVXBLSCT\d])/y)

/** Registers of Austria's supreme court (§ 10 OGH-Geo. 2019), whose dockets end in a check letter. */
const AUSTRIAN = new Set(['Ob', 'ObA', 'ObS', 'Os', 'Ok'])
const CHECK = new Pattern(/[a-z](?![A-Za-zäöüß\d])/y)

interface One {
  readonly end: number
  readonly docket: string
  readonly stem: string
  readonly dotted?: boolean
}

function one(text: string, at: number, told: boolean): One | undefined {
  const social = SOCIAL.at(text, at)
  if (social)
    return {
      end: at + social[0].length,
      docket: social[0],
      stem: social[0].slice(0, social[0].indexOf('/') - (social[4] as string).length),
    }
  const m = GENERAL.at(text, at)
  if (m && (signs.has(m[2] as string) || (told && m[1] !== undefined && (m[2] as string).length < 6))) {
    const sign = m[2] as string
    const panel = m[1] !== undefined
    const grand = sign === 'GrS' || sign === 'GS' || sign === 'GrSen'
    const sure = federal.has(sign) || grand || (panel && (m[5] as string).length !== 3)
    if (sure && (panel || grand || federal.has(sign))) {
      const printed = m[0].trimEnd()
      const slash = printed.indexOf(`${m[4]}/`)
      const end = at + printed.length
      const letter = AUSTRIAN.has(sign) ? CHECK.past(text, end) : end
      return { end: letter, docket: text.slice(at, letter), stem: printed.slice(0, slash) }
    }
  }
  const dotted = DOTTED.at(text, at)
  if (dotted && isDotted(dotted, told)) return { end: at + dotted[0].length, docket: dotted[0], stem: '', dotted: true }
  const other = OTHER.at(text, at)
  return other ? { end: at + other[0].length, docket: other[0], stem: '' } : undefined
}

/** Number and year of two digits, or year and number, behind a panel. */
const YEARLY = /^\d{1,2}[a-z]? .* (?:\d{1,5}\.\d{2}|\d{2}\.\d{1,5})$/

/** True for a docket with a full stop: announced, or of a form that nothing else has. */
function isDotted([docket, panel, sign]: RegExpExecArray, told: boolean): boolean {
  const known = signs.has(sign as string) || (sign as string).includes('-')
  const own = dottedSigns.has(sign as string)
  if (told || /^O?VG /.test(panel as string)) return known || own
  return (own && YEARLY.test(docket)) || (known && BAVARIAN.test(docket))
}

/** German dockets, alone and in lists (`1 BvR 55/01, 56/01 und 59/01`); `told` where a date or court announces them. */
function docketAt(text: string, at: number, told: boolean): DocketFound | undefined {
  const first = one(text, at, told)
  if (!first) return undefined
  const dockets = [plain(first.docket)]
  let { end, stem } = first
  for (let n = 0; n < 40; n++) {
    const number = stem ? NUMBER.at(text, end) : null
    if (number) {
      dockets.push(plain(`${stem}${number[1]}/${number[2]}`))
      end += number[0].length
      continue
    }
    const join = JOIN.at(text, end)
    const next = join && one(text, end + join[0].length, first.dotted === true)
    if (!join || !next) break
    if (join[0] === ' bis ') dockets.push(...between(plain(first.docket), plain(next.docket)))
    dockets.push(plain(next.docket))
    end = next.end
    stem = next.stem
  }
  return { end, dockets }
}

/** White space that is not one plain space. */
const SPACED = /[^\S ]|\s\s/

const LONGEST_RANGE = 30

/** The dockets of one register and year between two: `VI ZR 1/30 bis VI ZR 4/30`. */
function between(from: string, to: string): string[] {
  const [, stem, first, year] = /^(.* )(\d+)(\/\d{2})$/.exec(from) ?? []
  const last = stem === undefined || !to.startsWith(stem) ? undefined : /^(\d+)(\/\d{2})$/.exec(to.slice(stem.length))
  const count = last && last[2] === year ? Number(last[1]) - Number(first) - 1 : 0
  return count < 1 || count > LONGEST_RANGE
    ? []
    : Array.from({ length: count }, (_, i) => `${stem}${Number(first) + 1 + i}${year}`)
}

function plain(docket: string): string {
  const one = SPACED.test(docket) ? docket.replace(/\s+/g, ' ') : docket
  if ('CTF'.includes(one[0] as string)) return one.replace(/^([CTF]) ?[-‑] ?/, '$1-')
  return 'OVB'.includes(one[0] as string) ? one.replace(/^(?:OVG|VG|BVerwG) /, '') : one
}

const BFH = /^(?:[IVX]{1,5}|GrS) ?(?:R|B|S|K|E) ?\d|^GrS \d/
/** Only the civil panels of the Federal Court of Justice, which have Roman numbers, review acts of the administration of justice. */
const CIVIL_PANEL = /^[IVX]{1,5}[a-z]? AR ?\(V[SZ]\)/
const BSG = /^B \d{1,2}[a-z]? /

const BSG_OLD =
  /^\d{1,2}[a-z]?(?:\/\d{1,2}[a-z]?)? (?:RK|RKa|RU|RJ|RJa|RA|RAr|RAn|RV|RVs|RLw|RKn|RKnU|RKg|REg|RH|RVi|BKn|BK|BAr|BU) \d/
/** Courts whose dockets begin with a name, or hold a sign, that no other court's have. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2} [A-Z]{1,2} \((?:pat|EP|EU)\)/, 'BPatG'],
  [/^VfGBbg \d/, 'VerfG Brandenburg'],
  [/^HVerfG \d/, 'VerfG Hamburg'],
  [/^VGH [ABNOPVW] \d/, 'VerfGH Rheinland-Pfalz'],
  [/^Vf\. \d/, 'BayVerfGH'],
  [/^\d{1,2}[a-z]? (?:C[SE]|ZB|D[CSZ]) \d{2}\.\d{2,5}$/, 'BayVGH'],
]

/** The court whose dockets alone have this form. */
export function courtOf(docket: string): string | undefined {
  const marked = MARKED.find(([form]) => form.test(docket))
  if (marked) return marked[1]
  if (BSG_OLD.test(docket)) return 'BSG'
  const sign = /^(?:\d{1,3}|[IVX]{1,5}[a-z]?)? ?([A-Z][A-Za-zü]*)/.exec(docket)?.[1] ?? ''
  if (/^[CT]-\d/.test(docket)) return docket.startsWith('C') ? 'EuGH' : 'EuG'
  if (/^\d{3,5}\/\d{2}$/.test(docket)) return 'EGMR'
  if (CIVIL_PANEL.test(docket)) return 'BGH'
  if (AUSTRIAN.has(sign) && /^\d/.test(docket)) return 'OGH'
  return federal.get(sign) ?? (BFH.test(docket) ? 'BFH' : BSG.test(docket) ? 'BSG' : undefined)
}

/** How panels with Roman numbers begin: `I `, `IV`, `IXa `, `III-`. */
const PANELS = [...'IVX'].flatMap(first => [
  ...[...'IVX -'].map(next => first + next),
  ...[...'abcdefghijklmnopqrstuvwxyz'].map(letter => `${first}${letter} `),
])

export const dockets: DocketForms = {
  at: docketAt,
  courtOf,
  starts: [
    ...PANELS,
    ...[...federal.keys()].filter(sign => /^[IVX]/.test(sign)),
    'VGH ',
    'OVG ',
    'VG ',
    'AN ',
    'AU ',
    'Au ',
    'M ',
    'RN ',
    'RO ',
    'W ',
    'B ',
    'L ',
    'S ',
    'AnwZ',
    'NotZ',
    'KZR',
    'KZB',
    'KVR',
    'KRB',
    'EnVR',
    'EnZR',
    'GSSt',
    'GSZ',
    'RiZ',
    'PatAnwZ',
    'StbSt',
    'GrS ',
    'Vf.',
    'VerfGH',
    'VfGBbg',
    'C-',
    'T-',
    'BLw',
  ],
}
