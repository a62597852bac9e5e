import type { Annotated, Basis, Evidence, FactField, Line } from '../../pack/document.js'
import { ecliAt } from '../_shared/ecli.js'
import { type Caption, captionIn } from './caption.js'
import { courtOfDocket, docketIn, docketsIn, fromDocumentNumber, fromEcli } from './identifiers.js'
import { label } from './outline.js'
import { courtNamed, isoOf, typeOf } from './printed.js'
import { rechtssatzOf } from './rechtssatz.js'

/** What the head, the labels and the identifiers of a decision say about it. */
export function head(document: Annotated): readonly Evidence[] {
  const caption = captionOf(document)
  const said = [
    ...identifiers(document),
    ...labels(document),
    ...titles(document),
    ...signed(document),
    ...(caption ? captionEvidence(document, caption) : []),
  ]
  const rechtssatz = caption ? undefined : rechtssatzOf(document, said)
  if (rechtssatz) return [...said.filter(e => e.field !== 'type'), ...rechtssatz]
  return said.some(e => e.field === 'type' && e.value !== '') ? said : [...said, ...reasonsLabel(document, said)]
}

/** Without a caption, the label over the reasons tells: an Urteil or Erkenntnis has Entscheidungsgründe, a Beschluss of OGH or VfGH a Begründung. */
function reasonsLabel(document: Annotated, said: readonly Evidence[]): Evidence[] {
  const court = said.find(e => e.field === 'court')?.value ?? ''
  const line = (name: RegExp) => document.lines.find(l => l.text.length < 40 && name.test(label(l.text)))
  const judgment = line(/^Entscheidungsgründe$/i)
  const order = /^(?:Oberster|Verfassungs)/.test(court) ? line(/^Begründung$/i) : undefined
  const at = judgment ?? order
  if (!at || court === '') return []
  const native = judgment
    ? /^(?:Ober(?:ster|landes)|Landesgericht)/.test(court)
      ? 'Urteil'
      : 'Erkenntnis'
    : 'Beschluss'
  return [{ field: 'type', value: typeOf(native), native, at: { start: at.start, end: at.end }, basis: 'text' }]
}

/** The caption of a document: in its head, else wherever one stands before the reasons. */
export function captionOf(document: Annotated): Caption | undefined {
  for (const part of document.outline.parts) {
    if (part.role !== 'head' && part.role !== 'operative' && part.role !== 'note') continue
    const found = captionIn(document.text, part)
    if (found) return found
  }
  return undefined
}

/** ECLI and document number outside the reasons, and what they say. */
function identifiers(document: Annotated): Evidence[] {
  const out: Evidence[] = []
  for (const part of document.outline.parts) {
    if (part.role === 'facts' || part.role === 'reasoning' || part.role === 'operative') continue
    for (const place of places(document.text, part.start, part.end, 'ECLI:AT:')) {
      const printed = ecliAt(document.text, place)
      if (!printed || out.some(e => e.field === 'ecli')) continue
      out.push({ field: 'ecli', value: printed.value, at: { start: place, end: printed.end }, basis: 'label' })
      out.push(...told(fromEcli(printed.value), place, printed.end))
    }
    for (const place of places(document.text, part.start, part.end, 'JJ')) {
      const m = /^JJ[TR]_\d{8}_[A-Z]{3}\d{4}_[A-Z\d]{8,14}_[A-Z\d]{5,9}_\d{3}/.exec(
        document.text.slice(place, place + 60),
      )
      if (!m || out.some(e => e.field === 'documentNumber')) continue
      out.push({ field: 'documentNumber', value: m[0], at: { start: place, end: place + m[0].length }, basis: 'label' })
      out.push(...told(fromDocumentNumber(m[0]), place, place + m[0].length))
    }
  }
  return out
}

function told(said: ReturnType<typeof fromEcli>, start: number, end: number): Evidence[] {
  if (!said) return []
  const fact = (field: FactField, value: string | undefined): Evidence[] =>
    value === undefined ? [] : [{ field, value, at: { start, end }, basis: 'identifier' }]
  return [...fact('court', said.court), ...fact('date', said.date), ...fact('caseNumber', said.docket)]
}

function places(text: string, from: number, to: number, word: string): number[] {
  const out: number[] = []
  for (let at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + 1)) out.push(at)
  return out
}

/** Labels of the RIS and its re-publishers, with the fact their value is. */
const FIELDS: Readonly<Record<string, FactField>> = {
  Gericht: 'court',
  Entscheidungsdatum: 'date',
  Geschäftszahl: 'caseNumber',
  GZ: 'caseNumber',
  Dokumentnummer: 'documentNumber',
  Rechtsgebiet: 'areaOfLaw',
  Entscheidungsart: 'type',
  Stichwort: 'keyword',
  Stichworte: 'keyword',
  Schlagworte: 'keyword',
  Norm: 'norm',
  Normen: 'norm',
  'Veröffentlicht am': 'published',
}
const ONE_LINE =
  /^(Gericht|Entscheidungsdatum|Geschäftszahl|GZ|Rechtsgebiet|Entscheidungsart|Schlagworte|Norm|Normen|Veröffentlicht am)(?:: ?| (?=\d))(.{1,200})$/
