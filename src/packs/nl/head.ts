import type { Annotated, Evidence, FactField, Line } from '../../pack/document.js'
import { ecliAt } from '../_shared/ecli.js'
import { LABELS } from './cleaning.js'
import { capital, deciding, signature } from './closing.js'
import { courtByCode, courtIn } from './courts.js'
import { docketsIn } from './dockets.js'
import { TYPES } from './words.table.js'

/** Which fact a portal's field label states. */
const FIELDS: readonly (readonly [RegExp, FactField])[] = [
  [/^(?:Datum uitspraak|Uitspraakdatum)/, 'date'],
  [/^(?:Publicatiedatum|Datum publicatie)/, 'published'],
  [/^Zaaknummer/, 'caseNumber'],
  [/^Instantie/, 'court'],
  [/^Rechtsgebied/, 'areaOfLaw'],
  [/^(?:Procedure|Proceduretype|Bijzondere kenmerken)/, 'procedure'],
  [/^Trefwoorden/, 'keyword'],
  [/^(?:Wetsverwijzingen|Wetsartikelen)/, 'norm'],
  [/^Rechters?/, 'chamber'],
]
const TYPE =
  /^(?:.{0,40}\b)?((?:[Vv]onnis|VONNIS|[Aa]rrest|ARREST|[Bb]eschikking|BESCHIKKING|[Uu]itspraak|UITSPRAAK|[Cc]onclusie|CONCLUSIE|[Bb]eslissing|BESLISSING))(?![\p{L}-])/u
const SPACED = /^(?:v o n n i s|a r r e s t|b e s c h i k k i n g)$/i
const DATED =
  /(?:^|\b)(?:[Vv]onnis|[Aa]rrest|ARREST|[Bb]eschikking|[Uu]itspraak|[Bb]eslissing|[Cc]onclusie|[Dd]atum(?: uitspraak| arrest| vonnis| beschikking)?|[Uu]itspraakdatum|Zitting|[Uu]itgesproken(?: in het openbaar)? op|[Dd]atum beschikking)\b[^.\n]{0,90}?(?::| van| op|\n)?\s*$/
const SEAT =
  /^(?:[Zz]ittingsplaats|[Ll]ocatie|.{2,30}, (?:locatie|zittingsplaats)|zittinghoudende? te|.{3,40} locatie):? (\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,3})$/u
const CHAMBER =
  /^((?:eerste|derde|civiele|belasting|straf) ?kamer|BELASTINGKAMER|STRAFKAMER|CIVIELE KAMER|(?:meervoudige|enkelvoudige) (?:\p{L}+ ){0,2}kamer)$/iu

/** What a Dutch decision says about itself: the portal's fields, its own head, its ECLI, its signature. */
export function head(document: Annotated): readonly Evidence[] {
  const registered = document.source.statements.find(s => s.field === 'type' && s.official)?.value
  const found = [
    ...fields(document),
    ...parket(document),
    ...deciding(document),
    ...ownHead(document),
    ...identifiers(document),
    ...signature(document),
    ...publisher(document),
  ]
  // The register tells a conclusion from a decision; only the decision itself tells which kind of decision it is.
  if (!registered) return found
  return found.filter(e => e.field !== 'type' || (e.value === 'opinion') === /^conclusie$/i.test(registered))
}

function lines(document: Annotated, roles: readonly string[]): Line[] {
  return document.lines.filter(l => roles.includes(document.roleAt(l.start) ?? ''))
}

