import type { Disposition } from '../../model/vocabulary.js'
import type { Identified } from '../../pack/document.js'
import type { DispositionRule, OrderFound } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'

/** What may stand before the verb of an order: the court, a bullet, an adverb. */
const LEAD =
  '^(?:(?:De|Het|de|het) [\\p{L} -]{3,60}?[:,]? ?)?(?:rechtdoende[^:]{0,60}: ?)?[-–•*]?\\s*(?:(?:en|verder|voorts|opnieuw rechtdoende:?|alsnog|in (?:re)?conventie:?) )?'
const COSTS = '(?:proces|geding)?kosten|nasalaris|nakosten|griffierecht|salaris'
const before: string[] = []
/** A rule for orders that begin with one of these verbs and that no rule before it has taken. */
const order = (verbs: string, ...gives: readonly Disposition[]): DispositionRule => {
  const taken = before.length > 0 ? `(?!${LEAD.slice(1)}(?:${before.join('|')}))` : ''
  before.push(verbs)
  return { pattern: new RegExp(`^${taken}${LEAD.slice(1)}(?:${verbs})`, 'iu'), gives }
}

/**
 * What the orders of a Dutch operative part do, by their verb. The verb stands first, so that one order has one
 * disposition; only a setting aside may be joined by what comes in its place.
 */
export const dispositions: readonly DispositionRule[] = [
  order(
    `(?:veroordeelt|bepaalt|verstaat|draagt|gelast|beveelt|kent)[^.;]{0,160}(?:ieder|elk)[^.;]{0,40}eigen[^.;]{0,20}kosten|compenseert|bepaalt[^.;]{0,80}geen[^.;]{0,20}proceskosten|laat de (?:proces)?kosten`,
    'no-costs',
  ),
  order(`(?:begroot|stelt)[^.;]{0,80}(?:${COSTS})`, 'costs'),
  order(
    `(?:veroordeelt|bepaalt|draagt|gelast|verstaat|beveelt)(?![^;]{0,60}gevangenis)[^;]{0,160}?(?:(?:proces|geding)kosten|nasalaris|nakosten|griffierecht|salaris|vergoeding van [^;]{0,240}kosten|in de (?:\\p{Ll}+ )?kosten|kosten van (?:het|de|deze|dit) (?:geding|procedure|hoger|beroep|cassatie))`,
    'costs',
  ),
  order('verklaart[^.;]{0,260}uitvoerbaar bij voorraad', 'provisionally-enforceable'),
  order('verklaart(?!.{0,80}bewezen)[^.;]{0,260}niet[- ]ontvankelijk', 'inadmissible'),
  order(
    'verklaart[^.;]{0,200}ongegrond|verwerpt|ontzegt|weigert|spreekt[^.;]{0,120}vrij|verklaart niet (?:wettig en overtuigend )?bewezen|wijst(?![^.;]{0,200}\\btoe\\b)[^;]{0,400}\\baf\\b(?! te )|wijst af',
    'dismissed',
  ),
  order('verklaart[^.;]{0,160}gedeeltelijk gegrond|wijst[^.;]{0,160}(?:gedeeltelijk|deels) toe', 'partly-granted'),
  order(
    'verklaart[^.;]{0,200}gegrond|wijst[^.;]{0,300}\\btoe\\b|verklaart voor recht|verklaart dat(?!.{0,80}bewezen)|verleent|ontbindt|heft[^.;]{0,200}op\\b|spreekt (?:de echtscheiding|de adoptie|uit)',
    'granted',
  ),
  order('(?:beveelt|bepaalt)[^.;]{0,12} dat de tijd', 'other'),
  order('vernietigt', 'set-aside'),
  order('bekrachtigt|bevestigt', 'affirmed'),
  order(
    '(?:wijst|verwijst)[^.;]{0,160}(?:terug|naar (?:het|de) (?:[Gg]erechtshof|[Rr]echtbank|inspecteur|heffingsambtenaar))|verwijst het geding',
    'remanded',
  ),
  {
    pattern: /^[^.;]{0,40}\bvernietigt\b[^;]{0,400}\b(?:wijst de zaak terug|verwijst (?:de zaak|het geding) naar)\b/i,
    gives: ['remanded'],
  },
  {
    pattern: /\b(?:strekt|concludeer|concludeert) (?:\p{Ll}+ ){0,2}tot (?:\p{Ll}+ ){0,2}verwerping\b/u,
    gives: ['dismissed'],
  },
  {
    pattern: /\b(?:strekt|concludeer|concludeert) (?:\p{Ll}+ ){0,2}tot (?:\p{Ll}+ ){0,2}vernietiging\b/u,
    gives: ['set-aside'],
  },
  {
    pattern: /\b(?:strekt|concludeer|concludeert) (?:\p{Ll}+ ){0,2}tot [^.]{0,80}niet-ontvankelijk/u,
    gives: ['inadmissible'],
  },
  { pattern: /\bstrekt tot gegrondverklaring/u, gives: ['granted'] },
  order('wijzigt|vermindert', 'varied'),
  order('schorst', 'suspended'),
  order(
    'veroordeelt|beveelt|gebiedt|verbiedt|gelast|kent[^.;]{0,160}toe|legt[^.;]{0,160}op\\b|bepaalt dat[^.;]{0,100}(?:moet|dient|zal) betalen|machtigt|stelt[^.;]{0,160}(?:onder toezicht|vast op)',
    'granted',
  ),
  order(
    'houdt|verwijst|draagt|benoemt|bepaalt|stelt|verstaat|verklaart|verlengt|neemt|geeft|ontslaat|onttrekt|staat toe|trekt|adviseert|concludeert|beslist|bewaart|verzoekt|beperkt|herroept|treft|laat|regelt|doet|komt|volstaat|roept|vult|splitst|voegt',
    'other',
  ),
]

