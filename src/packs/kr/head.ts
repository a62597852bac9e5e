import type { Annotated, Basis, Evidence, FactField, Line, Outlined } from '../../pack/document.js'
import { Pattern } from '../../pack/pattern.js'
import { matchAt } from '../../pack/rule.js'
import type { Span } from '../../text/span.js'
import { courtOfDocket, courtOfSignature, dateOfSignature, TYPES, typeOfClosing } from './closing.js'
import { dateAt } from './dates.js'
import { courtAt, courtOfSign, docketAt, fullCourt } from './docket.js'
import { englishHead } from './english.js'
import { isSourceLine } from './portal.js'
import { saidOf } from './stated.js'

/** `대법원 2031. 5. 4. 자 2030마9012 결정`, in brackets or not, and what may follow it on its line. */
const GIVEN = new Pattern(/ ?,?(선고|자|고지)? ?/y)
const KIND = new Pattern(
  /호? ?(?:사건 ?)?(?:등 ?)?(?:전원합의체 ?|전원재판부 ?|제\d{1,2}[가-힣]{0,4}부 ?)?(중간판결|판결|결정|명령|심결)?/y,
)
/** Field labels of databases and front matter, spaces left out. */
const LABELS: Readonly<Record<string, FactField>> = {
  사건번호: 'caseNumber',
  사건: 'caseNumber',
  법원명: 'court',
  법원: 'court',
  선고일자: 'date',
  선고일: 'date',
  판결선고: 'date',
  판결선고일: 'date',
  종국일자: 'date',
  결정일: 'date',
  사건종류: 'areaOfLaw',
  사건종류명: 'areaOfLaw',
  판결유형: 'type',
  판례일련번호: 'documentNumber',
}
/** English keys of front matter. */
const KEYS: Readonly<Record<string, FactField>> = {
  court: 'court',
  date: 'date',
  decision_date: 'date',
  docket: 'caseNumber',
  case_number: 'caseNumber',
  case_no: 'caseNumber',
  id: 'caseNumber',
}
/** What records and pages state beside their text, by the readers' names. */
const STATEMENTS: Readonly<Record<string, FactField>> = {
  court: 'court',
  date: 'date',
  published: 'published',
  docket: 'caseNumber',
  type: 'type',
  area: 'areaOfLaw',
}

interface Own {
  readonly dockets: readonly string[]
  readonly court: string | undefined
}
const owns = new WeakMap<object, Own>()

/** The decision's own dockets and court by its head, labels and statements; known before its citations are settled. */
export function ownDecision(document: Outlined): Own {
  let own = owns.get(document.outline)
  if (!own) {
    const evidence = identityOf(document)
    const of = (field: FactField) => evidence.filter(e => e.field === field && e.value !== '').map(e => e.value)
    owns.set(document.outline, (own = { dockets: of('caseNumber'), court: of('court')[0] }))
  }
  return own
}

/** Everything the document says about itself. */
export function head(document: Annotated): Evidence[] {
  const evidence = identityOf(document)
  const said = (field: FactField) => evidence.some(e => e.field === field && e.value !== '')
  return [
    ...evidence,
    ...keywords(document),
    ...(said('date') ? [] : dateOfSignature(document)),
    ...(said('type') ? [] : typeOfClosing(document, ownDecision(document).dockets)),
    ...(said('court') ? [] : [...courtOfSignature(document), ...courtOfDocket(ownDecision(document).dockets)]),
  ]
}

function identityOf(document: Outlined): Evidence[] {
  const out: Evidence[] = [...statements(document), ...englishHead(document)]
  for (const line of document.lines) {
    const source = isSourceLine(line.text)
    const role = document.roleAt(line.start)
    if (source) out.push(...citationLine(document.text, line, 'publisher'), ...publisher(line))
    else if (document.inEditorial(line.start) || (role === 'parties' && LOWER_INSIDE.test(line.text))) continue
    else if (role === 'head' || role === 'procedure' || role === 'parties')
      out.push(...headLine(document.text, line, role))
  }
  return out
}

/** A head that lost its line ends: the decision below stands in the line of the parties. */
const LOWER_INSIDE = /【(?:원 ?심|제 ?1 ?심|환 ?송|재심)/

