import type { Facts } from '../../pack/document.js'

/** What an identifier says about the decision it names. */
export interface Identified {
  readonly court: string
  readonly date?: string
  readonly docket?: string
}

/** Courts by the code of the Austrian justice (`OGH0002`), as the RIS writes it in ECLIs and document numbers. */
const COURT_OF: Readonly<Record<string, string>> = {
  OGH0002: 'Oberster Gerichtshof',
  OLG0009: 'Oberlandesgericht Wien',
  OLG0459: 'Oberlandesgericht Linz',
  OLG0639: 'Oberlandesgericht Graz',
  OLG0819: 'Oberlandesgericht Innsbruck',
  VFGH: 'Verfassungsgerichtshof',
  VWGH: 'Verwaltungsgerichtshof',
  BVWG: 'Bundesverwaltungsgericht',
  BFG: 'Bundesfinanzgericht',
  DSB: 'Datenschutzbehörde',
}
/** Signs as they are printed, by their form in ECLIs (upper case, without the padding). */
const SIGN_OF: Readonly<Record<string, string>> = {
  ...{
    OB: 'Ob',
    OBA: 'ObA',
    OBS: 'ObS',
    OS: 'Os',
    OK: 'Ok',
    OCG: 'OCg',
    NS: 'Ns',
    NC: 'Nc',
    ND: 'Nd',
    N: 'N',
    DS: 'Ds',
  },
  ...{ BKD: 'Bkd', BKV: 'Bkv', FSC: 'Fsc', FSS: 'Fss', FS: 'Fs', R: 'R', RA: 'Ra', RS: 'Rs', BS: 'Bs', BL: 'Bl' },
  ...{ NV: 'Nv', PAR: 'Par', PRAES: 'Präs', CG: 'Cg', CGA: 'Cga', CGS: 'Cgs', C: 'C', KT: 'Kt' },
}

const JUSTICE = /^(\d{3})(0{0,2}[A-Z]{1,3})(\d{5})\.(\d{2})([A-Z]?)\.(\d{2})(\d{2})\.\d{3}$/
const VFGH = /^([A-Z]{1,3})(\d{1,5})\.(\d{4})$/
const VWGH = /^(R[AO]|F[RE]|KO|AW)?(\d{4}|\d{2})(\d{2})(\d{4})\.[A-Z]\d{2}$/
const BVWG = /^([A-Z]\d{3})\.(\d{7})\.(\d{1,2})\.\d{2}$/

/** Court, day and docket from an ECLI in the scheme of the RIS; of a Rechtssatz only the court. */
export function fromEcli(ecli: string): Identified | undefined {
  const [, , code = '', year = '', ordinal = ''] = ecli.split(':')
  const court = COURT_OF[code]
  if (court === undefined) return undefined
  const justice = JUSTICE.exec(ordinal)
  if (justice) {
    const [, senate, sign, number, docketYear, letter, month, day] = justice as unknown as string[]
    const docket = docketOf(senate as string, sign as string, number as string, docketYear as string, letter as string)
    return { court, date: `${year}-${month}-${day}`, ...(docket === undefined ? {} : { docket }) }
  }
  const constitutional = code === 'VFGH' ? VFGH.exec(ordinal) : null
  if (constitutional) return { court, docket: `${constitutional[1]} ${constitutional[2]}/${constitutional[3]}` }
  const administrative = code === 'VWGH' ? VWGH.exec(ordinal) : null
  if (administrative) {
    const [, kind, a, b, c] = administrative
    const register = kind === undefined ? '' : `${kind[0]}${(kind[1] as string).toLowerCase()} `
    return { court, docket: `${register}${a}/${b}/${c}` }
  }
  const federal = code === 'BVWG' ? BVWG.exec(ordinal) : null
  return federal ? { court, docket: `${federal[1]} ${federal[2]}-${federal[3]}` } : { court }
}

function docketOf(senate: string, sign: string, number: string, year: string, letter: string): string | undefined {
  const printed = SIGN_OF[sign.replace(/^0+/, '')]
  return printed && `${Number(senate)} ${printed} ${Number(number)}/${year}${letter.toLowerCase()}`
}