/** The label/value block: values follow their label, one or several lines, until the next label. */
function fields(document: Annotated): Evidence[] {
  const out: Evidence[] = []
  const block = document.lines.slice(0, 60)
  if (block.filter(l => LABELS.test(l.text)).length < 3) return emptyLabels(document)
  let field: FactField | undefined
  let filled = false
  for (const line of block) {
    if (!['head', 'headnote'].includes(document.roleAt(line.start) ?? '')) continue
    if (LABELS.test(line.text)) {
      field = FIELDS.find(([label]) => label.test(line.text))?.[1]
      filled = false
      continue
    }
    if (!field || (filled && !['caseNumber', 'keyword', 'norm', 'areaOfLaw', 'procedure'].includes(field))) continue
    if (filled && !/^[•*-]/.test(line.text)) continue
    if (field !== 'chamber') out.push(...statedBy(document, field, line))
    filled = true
  }
  return [...out, ...emptyLabels(document)]
}

function statedBy(document: Annotated, field: FactField, line: Line): Evidence[] {
  const value = line.text.replace(/^[•*-]\s*/, '')
  const made = (v: string): Evidence => ({ field, value: v, at: line, basis: 'label' })
  if (field === 'date' || field === 'published') {
    const date = document.within(document.dates, line)[0]
    return date ? [made(date.iso)] : []
  }
  if (field === 'caseNumber') {
    const dockets = docketsIn(value)
    return dockets.length > 0 ? dockets.map(d => made(d.value)) : [made(value)]
  }
  if (field === 'court') return [made(courtIn(value)?.name ?? value)]
  return [made(value)]
}

/** Labels with nothing behind them, which cleaning took out: the field is known to be empty. */
function emptyLabels(document: Annotated): Evidence[] {
  return document.clean.edits
    .filter(e => e.why === 'empty-metadata-label')
    .map(e => {
      const label = document.source.text.slice(e.start, e.end)
      const at = document.clean.toClean(e.start)
      return {
        field: FIELDS.find(([l]) => l.test(label))?.[1] ?? 'keyword',
        value: '',
        native: label,
        at: { start: at, end: at },
        basis: 'label',
      }
    })
}

/** The court's own head: its name, seat, docket, kind and date of the decision. */
function ownHead(document: Annotated): Evidence[] {
  const out: Evidence[] = []
  const own = lines(document, ['head', 'parties']).filter(
    l => l.text.length < 700 && document.roleAt(l.start) === 'head' && !document.inMetadata(l.start),
  )
  const last = own.findIndex(l => /^in de za(?:ak|ken)\b/i.test(l.text))
  let typed = false
  for (const [i, line] of own.slice(0, last < 0 ? 30 : last + 1).entries()) {
    if (LABELS.test(line.text)) continue
    const before = own[i - 1]?.text ?? ''
    if (LABELS.test(before)) continue
    const next = own[i + 1]?.text ?? ''
    if (/^AFDELING(?:\s*BESTUURSRECHTSPRAAK)?$/.test(line.text))
      out.push({ field: 'court', value: 'Raad van State', at: line, basis: 'head' })
    const court = courtLine(/^(?:rechtbank|gerechtshof)$/i.test(line.text) ? `${line.text} ${next}` : line.text)
    if (court) out.push({ field: 'court', value: court, at: line, basis: 'head' })
    const seat = SEAT.exec(line.text)?.[1]
    if (seat) out.push({ field: 'seat', value: capitalised(seat), at: line, basis: 'head' })
    const chamber = CHAMBER.exec(line.text)?.[1]
    if (chamber && !/voudige/i.test(chamber))
      out.push({ field: 'chamber', value: quiet(chamber), at: line, basis: 'head' })
    const type = typeOf(line.text)
    if (type && !typed) {
      typed = true
      out.push({
        field: 'type',
        value: TYPES[type.toLowerCase()] as string,
        native: quiet(type),
        at: line,
        basis: 'head',
      })
    }
    out.push(...datesOf(document, line, before), ...numbersOf(line, before))
  }
  const supreme = lines(document, ['parties']).filter(l => /^N(?:umme)?r\.? (?:Hoge Raad|HR)\b/.test(l.text))
  return [...out, ...supreme.flatMap(l => numbersOf(l, ''))]
}