function statements(document: Outlined): Evidence[] {
  return document.source.statements.flatMap(({ field, value, official }): Evidence[] => {
    const key = official ? undefined : STATEMENTS[field]
    return key ? evidenceOf(key, value.trim(), undefined, 'label') : []
  })
}

function headLine(text: string, line: Line, role: string): Evidence[] {
  const cited = citationLine(text, line, 'head')
  if (cited.length > 0) return cited
  const label = /^(?:[-*] )?((?:[가-힣] *){2,8}?)(?: *[:：] *| {2,}| (?=\d))['"]?(.*?)['"]?$/.exec(
    line.text.slice(0, 200).replace(/^[【[]([가-힣 ]{2,12})[】\]] */, '$1: '),
  )
  const key =
    role === 'head'
      ? /^(court|date|decision_date|docket|case_number|case_no|id): *['"]?(.{2,60}?)['"]?$/.exec(line.text)
      : null
  if (key) return evidenceOf(KEYS[key[1] as string] as FactField, key[2] as string, line, 'label')
  const field = label && LABELS[(label[1] as string).replace(/\s/g, '')]
  if (label && field && label[2] === '' && valueBelow(text, line)) return []
  if (label && field && (role === 'head' || field === 'date'))
    return evidenceOf(field, label[2] as string, line, 'label')
  const below = role === 'procedure' ? labelBefore(text, line) : undefined
  if (below === 'date') return evidenceOf(below, line.text, line, 'label')
  if (role !== 'head') return []
  const waiting = /^([가-힣]{2,8}) ?[:：]$/.exec(line.text)
  if (waiting) return []
  const before = labelBefore(text, line)
  if (before) return evidenceOf(before, line.text, line, 'label')
  const docket = docketAt(text, line.start)
  const sitting = courtAt(text, line.start)
  const seated = sitting && docketAt(text, spaceAfter(text, line.start + sitting.length))
  if (sitting && seated && line.end - seated.end < 12)
    return [
      { field: 'court', value: fullCourt(sitting), at: line, basis: 'head' },
      ...seated.dockets.map(value => ({ field: 'caseNumber' as const, value, at: seated, basis: 'head' as const })),
    ]
  if (docket)
    return docket.dockets.map(value => ({ field: 'caseNumber' as const, value, at: docket, basis: 'head' as const }))
  return spaced(line)
}

/** Whether the next line is the value of a label that ends its own, not another label. */
function valueBelow(text: string, line: Line): boolean {
  const below = /^\s*\n\s*(\S[^\n]{0,80})/.exec(text.slice(line.end, line.end + 120))?.[1]
  return below !== undefined && !/[:：]\s*$/.test(below)
}

/** A label on the line before, as exports print it: `사건번호:` and the number below. */
function labelBefore(text: string, line: Line): FactField | undefined {
  const m = /(?:^|\n) *([가-힣]{2,8}) ?[:：]? *\n\s*$/.exec(text.slice(Math.max(0, line.start - 40), line.start))
  return m ? LABELS[m[1] as string] : undefined
}

/** Behind the court's name: its division and the kind of decision, either of them or none. */
const SITTING = /^(제\d{1,2}(?:-\d{1,2})?[가-힣]{0,8}부|[가-힣]{0,4}(?:\d{0,2}단독|합의부))?(판결|결정|명령)?$/
/** Words set wide at the head of a lower court's judgment: its name, its division, the kind of decision. */
function spaced(line: Line): Evidence[] {
  const plain = line.text.replace(/\s/g, '')
  if (plain.length > 24) return []
  const court = courtAt(plain, 0)
  const sitting = court && SITTING.exec(plain.slice(court.length))
  if (court && sitting) {
    const [, rest, kind] = sitting
    return [
      { field: 'court', value: fullCourt(court), at: line, basis: 'head' },
      ...(rest ? [{ field: 'chamber' as const, value: rest, at: line, basis: 'head' as const }] : []),
      ...(kind
        ? [{ field: 'type' as const, value: TYPES[kind] as string, native: kind, at: line, basis: 'head' as const }]
        : []),
    ]
  }
  if (/^제\d{1,2}(?:-\d)?[가-힣]{0,6}부$/.test(plain))
    return [{ field: 'chamber', value: plain, at: line, basis: 'head' }]
  const type = TYPES[plain]
  return type ? [{ field: 'type', value: type, native: plain, at: line, basis: 'head' }] : []
}

/** Court, date, docket and kind of a line that cites the decision itself. */
function citationLine(text: string, line: Line, basis: Basis): Evidence[] {
  const end = line.text.length > 240 ? line.start + Math.max(0, line.text.indexOf('【')) : line.end
  const from = line.start + (/^(?:출처 ?[:：] ?|[[【(#\s])*/.exec(line.text)?.[0].length ?? 0)
  const place = courtPlace(text, from, end)
  if (!place) return constitutional(text, line, from, basis)
  const [at, court] = place
  const dated = dateAt(text, spaceAfter(text, at + court.length))
  if (!dated) return []
  const given = GIVEN.at(text, dated.end)
  const docket = docketAt(text, dated.end + (given?.[0].length ?? 0))
  if (!docket) return []
  const kind = KIND.at(text, docket.end)?.[1]
  const span: Span = { start: line.start, end }
  const type = kind ?? (given?.[1] === '선고' ? '판결' : undefined)
  return [
    { field: 'court', value: fullCourt(court), at: span, basis },
    { field: 'date', value: dated.iso, at: span, basis },
    ...docket.dockets.map(value => ({ field: 'caseNumber' as const, value, at: span, basis })),
    ...(type
      ? [{ field: 'type' as const, value: TYPES[type.slice(-2)] ?? 'other', native: type, at: span, basis }]
      : []),
  ]
}

/** `[2029헌바254, 2031. 9. 29., 전원재판부]`: the Constitutional Court names itself by the sign of the docket. */
function constitutional(text: string, line: Line, from: number, basis: Basis): Evidence[] {
  const docket = docketAt(text, from)
  const court = docket && courtOfSign(docket.sign)
  const gap = docket && matchAt(/(?:등|호)?(?: ?\([^)\n]{1,12}\))?, ?/y, text, docket.end)
  const dated = gap && dateAt(text, docket.end + gap[0].length)
  if (!docket || !dated || !court) return []
  const at: Span = { start: line.start, end: line.end }
  return [
    { field: 'court', value: court, at, basis },
    { field: 'date', value: dated.iso, at, basis },
    ...docket.dockets.map(value => ({ field: 'caseNumber' as const, value, at, basis })),
  ]
}

const SHORT_COURT = new Pattern(/헌재|대판|대결/y)

/** The first court name of a line that a date follows. */
function courtPlace(text: string, from: number, end: number): readonly [number, string] | undefined {
  for (let at = from; at < end && at - from < 120; at++) {
    const court = courtAt(text, at) ?? SHORT_COURT.at(text, at)?.[0]
    if (court && dateAt(text, spaceAfter(text, at + court.length))) return [at, court]
  }
  return undefined
}

const spaceAfter = (text: string, at: number) => (text[at] === ' ' ? at + 1 : at)

function publisher(line: Line): Evidence[] {
  const name = /\| ?([^|\n]{2,40}?)(?: ?판례)?$/.exec(line.text)?.[1]
  return name ? [{ field: 'publisher', value: name.trim(), at: line, basis: 'publisher' }] : []
}

function evidenceOf(field: FactField, raw: string, at: Line | undefined, basis: Basis): Evidence[] {
  const value = raw.replace(/^['"]|['"]$/g, '').trim()
  const place = at ? { at } : {}
  if (value === '') return at ? [{ field, value: '', ...place, basis }] : []
  return saidOf(field, value).map(said => ({ ...said, ...place, basis }))
}

function keywords(document: Annotated): Evidence[] {
  return document.outline.editorial
    .filter(e => e.kind === 'keywords')
    .flatMap(e =>
      document.text
        .slice(e.start, e.end)
        .split('#')
        .map(k => k.trim())
        .filter(k => k !== '')
        .map(value => ({ field: 'keyword' as const, value, at: e, basis: 'publisher' as const })),
    )
}
