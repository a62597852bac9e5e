import type { Span } from '../../text/span.js'

/**
 * The sentence an Austrian decision begins with (§ 417 ZPO, § 270 StPO; Geo): who decided, in which matter between whom,
 * on which remedy against which decision. Offsets of the text it was read from; a part that is not there is `undefined`.
 */
export interface Caption extends Span {
  /** The court in the nominative, as printed. */
  readonly court: string
  /** From `durch` to the matter: who sat. */
  readonly panel: Span | undefined
  /** From `in der Rechtssache` to the remedy: who is against whom, for what. */
  readonly matter: Span | undefined
  /** From `über die Revision` to the formula: which remedy against which decisions. */
  readonly remedy: Span | undefined
  /** What kind of decision the formula announces: `Beschluss`, `Urteil`, `Erkenntnis`; as printed but for spaced letters. */
  readonly native: string | undefined
}

const LAND = '(?:Burgenland|Kärnten|Niederösterreich|Oberösterreich|Salzburg|Steiermark|Tirol|Vorarlberg|Wien)'
const PLACE =
  "\\p{Lu}[\\p{L}.'-]{1,30}(?: (?:im|am|an der|in|ob der|bei) \\p{Lu}[\\p{L}.-]{1,30}| \\p{Lu}[\\p{L}-]{2,30}(?= hat| erk| fa| besch))?"
const COURT = new RegExp(
  `(?:Der (Oberste Gerichtshof|Verwaltungsgerichtshof|Verfassungsgerichtshof)|Das (Bundesverwaltungsgericht|Bundesfinanzgericht|Landesverwaltungsgericht ${LAND}|Verwaltungsgericht Wien|(?:Oberlandesgericht|Landesgericht|Kreisgericht|Handelsgericht|Bezirksgericht|Jugendgerichtshof|Arbeits- und Sozialgericht|Landes- als Handelsgericht|Bezirksgericht für Handelssachen)(?: für (?:Zivilrechtssachen|Strafsachen))? ${PLACE}))(?: als [\\p{L} ,/-]{5,160}?)?,? (?:hat|erkennt|fasst|faßt|beschließt)(?= |,|$)`,
  'mu',
)
const FORMULA =
  /(?:folgende[ns]?|nachstehende[ns]?|den|das|zu|einstimmig|und)?[ \n]*(B ?e ?s ?c ?h ?l ?u ?(?:s ?s|ß)|S ?a ?c ?h ?b ?e ?s ?c ?h ?l ?u ?s ?s|U ?r ?t ?e ?i ?l|E ?r ?k ?e ?n ?n ?t ?n ?i ?s|T ?e ?i ?l ?u ?r ?t ?e ?i ?l|Z ?w ?i ?s ?c ?h ?e ?n ?u ?r ?t ?e ?i ?l)[ \n]*(?:ge ?f ?a ?(?:s ?s|ß) ?t|gefällt)?[ \n]*:?[ \n]*(?:$|\n)|zu[ \n]{1,3}R ?e ?c ?h ?t(?:[ \n]{1,3}e ?r ?k ?a ?n ?n ?t)?[ \n]{0,2}:|den Beschlu(?:ss|ß) gefa(?:ss|ß)t ?:|beschlossen ?:|(?:nichtöffentlich|Sitzung) entschieden ?:|zu Recht (?:erkannt|e r k a n n t)/mu
const MATTER =
  /(?:^|[ ,])((?:in|über) (?:der|dem|den|die) (?:[\p{L}-]{2,40} ){0,3}\p{L}{0,30}(?:[Ss]ache|[Ss]achen|[Vv]erfahren)(?= |,))/u
const REMEDY =
  /(?:^|[ ,])((?:über die von der Generalprokuratur|(?:über|infolge|aus Anla(?:ss|ß)|auf Grund|aufgrund) (?:[\p{L}„“()/,-]{1,40} ){0,6}?[„\p{L}-]{0,40}(?:[Rr]evision|[Rr]ekurs|[Bb]erufung|[Bb]eschwerde|[Aa]ntr[aä]g|[Ee]inspr[uü]ch|[Kk]lage|[Ww]iderspr[uü]ch|[Vv]orlage|[Rr]echtsmittel|[Aa]nfechtung|[Aa]nzeige|[Ee]ingabe|[Aa]blehnung|[Vv]erweigerung)[\p{L}-]{0,12})(?= |,|$))/u

/** Longest stretch a caption is looked for in. */
const LONGEST = 12_000

/** Reads the caption in a stretch of text; `undefined` where no Austrian court says that it decides. */
export function captionIn(text: string, at: Span): Caption | undefined {
  const stretch = text.slice(at.start, Math.min(at.end, at.start + LONGEST))
  const court = COURT.exec(stretch)
  if (!court) return undefined
  const start = at.start + court.index
  const after = court.index + court[0].length
  const rest = stretch.slice(after)
  const formula = FORMULA.exec(rest)
  const body = formula ? rest.slice(0, formula.index) : rest
  const span = (from: number, to: number): Span => {
    const part = body.slice(from, to)
    const lead = part.length - part.replace(/^[\s,]+/, '').length
    return { start: at.start + after + from + lead, end: at.start + after + from + part.replace(/[\s,]+$/, '').length }
  }
  const durch = /(?:^|[ \n])(?:durch|unter dem Vorsitz|in Anwesenheit) /.exec(body)
  const matter = found(MATTER, body, durch ? durch.index + durch[0].length : 0)
  const remedy = found(REMEDY, body, (matter ?? 0) + (matter === undefined ? 0 : 12))
  const open = matter ?? remedy ?? body.length
  const tail =
    /,? ?(?:nach (?:Anhörung|öffentlicher|mündlicher|Durchführung|der am)|in (?:seiner |ihrer )?(?:heutigen )?nicht ?öffentlicher|in Anwesenheit|gemäß Art)/.exec(
      body.slice(remedy ?? open),
    )
  const end = tail && tail.index > 40 ? (remedy ?? open) + tail.index : body.length
  return {
    start,
    end: at.start + after + (formula ? formula.index + formula[0].trimEnd().length : rest.trimEnd().length),
    court: courtName((court[1] ?? court[2]) as string),
    panel: durch && durch.index < open ? span(durch.index, open) : undefined,
    matter: matter === undefined ? undefined : span(matter, remedy ?? end),
    remedy: remedy === undefined ? undefined : span(remedy, end),
    native: formula ? nativeOf(formula[0]) : undefined,
  }
}

/** A court's name as it stands in the nominative without article. */
function courtName(printed: string): string {
  return printed === 'Oberste Gerichtshof' ? 'Oberster Gerichtshof' : printed
}

/** Where a pattern first matches its group from an offset on. */
function found(pattern: RegExp, text: string, from: number): number | undefined {
  const m = pattern.exec(text.slice(from))
  return m ? from + m.index + m[0].indexOf(m[1] as string) : undefined
}

function nativeOf(formula: string): string | undefined {
  const word = formula.replace(/\s+/g, '')
  const named = /(Sachbeschlu(?:ss|ß)|Teilurteil|Zwischenurteil|Beschlu(?:ss|ß)|Urteil|Erkenntnis)/.exec(word)
  if (named) return (named[1] as string).replace('ß', 'ss')
  if (/beschlossen|entschieden/.test(word)) return 'Beschluss'
  return /zuRecht/.test(word) ? 'zu Recht erkannt' : undefined
}
