import type { EditorialBlock, Outline, Part, Reading } from '../../pack/document.js'
import { type Span, trimmed } from '../../text/span.js'
import { captionIn } from './caption.js'
import { withStory } from './legal-part.js'
import { FINDINGS, LOWER, SPEAKERS } from './speakers.table.js'

/** Parts that Austrian decisions do not head: who is who in the caption, who speaks in the facts, the costs at the end. */
export function refine(outline: Outline, reading: Reading): Outline {
  const told = outline.parts.some(p => p.role === 'facts' || p.role === 'procedure')
  const whole = told
    ? outline.parts
    : outline.parts.flatMap(p => (p.role === 'reasoning' ? withStory(p, reading) : [p]))
  const parts = whole.flatMap(part => {
    switch (part.role) {
      case 'head':
        return [{ ...part, children: captionParts(part, reading) }]
      case 'operative':
        return [{ ...part, children: costOrders(part, reading) }]
      case 'facts':
        return [part.children.length ? part : { ...part, children: speakers(part, reading) }]
      case 'reasoning':
        return withCosts(part, reading)
      default:
        return [part]
    }
  })
  const notes: EditorialBlock[] = parts
    .filter(
      p =>
        p.role === 'note' &&
        /^(?:Anmerkung|European|Dokumentnummer|JJ[TR]_|ECLI|Im RIS|Zuletzt|Textnummer)/.test(
          reading.text.slice(p.start, p.start + 40),
        ),
    )
    .map(p => ({ kind: 'attribution', by: 'publisher', start: p.start, end: p.end, parts: [] }))
  return { ...outline, parts, editorial: [...outline.editorial, ...notes].sort((a, b) => a.start - b.start) }
}

function part(role: Part['role'], span: Span | undefined): Part[] {
  return span ? [{ role, heading: null, children: [], start: span.start, end: span.end }] : []
}

function captionParts(head: Part, reading: Reading): Part[] {
  const caption = captionIn(reading.text, head)
  if (!caption) return [...head.children]
  const below =
    caption.remedy && / vom \d|, (?:GZ|Zl|AZ)/.test(reading.text.slice(caption.remedy.start, caption.remedy.end))
  return [...part('parties', caption.matter), ...(below ? part('lower-decision', caption.remedy) : [])]
}

const COST_ORDER =
  /\b(?:Kosten|Prozesskosten|Prozeßkosten|Aufwendungen|Verfahrenskosten|Aufwandersatz)\b|Kosten(?:ersatz|entscheidung|mehrbegehren|beitrag)/

/** The last unbroken run of sentences on costs. */
function costOrders(operative: Part, reading: Reading): Part[] {
  const sentences = reading.sentences(operative)
  const costs = sentences.map(s => COST_ORDER.test(reading.text.slice(s.start, s.end)))
  const last = costs.lastIndexOf(true)
  if (last < 0) return []
  let first = last
  while (first > 0 && costs[first - 1]) first--
  return part('costs', { start: (sentences[first] as Span).start, end: (sentences[last] as Span).end })
}

/** A sentence that gives the reason for an order on costs, by what such reasons rest on (§§ 40-52 ZPO, 78, 393, 402 EO, 390a StPO, 47 ff VwGG). */
const COST_REASON =
  /^(?:\[\d+\] ?)?(?:[\dIVX.]{1,6} )?(?:(?:Die|Der|Eine|Das|Über die|Für die|Zu den|Gemäß .{0,80}|Im |In |Da |Mangels |Weil |Gründe |Anhaltspunkte |Hinsichtlich |Nach ).{0,200}?)?\b(?:Kosten(?:entscheidung|ausspruch|vorbehalt|ersatz|zuspruch|bestimmung|aufhebung|tragung|pflicht|folgen?|frage)?|Aufwandersatz(?:es)?|Aufwendungen|Verfahrenskosten|Rechtsmittelkosten|Prozesskosten)\b.{0,240}?(?:gründe[nt]|beruh|stütz|folgt|ergibt|zuzuerkennen|zuzusprechen|zugesprochen|vorzubehalten|vorbehalten|zu tragen|trägt|zu ersetzen|§|ersatzpflichtig|auf(?:zu)?heb|hat .{0,60}Anspruch|haben .{0,60}Anspruch|steht|stehen|gebühr|bestimm|richtet|hingewiesen)/u
const COST_MORE =
  /Kosten|hingewiesen|Tarif|TP \d|RATG|Einheitssatz|ERV|USt|Umsatzsteuer|Pauschalgebühr|Streitgenossenzuschlag|Bemessungsgrundlage|Beantwortung/

/** A paragraph that opens with the decision on costs is about them to its end. */
const COSTS_FIRST =
  /^(?:\[\d+\] ?)?(?:[\dIVX.]{1,6} )?(?:Die (?:Kostenentscheidung|Entscheidung über (?:die|den) \p{L}*[Kk]osten\p{L}*)|Der (?:Kostenausspruch|Kostenvorbehalt|Zuspruch von Kosten|Ausspruch über (?:die|den) (?:Kosten|Aufwandersatz)))\b.{0,200}(?:gründe[nt]|beruh|stütz|folgt|ergibt)/u

