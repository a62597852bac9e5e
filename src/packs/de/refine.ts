import type { SectionRole } from '../../model/vocabulary.js'
import type { Outline, Part, Reading } from '../../pack/document.js'
import type { Span } from '../../text/span.js'

/** How a court begins to report what the court below found: `Das Berufungsgericht hat ausgeführt`, `Nach Auffassung des Landgerichts`. */
const BELOW =
  /^(?:[^.]{0,60}[.] )?(?:(?:Zur Begründung|In den Gründen|Zur Begründung seiner Entscheidung) )?(?:(?:Das|Der|hat das|führt das) (?:\p{L}{0,24}gericht(?:shof)?|Bundespatentgericht|OLG|LG|LAG|LSG|FG|VG|OVG|VGH|Berufungssenat|Beschwerdesenat)\b.{0,120}?\b(?:meint|ausgeführt|führt|führte|ausführt|Auffassung|Ansicht|angenommen|nimmt|nahm|begründet|Begründung|hält|gemeint|angeführt|dargelegt|entschieden|bejaht|verneint|stützt|erwogen|wie folgt)|(?:Nach (?:Auffassung|Ansicht|Meinung)|Zur Begründung (?:seiner|ihrer)|Die Entscheidung des|Das angefochtene Urteil).{0,40}gerichts?\b)/su
const COSTS =
  /^(?:[A-Z]\.|[IVX]{1,5}\.|\d{1,2}\.|[a-z]\)|\[\d+\]|\d+)?\s{0,4}(?:\d{1,4}\s{1,20})?(?:(?:[A-Z]|[IVX]{1,5}|\d{1,2})\. )?(?:Die (?:Kostenentscheidung|Kostengrundentscheidung|Nebenentscheidungen|Entscheidung (?:über|hinsichtlich) (?:die|der) (?:Kosten|Nebenentscheidungen)|Kostenfolge|prozessualen Nebenentscheidungen|Entscheidungen? über die (?:Kosten|Gerichtsgebühren))\b|Der Kostenausspruch|Die Kosten (?:des|der) .{3,60} (?:hat|haben|waren|sind|trägt|tragen|fallen) |Von der (?:Auferlegung|Erhebung) von (?:Kosten|Gerichtsgebühren)|Kosten (?:sind|waren) nicht zu erstatten|Die Nebenentscheidung)/
/** What may follow the paragraph on costs and belongs with it. */
const SIDE =
  /(?:vorläufige[nr]? Vollstreckbarkeit|Vollstreckbarkeit|Streitwert|Wertfestsetzung|Gegenstandswert|Geschäftswert|Beschwerdewert|Verfahrenswert|Festsetzung des Wert|unanfechtbar|nicht anfechtbar|rechtskräftig|Zulassung der (?:Revision|Rechtsbeschwerde|Berufung)|zuzulassen|zugelassen|Nebenentscheidung|Kosten|Gebühren|Rechtsmittel|§ ?5[0-9]\b.{0,40}GKG)/
const MOST_SIDE = 700

/** Gives the numbered parts of the reasons the roles their words show, and the closing paragraph on costs a section of its own. */
export function refine(outline: Outline, reading: Reading): Outline {
  const told = outline.parts.some(p => p.role === 'facts')
  const parts = outline.parts.flatMap(part => {
    if (part.role !== 'reasoning') return [part]
    return closing(
      { ...part, children: part.children.map((c, i) => spoken(c, i, part, told, reading)) },
      outline,
      reading,
    )
  })
  const { paragraphs, footnotes, headnotes, editorial } = outline
  return { parts, paragraphs, footnotes, headnotes, editorial }
}

/** The words of a part behind its numbers. */
function words(part: Span, reading: Reading): string {
  return reading.text
    .slice(part.start, Math.min(part.end, part.start + 500))
    .replace(/^\d{1,4}(?=(?:[A-Z]|[IVX]{1,5})\.\s)/, '')
    .replace(/^(?:(?:[A-Z]|[IVX]{1,5}|\d{1,2})\.\s|\[?\d{1,4}\]?\s|(?:Rn|Rz|Randnummer)\.?\s|[a-z]\)\s|\s)+/, '')
    .replace(/^(?:\[?\d{1,4}\]?\s+|\d{1,4}(?=\p{L}{2}))?(?:\d{1,2}\.\s|[a-z]\)\s)*/u, '')
}

function spoken(part: Part, index: number, parent: Part, told: boolean, reading: Reading): Part {
  const text = words(part, reading)
  const role = ((): SectionRole => {
    if (COSTS.test(text)) return 'costs'
    if (BELOW.test(text) && index < 2) return 'lower-decision'
    const first = index === 0 && parent.children.length > 1
    if (
      first &&
      !told &&
      !/^(?:\p{L}+ ){0,6}(?:Klage|Berufung|Beschwerde|Antrag|Revision)\b.{0,60}\b(?:ist|hat|bleibt|sind)\b/u.test(
        text.slice(0, 140),
      )
    )
      return 'facts'
    return part.role
  })()
  const children =
    role === 'facts' || role === 'costs'
      ? part.children.map(c => as(c, role, c.children))
      : part.children.map((c, i) => spoken(c, i, part, true, reading))
  return as(part, role, children)
}

function as({ start, end, heading }: Part, role: SectionRole, children: readonly Part[]): Part {
  return { start, end, role, heading, children }
}

/** Cuts the closing paragraph on costs off the reasons; one that is a numbered part of them stays in its place. */
function closing(part: Part, outline: Outline, reading: Reading): Part[] {
  const lines = reading.lines.filter(l => l.start >= part.start && l.end <= part.end)
  const floor = lines.length - 8
  for (let i = lines.length - 1; i >= Math.max(1, floor); i--) {
    const line = lines[i]
    if (!line || !COSTS.test(line.text)) continue
    const margin = outline.paragraphs.find(p => p.start <= line.start && line.end <= p.end)
    const start = margin && line.start - margin.start < 20 ? margin.start : line.start
    const rest = lines.slice(i + 1)
    if (
      rest.some(l => !SIDE.test(l.text) && !/^(?:\[?\d{1,4}\]?|Randnummer)$/.test(l.text)) ||
      part.end - line.end > MOST_SIDE
    )
      return [part]
    if (part.children.some(c => c.role === 'costs' && c.end > start && start - c.start < 12)) return [part]
    const before = lines.filter(l => l.end <= start).at(-1)
    if (!before || before.end <= part.start) return [part]
    return [cut(part, before.end), { role: 'costs', heading: null, start, end: part.end, children: [] }]
  }
  return [part]
}

function cut(part: Part, end: number): Part {
  const children = part.children.filter(c => c.start < end).map(c => (c.end > end ? cut(c, end) : c))
  return { ...part, end, children }
}