function typeOf(line: string): string | undefined {
  if (SPACED.test(line)) return line.replace(/ /g, '')
  if (
    /^(?:zaak|rol|rekest|parket)?nummer|^datum|^(?!uitspraak|beschikking).*(?:tegen de (?:uitspraak|beschikking)|hoger beroep van)/i.test(
      line,
    )
  )
    return undefined
  const m = TYPE.exec(line)
  return m && line.length < 160 ? m[1] : undefined
}

/** A line that is the court's name, whole or before its seat; not a line that names the court below. */
export function courtLine(line: string): string | undefined {
  const by =
    /^(?:Verkort )?(?:[Aa]rrest|[Vv]onnis|[Bb]eschikking|[Uu]itspraak|[Bb]eslissing) van (?:de|het) (?:\p{L}+ ){0,5}?(?=(?:[Gg]erechtshof|[Rr]echtbank) )/u.exec(
      line,
    )
  if (by) return courtIn(line.slice(by[0].length, by[0].length + 60))?.name
  if (/^(?:[Aa]fdeling (?!bestuursrechtspraak)|N[ro]s?\. )/.test(line)) return undefined
  if (line.length > 140 || /zaaknummer|rolnummer|tegen|beroep van|rekestnummer|parketnummer/i.test(line))
    return undefined
  const spread = line
    .replace(/^RECHTBANK\s+/i, 'Rechtbank ')
    .replace(/^GERECHTSHOF\s+/i, 'Gerechtshof ')
    .replace(/^HOGE RAAD.*$/, 'Hoge Raad')
    .replace(/^CENTRALE RAAD VAN BEROEP/, 'Centrale Raad van Beroep')
    .replace(
      /^(?:PARKET|(?:Procureur|Advocaat|PROCUREUR|ADVOCAAT)-[Gg](?:eneraal|ENERAAL) (?:bij|BIJ) ).*/,
      'Parket bij de Hoge Raad',
    )
  if (spread.startsWith('Parket bij')) return spread
  const m =
    /^(Rechtbank|Gerechtshof) (.+?)(?:,? (?:locatie|[Zz]ittingsplaats|[Aa]fdeling|[Tt]eam|[Ss]ector|[Bb]estuursrecht|Civiel|Enkelvoudige|Meervoudige|civiel)\b.*)?$/.exec(
      spread,
    )
  const found = m ? courtIn(`${m[1]} ${titled(m[2] as string)}`) : courtIn(spread)
  return found && found.start < 40 ? found.name : undefined
}

function titled(place: string): string {
  if (!/\p{Lu}{3}/u.test(place)) return place
  return place
    .toLowerCase()
    .replace(/(^|[ -])(\p{Ll})/gu, (_, lead, c) => lead + c.toUpperCase())
    .replace(/^['’]S-/i, "'s-")
}

function capitalised(place: string): string {
  return place === place.toUpperCase() ? titled(place) : place
}

function datesOf(document: Annotated, line: Line, before: string): Evidence[] {
  for (const date of document.within(document.dates, line)) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date.iso)) continue
    const lead = `${before.length < 40 ? before : ''}\n${document.text.slice(line.start, date.start)}`
    const after = document.text.slice(date.end, line.end)
    if (/^ (?:ingekomen|ingediend|ontvangen)/.test(after)) continue
    if (
      DATED.test(lead.replace(/\n$/, '')) &&
      !/tegen|beroep|op het verzoek|ingekomen/.test(lead.split('\n').pop() ?? '')
    )
      return [{ field: 'date', value: date.iso, at: date, basis: 'head' }]
    if (date.start === line.start && /^(?:$| (?:Eerste|Derde|Tweede) Kamer| Strafkamer)/.test(after))
      return [{ field: 'date', value: date.iso, at: date, basis: 'head' }]
  }
  return []
}