/** The closing stretch on costs becomes a section of its own, cut inside its paragraph where need be. */
function withCosts(reasoning: Part, reading: Reading): Part[] {
  const lines = reading.lines.filter(l => l.start >= reasoning.start && l.end <= reasoning.end)
  let cut: number | undefined
  for (let i = lines.length - 1; i >= 0 && i >= lines.length - 4; i--) {
    const line = lines[i] as Span
    const sentences = reading.sentences(line)
    const texts = sentences.map(s => reading.text.slice(s.start, s.end))
    let at = sentences.length
    for (let k = sentences.length - 1; k >= 0; k--) {
      if (COST_REASON.test(texts[k] as string)) at = k
      else if (!COST_MORE.test(texts[k] as string)) break
    }
    if (at === sentences.length && sentences.length > 0 && COSTS_FIRST.test(texts[0] as string)) at = 0
    if (at === sentences.length) break
    cut = (sentences[at] as Span).start
    if (at > 0) break
  }
  const headed = (end: number) => ({ ...reasoning, end, children: remedies({ ...reasoning, end }, reading) })
  if (cut === undefined || cut <= reasoning.start) return [headed(reasoning.end)]
  const body = trimmed(reading.text, reasoning.start, cut)
  if (!body) return [headed(reasoning.end)]
  return [headed(body.end), ...part('costs', { start: cut, end: reasoning.end })]
}

const REMEDY_HEADING =
  /^(?:\[\d+\] ?)?(?:(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?:\.\)|[.)]) ?)?(?:Zu[rm]? |Die |Der |Das )?(?:(?:\p{L}+ ){0,3})(?:Revision|Rekurs|Revisionsrekurs|Berufung|Beschwerde|Nichtigkeitsbeschwerde|Rechtsmittel|Antrag|Verfahrensrüge|Mängelrüge|Tatsachenrüge|Rechtsrüge|Subsumtionsrüge|Sanktionsrüge|Klagebegehren|Widerklage|Feststellungsbegehren|Leistungsbegehren)[\p{L}]{0,3}(?: .{0,140})?:$/u
const CLOSING =
  /^(?:Aus (?:all )?(?:diese[nm]|den dargelegten|den angeführten) Gr|Insgesamt (?:war|ist)|Dem(?:nach|entsprechend) war)/

/** A remedy that has a heading of its own (`Zum Revisionsrekurs der Klägerin:`) is a part of the reasoning. */
function remedies(reasoning: Span & { readonly children: readonly Part[] }, reading: Reading): Part[] {
  if (reasoning.children.length)
    return reasoning.children
      .filter(c => c.start < reasoning.end)
      .map(c => ({ ...c, end: Math.min(c.end, reasoning.end) }))
  const lines = reading.lines.filter(l => l.start >= reasoning.start && l.end <= reasoning.end)
  const heads = lines.filter(l => l.text.length < 160 && REMEDY_HEADING.test(l.text))
  if (heads.length === 0) return []
  const closing = lines.slice(-2).find(l => CLOSING.test(l.text) && l.start > (heads[heads.length - 1] as Span).end)
  const out: Part[] = heads.flatMap((h, i) => {
    const end = heads[i + 1]?.start ?? closing?.start ?? reasoning.end
    const span = trimmed(reading.text, h.start, end)
    return span ? [{ ...span, role: 'reasoning' as const, heading: h.text, children: [] }] : []
  })
  return closing ? [...out, ...part('reasoning', { start: closing.start, end: reasoning.end })] : out
}

const LABEL_LINE =
  /^(?:Text|Begründung|Entscheidungsgründe|Gründe|B e g r ü n d u n g|E n t s c h e i d u n g s g r ü n d e|G r ü n d e)\s*:?$/
const COURT_TURN = new RegExp(
  `^(?:Das|Der) ${LOWER}(?:e?s)? (?:gab|bestätigte|änderte|hob|wies|verwarf|bewilligte|erließ)`,
)

/** The stretches of the facts by who speaks; a stretch goes on until somebody else begins. */
function speakers(facts: Part, reading: Reading): Part[] {
  const out: Part[] = []
  let open: { role: Part['role']; start: number; end: number; court?: string } | undefined
  const close = () => {
    if (open) out.push({ role: open.role, heading: null, children: [], start: open.start, end: open.end })
    open = undefined
  }
  for (const line of reading.lines) {
    if (line.start < facts.start || line.end > facts.end || LABEL_LINE.test(line.text)) continue
    for (const piece of turns(line, reading)) {
      const text = reading.text.slice(piece.start, piece.end).replace(/^\[\d+\] ?(?:\d{1,2}\. )?/, '')
      const role = SPEAKERS.find(s => s.says.test(text))?.role ?? (open ? open.role : 'facts')
      const court = role === 'lower-decision' ? (courtIn(text) ?? open?.court) : undefined
      const found = open?.role === 'lower-decision' && role === 'facts'
      if (!open || open.role !== role || (court !== undefined && court !== open.court) || found) {
        close()
        open = { role, start: piece.start, end: piece.end, ...(court ? { court } : {}) }
      } else open.end = piece.end
      if (role === 'lower-decision' && FINDINGS.test(text)) {
        close()
        open = undefined
      }
    }
  }
  close()
  const only = out.length === 1 ? (out[0] as Part) : undefined
  return only?.role === 'facts' ? [] : out
}

const LOWER_COURT = new RegExp(LOWER)

function courtIn(text: string): string | undefined {
  const m = LOWER_COURT.exec(text.slice(0, 160))
  return m && /Erst|erster|I\./.test(m[0]) ? 'first' : m ? 'second' : undefined
}

/** A paragraph, cut where in its middle another court below begins to speak. */
function turns(line: Span, reading: Reading): Span[] {
  const sentences = reading.sentences(line)
  const cuts = sentences.filter((s, i) => i > 0 && COURT_TURN.test(reading.text.slice(s.start, s.start + 120)))
  if (cuts.length === 0) return [line]
  const starts = [line.start, ...cuts.map(c => c.start)]
  return starts.flatMap((start, i) => trimmed(reading.text, start, starts[i + 1] ?? line.end) ?? [])
}