const STOPS =
  /^(?:Kopf|Spruch|Text|Betreff|Leitsatz|Rechtssatz|Begründung|Entscheidungsgründe|Beachte|Index|Anmerkung|European Case Law Identifier.{0,10}|ECLI:.*|IM NAMEN DER REPUBLIK!?)$/

function labels(document: Annotated): Evidence[] {
  const out: Evidence[] = []
  const lines = document.lines
  lines.forEach((line, i) => {
    const role = document.roleAt(line.start)
    if (role === 'facts' || role === 'reasoning' || role === 'operative' || role === 'costs') return
    const one = ONE_LINE.exec(line.text)
    if (one) out.push(...valued(FIELDS[one[1] as string] as FactField, one[2] as string, line))
    const name = label(line.text)
    const field = FIELDS[name]
    if (one || field === undefined) return
    const values: Line[] = []
    const most = field === 'norm' || field === 'keyword' ? 30 : 1
    for (let k = i + 1; k < lines.length && values.length < most; k++) {
      const next = lines[k] as Line
      const longest = field === 'caseNumber' ? 20_000 : 300
      if (STOPS.test(label(next.text)) || FIELDS[label(next.text)] !== undefined || next.text.length > longest) break
      values.push(next)
    }
    if (values.length === 0) out.push({ field, value: '', at: line, basis: 'label' })
    for (const value of values) out.push(...valued(field, value.text, value))
  })
  return out
}

function valued(field: FactField, text: string, line: Line): Evidence[] {
  const fact = (value: string, native?: string): Evidence => ({
    field,
    value,
    ...(native === undefined ? {} : { native }),
    at: { start: line.start, end: line.end },
    basis: 'label',
  })
  switch (field) {
    case 'court': {
      const name = courtNamed(text)
      return name ? [fact(name)] : []
    }
    case 'date':
    case 'published': {
      const iso = isoOf(text)
      return iso ? [fact(iso)] : []
    }
    case 'caseNumber':
      return docketsIn(text).map(docket => fact(docket))
    case 'type': {
      const native = /^(?:Beschluss|Urteil|Erkenntnis|Sachbeschluss)/.exec(text)?.[0]
      return native ? [fact(typeOf(native), native)] : []
    }
    case 'documentNumber':
      return /^[A-Z]{3,5}_\S{8,60}$/.test(text) ? [fact(text)] : []
    case 'norm':
      if (!/^[A-ZÄÖÜ].{0,120}(?:§|Art|\d)/.test(text) || / (?:heute|gültig) /.test(text)) return []
      return text.split(/ (?=[A-ZÄÖÜ][\wÄÖÜäöüß-]{1,20}(?: \d{4})? (?:§|Art)\d)/).map(n => fact(n))
    case 'keyword':
      return text.split(/; |, | \| /).map(k => fact(k.trim()))
    default:
      return [fact(text)]
  }
}

const TITLES: readonly RegExp[] = [
  /^(?<court>OGH|VfGH|VwGH|BVwG|BFG|OLG \p{L}+|DSB) (?<docket>\S.{2,40}?) (?<date>\d{1,2}\.\d{1,2}\.\d{4})$/u,
  /^(?:Entscheidung|Erkenntnis|Beschluss|(?<type>Erkenntnis|Beschluss)) des (?<court>BFG|BVwG) vom (?<date>\d{1,2}\.\d{1,2}\.\d{4}), (?<docket>\S.{2,40})$/,
  /^TE (?<court>OGH|Vfgh|Vwgh|Bvwg|Lvwg|BFG|Dsb|OLG \p{L}+)(?: (?<type>Erkenntnis|Beschluss|Urteil))? (?<date>\d{4}\/\d{1,2}\/\d{1,2}) (?<docket>\S.{2,60})$/u,
  /^(?<court>OGH|VfGH|VwGH|BVwG|BFG) vom (?<date>\d{1,2}\.\d{1,2}\.\d{4}), (?<docket>\S.{2,60})$/,
  /^.{0,60}(?<type>Erkenntnis|Beschluss), (?<court>BFG) vom (?<date>\d{1,2}\.\d{1,2}\.\d{4}), (?<docket>\S.{2,40})$/,
  /^(?<docket>\d{1,2} \p{L}{1,3} \d{1,5}\/\d{2}[a-z]?); (?<court>OGH|OLG \p{L}+); (?<date>\d{1,2}\. \p{L}{3,9} \d{4})$/u,
  /^(?<docket>\S.{2,40}) – (?<court>OGH|OLG \p{L}+|VwGH|VfGH|BVwG) Entscheidung$/u,
  /^GZ: (?<docket>[^|]{3,40}) \| Gericht: (?<court>\S{2,20}) vom (?<date>\d{1,2}\.\d{1,2}\.\d{4})$/,
  /^Entscheidungstext (?<court>OGH|VwGH|VfGH) (?<docket>\S.{2,40})$/,
  /^(?<docket>(?:LVwG|VGW)-\S{4,50})(?: vom (?<date>\d{1,2}\.\d{1,2}\.\d{4}))?$/,
  /^(?<docket>[WGLI]\d{3} \d{7}-\d{1,2})(?:\/\S{1,6})?$/,
  /^(?:Wien|Linz|Graz|Salzburg|Innsbruck|Bregenz|Eisenstadt|Klagenfurt|St\. ?Pölten), (?:am )?(?<date>\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?\d{4})$/u,
]
/** Title lines stand among the first of a page. */
const TOP = 24