const OWN_NUMBER =
  /(?:zaak|rol|rekest|parket|procedure)-? ?(?:(?:\/|en) ?rol)?(?:nummers?|nrs?\.?)(?: ?\/ ?\p{L}+nummer)?(?: (?:gerechtshof|hof|rechtbank [\p{L}-]+))?|^(?:[Nn]ummers?|[Nn]rs?\.?|Zaak|Registratienummer|[Rr]eg\.?nr\.?|Procedurenummer|Rekest)\b/iu

function numbersOf(line: Line, before: string): Evidence[] {
  const lower =
    /(?:rechtbank|eerste aanleg|kantonrechter|bij de rechtbank)/i.test(line.text) &&
    !/^RECHTBANK|^Rechtbank/.test(line.text)
  if (lower || /tegen de (?:uitspraak|beschikking)|hoger beroep van/.test(line.text)) return []
  // Tax cases of the Hoge Raad had five figures, printed in two groups.
  const old = /^N(?:r|o|umme)s?\.?r?:? ?(\d{2})[. ](\d{3})(?![\d/.])/.exec(line.text)
  if (old) return [{ field: 'caseNumber', value: `${old[1]}${old[2]}`, at: line, basis: 'head' }]
  const labelled =
    OWN_NUMBER.test(line.text) ||
    /^(?:Nummers?|Zaaknummers?|Parketnummers?|Rolnummer|Rekestnummer|Nr\.?):?$/i.test(before)
  const alone = docketsIn(line.text.slice(0, 80))
  const whole =
    (/^(?:Centrale Raad van Beroep|College van Beroep)/.test(line.text) && alone.length > 0) ||
    (alone.length > 0 &&
      (alone[0]?.start ?? 9) < 2 &&
      (alone[alone.length - 1]?.end ?? 0) >= line.text.replace(/[,.; ]+\S{0,3}$/, '').length - 4)
  if (!labelled && !whole) return []
  return docketsIn(line.text.slice(0, 300)).map(d => ({
    field: 'caseNumber',
    value: d.value,
    at: { start: line.start + d.start, end: line.start + d.end },
    basis: 'head',
  }))
}

/** The ECLI at the top, and what it says about court and year. */
function identifiers(document: Annotated): Evidence[] {
  const top = document.text.slice(0, 600)
  const at = top.search(/ECLI:NL:/)
  const ecli = at >= 0 && document.roleAt(at) === 'head' ? ecliAt(top, at) : undefined
  if (!ecli || (at > 60 && !/(?:^|\n)\s*$/.test(top.slice(0, at)))) return []
  const where = { start: at, end: ecli.end }
  const court = courtByCode(ecli.court)
  return [
    { field: 'ecli', value: ecli.value, at: where, basis: 'identifier' },
    ...(court ? [{ field: 'court', value: court.name, at: where, basis: 'identifier' } as const] : []),
  ]
}

/** A conclusion is the Parket's, named or not. */
function parket(document: Annotated): Evidence[] {
  const top = document.text.slice(0, 3_000)
  const at = top.search(
    /(?:^|\n)\s*(?:Conclusie inzake|CONCLUSIE\b|Conclusie van (?:de (?:procureur|advocaat)-generaal|.{6,20} inzake)|Procureur-Generaal bij de Hoge Raad)/,
  )
  return at < 0 || /RECHTBANK|GERECHTSHOF/.test(top.slice(0, at))
    ? []
    : [{ field: 'court', value: 'Parket bij de Hoge Raad', basis: 'text' }]
}

/** `CIVIELE KAMER` as `Civiele kamer`; words not set in capitals stay as printed. */
function quiet(words: string): string {
  return words === words.toUpperCase() ? capital(words.toLowerCase()) : words
}

function publisher(document: Annotated): Evidence[] {
  const by = /^AI[- ]?samenvatting door (\p{Lu}[\p{L}]{2,20}?)(?=Automatisch|\s|$)/mu.exec(
    document.text.slice(0, 3_000),
  )?.[1]
  return by ? [{ field: 'publisher', value: by, basis: 'publisher' }] : []
}