const SUBJECT =
  /^(?:De|Het|de|het) [\p{L} ,-]{3,80}:?$|^(?:rechtdoende|beslissende|recht doende|beschikkende)\b.{0,60}:?$|^in (?:de |het )?(?:re)?conventie:?$/iu

/** The single orders: numbered paragraphs, else lines and the parts of a line between semicolons. */
export function items(part: Span, document: Identified): (Span & { number: string | null })[] {
  const numbered = document.outline.paragraphs.filter(p => p.start >= part.start && p.end <= part.end)
  const out: (Span & { number: string | null })[] = []
  const first = numbered[0]?.start ?? part.end
  for (const p of numbered) {
    const lead = /^\d[\d.]*[.)]?\s*/.exec(document.text.slice(p.start, p.end))?.[0].length ?? 0
    const lines = document.lines.filter(l => l.start >= p.start + lead && l.end <= p.end)
    const own = ordersIn(document, { start: p.start + lead, end: p.end }, p.number)
    if (lines.length > 1 && own.length > 1 && own.every(o => STARTS.test(document.text.slice(o.start, o.end))))
      out.push(...own)
    else out.push(trimmedOrder(document, p.start + lead, p.end, p.number))
  }
  return [...ordersIn(document, { start: part.start, end: first }, null), ...out]
}

const STARTS =
  /^(?:(?:De|Het) [\p{L} ]{3,40} )?(?:wijst|veroordeelt|verklaart|bekrachtigt|vernietigt|compenseert|bepaalt|houdt|verwijst|schorst|heft|beveelt|gelast|gebiedt|verbiedt|stelt|kent|draagt|legt|spreekt|bevestigt|ontzegt|verwerpt|begroot)\b/iu

function ordersIn(document: Identified, at: Span, number: string | null): (Span & { number: string | null })[] {
  const out: (Span & { number: string | null })[] = []
  for (const line of document.lines) {
    if (line.start < at.start || line.end > at.end) continue
    if (SUBJECT.test(line.text) || line.heading) continue
    for (const piece of pieces(line.text))
      out.push(trimmedOrder(document, line.start + piece.start, line.start + piece.end, number))
  }
  return out.filter(o => o.end - o.start > 5)
}

/** A line that holds several orders: `- verklaart …; - vernietigt …`. */
function pieces(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  for (const m of text.matchAll(
    /[;:.,] (?:en )?[-–•] ?(?=\p{Ll})|[;.] (?=(?:verklaart|veroordeelt|wijst|vernietigt|bepaalt|bekrachtigt|compenseert|draagt|gelast|verwijst|stelt|heft|legt|beveelt|ontzegt) )/giu,
  )) {
    out.push({ start, end: m.index + 1 })
    start = m.index + m[0].length
  }
  out.push({ start, end: text.length })
  return out
}

function trimmedOrder(
  document: Identified,
  start: number,
  end: number,
  number: string | null,
): Span & { number: string | null } {
  const text = document.text.slice(start, end)
  const sign = /^\s*(?:[-–•*]\s*)?(?:([IVX]{1,5})\.?\s+|\(?(?:[a-z]|\d{1,2})[.)]\s+)?/.exec(text)
  const lead = sign?.[0].length ?? 0
  const tail = /[.;,:]?\s*(?:en)?\s*$/.exec(text)?.[0].length ?? 0
  return { start: start + lead, end: Math.max(end - tail, start + lead + 1), number: number ?? sign?.[1] ?? null }
}

const MAIN = new Set<Disposition>([
  'granted',
  'partly-granted',
  'dismissed',
  'inadmissible',
  'affirmed',
  'set-aside',
  'remanded',
  'varied',
  'withdrawn',
  'settled',
  'default',
])
const RESIDUE = /meer of anders|anders of meer|overige (?:gevorderde|verzochte)|het (?:overige|anders)/i

/** What the decision did as a whole; the formula that refuses `het meer of anders gevorderde` says nothing by itself. */
export function outcome(orders: readonly OrderFound[], document: Identified): readonly Disposition[] {
  const main = orders.filter(o => !RESIDUE.test(document.text.slice(o.start, o.end)) || orders.length === 1)
  const all = [...new Set(main.flatMap(o => o.dispositions.filter(d => MAIN.has(d))))]
  const residual = all.length === 0 ? orders.flatMap(o => o.dispositions.filter(d => MAIN.has(d))) : all
  const list = [...new Set(residual)]
  const review = list.includes('set-aside') || list.includes('affirmed')
  if (!review && list.includes('granted') && list.includes('dismissed'))
    return ['partly-granted', ...list.filter(d => !['granted', 'dismissed', 'partly-granted'].includes(d))]
  return list
}