const DOCUMENT =
  /^JJ[TR]_(\d{4})(\d{2})(\d{2})_([A-Z]{3}\d{4})_(\d{3})(0{0,2}[A-Z]{1,3})(\d{5})_(\d{2})([A-Z0])\d{4}_\d{3}$/

/** Court, day and docket from a document number of the RIS: `JJT_20040101_OGH0002_0010OB00001_04A0000_000`. */
export function fromDocumentNumber(number: string): Identified | undefined {
  const m = DOCUMENT.exec(number) as string[] | null
  const court = m && COURT_OF[m[4] as string]
  if (!m || court === undefined || court === null) return undefined
  const letter = m[9] === '0' ? '' : (m[9] as string)
  const docket = docketOf(m[5] as string, m[6] as string, m[7] as string, m[8] as string, letter)
  return { court, date: `${m[1]}-${m[2]}-${m[3]}`, ...(docket === undefined ? {} : { docket }) }
}

const SIGNS =
  'ObA|ObS|Ob|Os|Ok|OCg|Ns|Nc|Nd|Nv|N|Fsc|Fss|Fs|Bkd|Bkv|Ds|Cga|Cgs|Cg|C|Ra|Rs|R|Bs|Bl|Hv|HR|Hr|U|E|Ps|P|Fam|FAM|S|A|MSch|Msch|Hc|Hs'
const COURTS_DOCKET = new RegExp(
  `(\\d{1,3}) ?(${SIGNS}) ?(\\d{1,5})[/.](\\d{2})([abdfghkmpistvwxyz])?(?![\\p{L}\\d])`,
  'u',
)
const DOCKETS: readonly (readonly [RegExp, (m: RegExpExecArray) => string])[] = [
  [COURTS_DOCKET, m => `${Number(m[1])} ${m[2]} ${m[3]}/${m[4]}${m[5] ?? ''}`],
  [/\b(Ra|Ro|Fr|Fe|Ko|Aw|So) ?(\d{4})\/(\d{2})\/(\d{4})/, m => `${m[1]} ${m[2]}/${m[3]}/${m[4]}`],
  [/(?<![\d/])(\d{2}|(?:19|20)\d{2})\/(\d{2})\/(\d{4})(?!\d)/, m => `${m[1]}/${m[2]}/${m[3]}`],
  [/\b([WGLI]\d{3}) (\d{7}-\d{1,2})/, m => `${m[1]} ${m[2]}`],
  [/\b([A-Z] \d{3}\/\d{2}\/\d{4}\.\d{3}\/\d{3})/, m => m[1] as string],
  [/\b(K?LVwG[- ][A-Z\d][A-Za-z\d./-]{3,46})/, m => (m[1] as string).replace(/[./-]$/, '')],
  [/\b(VGW-[\dA-Z][\dA-Z/-]{5,40})/, m => m[1] as string],
  [/\b((?:RV|RM|RN|RS|VH|VM|FS|RD|AW)\/(?:\d{7}\/\d{4}|\d{4}-[A-Z]\/\d{2}))/, m => m[1] as string],
  [/(?:^|[^\p{L}])([ABEGKUVW]|SV|UA|WI) ?(\d{1,5})\/((?:19|20)\d{2}|\d{2})(?!\d)/u, m => `${m[1]} ${m[2]}/${m[3]}`],
]

/** The first docket of an Austrian court in a short text, in normal form: `3Ob7/08x` gives `3 Ob 7/08x`. */
export function docketIn(
  text: string,
): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  let best: { value: string; start: number; end: number } | undefined
  for (const [pattern, normal] of DOCKETS) {
    const m = pattern.exec(text)
    if (!m) continue
    const start = m.index + m[0].search(/[\p{L}\d]/u)
    if (!best || start < best.start) best = { value: normal(m), start, end: m.index + m[0].length }
  }
  return best
}