function titles(document: Annotated): Evidence[] {
  const out: Evidence[] = []
  for (const line of document.lines.slice(0, TOP)) {
    if (line.text.length > 140 || document.roleAt(line.start) !== 'head') continue
    const groups = TITLES.map(t => t.exec(line.text)?.groups).find(g => g !== undefined) ?? underDocket(line, document)
    if (!groups) continue
    const fact = (field: FactField, value: string | undefined, native?: string) => {
      if (value !== undefined)
        out.push({
          field,
          value,
          ...(native ? { native } : {}),
          at: { start: line.start, end: line.end },
          basis: 'head',
        })
    }
    fact('court', groups.court && courtNamed(groups.court))
    fact('date', groups.date && isoOf(groups.date))
    fact('caseNumber', groups.docket && docketIn(groups.docket)?.value)
    fact('type', groups.type && typeOf(groups.type), groups.type)
  }
  return out
}

/** The courts' own print begins with the docket and, alone on the next line, the day. */
function underDocket(line: Line, { lines }: Annotated): Record<string, string> | undefined {
  const before = lines[line.index - 1]
  const date = line.index < 4 && before && docketIn(before.text)?.start === 0 && before.text.length < 60
  return date && /^\d{1,2}\. \p{L}{3,9} \d{4}$/u.test(line.text) ? { date: line.text } : undefined
}

/** The day under the reasons: `Wien, am 3. Juni 2020`. */
function signed(document: Annotated): Evidence[] {
  return document.outline.parts
    .filter(p => p.role === 'signatures')
    .flatMap(p => {
      const m = /^\p{L}[\p{L}. ]{2,20}(?: ?\d{1,3})?,? (?:am )?(\d{1,2}\. ?(?:\p{L}{3,9}|\d{1,2}\.) ?\d{4})/mu.exec(
        document.text.slice(p.start, p.end),
      )
      const iso = m && isoOf(m[1] as string)
      return iso
        ? [{ field: 'date' as const, value: iso, at: { start: p.start, end: p.end }, basis: 'signature' as const }]
        : []
    })
}

function captionEvidence(document: Annotated, caption: Caption): Evidence[] {
  const out: Evidence[] = []
  const fact = (field: FactField, value: string, basis: Basis, native?: string) =>
    out.push({ field, value, ...(native ? { native } : {}), at: { start: caption.start, end: caption.end }, basis })
  fact('court', caption.court, 'head')
  const day = /^[^,]{0,140}? hat (?:.{0,80}? )?am (\d{1,2}\. ?(?:\p{L}{3,9}|\d{1,2}\.) ?\d{4})/u.exec(
    document.text.slice(caption.start, caption.start + 260),
  )
  const iso = day && isoOf(day[1] as string)
  if (iso) fact('date', iso, 'head')
  const native = nativeOf(caption, document)
  if (native) fact('type', typeOf(native), 'head', native)
  if (!document.lines.slice(0, 6).some(l => docketIn(l.text))) return out
  for (const line of document.lines.slice(0, 6)) {
    if (line.start >= caption.start || line.text.length > 60) break
    const docket = docketIn(line.text)
    if (docket && docket.start < 12) {
      fact('caseNumber', docket.value, 'head')
      const court = courtOfDocket(docket.value)
      if (court) fact('court', court, 'derived')
    }
  }
  return out
}

/** `zu Recht erkannt` announces a judgment: an `Urteil` of a court of justice, an `Erkenntnis` of one of public law. */
function nativeOf(caption: Caption, document: Annotated): string | undefined {
  if (caption.native !== 'zu Recht erkannt') return caption.native
  const printed =
    /^(?:I ?M {1,2}N ?A ?M ?E ?N.*\n)?\s*(Urteil|URTEIL|Erkenntnis|ERKENNTNIS|TEILERKENNT(?:N)?IS)\b/m.exec(
      document.text.slice(Math.max(0, caption.start - 200), caption.start),
    )
  if (printed) return /^U/i.test(printed[1] as string) ? 'Urteil' : 'Erkenntnis'
  return /^(?:Ober(?:ster|landes)|Landesgericht|Bezirks|Handels|Kreis|Arbeits)/.test(caption.court)
    ? 'Urteil'
    : 'Erkenntnis'
}