/** What a label gives more than a docket: the file's item numbers of the Verfassungsgerichtshof, `(V23/2026-12)`. */
const ITEMS = / \((?:[A-Z]{1,2} ?\d{1,5}\/\d{4}-\d{1,3}(?:, ?)?){1,9}\)/g
/** Further running numbers behind a docket of the Verwaltungsgerichtshof: `, 0018`, ` bis 0020`. */
const RUNNING = /^(?:-\d{1,3})?(, ?| und | bis )(\d{4})(?![\d/])/

const WINDOW = 120

/** All dockets in the value of a label, in normal form, each once: `1Ob83/03t (1Ob84/03i); 6Ob80/98b` gives three. */
export function docketsIn(printed: string): string[] {
  const text = printed.slice(0, 20_000).replace(ITEMS, '')
  const found = new Set<string>()
  for (let at = 0; at < text.length; ) {
    const docket = docketIn(text.slice(at, at + WINDOW))
    const cut = docket && docket.start > 0 && docket.end === WINDOW
    if (!docket || cut) {
      at += docket?.start ?? WINDOW / 2
      continue
    }
    found.add(docket.value)
    at += docket.end
    const stem = /^(.*\d{2,4}\/\d{2}\/)(\d{4})$/.exec(docket.value)
    for (let last = Number(stem?.[2]); stem; ) {
      const m = RUNNING.exec(text.slice(at, at + 20))
      if (!m) break
      const next = Number(m[2])
      const first = m[1] === ' bis ' && next - last < 100 ? last + 1 : next
      for (let n = first; n <= next; n++) found.add(`${stem[1]}${String(n).padStart(4, '0')}`)
      last = next
      at += m[0].length
    }
  }
  return [...found]
}

/** The court a docket belongs to by its sign alone, where only one court uses it. */
export function courtOfDocket(docket: string): string | undefined {
  if (/^\d{1,2} (?:Ob[AS]?|Os|Ok|OCg|Ds|Bkd|Bkv|Fsc|Fss|Nd) /.test(docket)) return 'Oberster Gerichtshof'
  if (/^(?:Ra|Ro|Fr|Fe|Ko) \d{4}\//.test(docket)) return 'Verwaltungsgerichtshof'
  if (/^[WGLI]\d{3} \d{7}-/.test(docket)) return 'Bundesverwaltungsgericht'
  return /^R[VM]\/\d{7}\//.test(docket) ? 'Bundesfinanzgericht' : undefined
}

const CODE_OF = new Map(Object.entries(COURT_OF).map(([code, name]) => [name, code]))

/**
 * ECLI by the scheme of the RIS, where court, day and docket give all of it. The Verwaltungsgerichtshof's ends in a letter
 * that nothing else in a decision tells, so there is none for it.
 */
export function ecliOf(facts: Facts): string | undefined {
  const code = facts.court ? CODE_OF.get(facts.court.name) : undefined
  const docket = facts.caseNumbers[0]
  if (code === undefined || docket === undefined || !facts.date || !/^\d{4}-\d{2}-\d{2}$/.test(facts.date))
    return undefined
  const [year, month, day] = facts.date.split('-') as [string, string, string]
  if (/^O[GL]/.test(code)) {
    const m = /^(\d{1,3}) (\p{L}{1,3}) (\d{1,5})\/(\d{2})([a-z]?)$/u.exec(docket)
    if (!m) return undefined
    const sign = (m[2] as string).toUpperCase().padStart(3, '0')
    const file = `${(m[1] as string).padStart(3, '0')}${sign}${(m[3] as string).padStart(5, '0')}`
    return `ECLI:AT:${code}:${year}:${file}.${m[4]}${(m[5] as string).toUpperCase()}.${month}${day}.000`
  }
  const constitutional = code === 'VFGH' ? /^([A-Z]{1,2}) (\d{1,5})\/(\d{4})$/.exec(docket) : null
  if (constitutional) return `ECLI:AT:VFGH:${year}:${constitutional[1]}${constitutional[2]}.${constitutional[3]}`
  const federal = code === 'BVWG' ? /^([A-Z]\d{3}) (\d{7})-(\d{1,2})$/.exec(docket) : null
  return federal ? `ECLI:AT:BVWG:${year}:${federal[1]}.${federal[2]}.${federal[3]}.00` : undefined
}
