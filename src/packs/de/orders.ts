import type { Identified } from '../../pack/document.js'
import type { DispositionRule } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { headingOf } from './headings.js'

/** An order that does something to the case; costs, enforcement and value stand beside it. */
const MAIN =
  'zurückgewiesen|abgewiesen|abgelehnt|verworfen|aufgehoben|abgeändert|geändert|verurteilt|verpflichtet|festgestellt|stattgegeben|zurückverwiesen|angeordnet|gestattet|untersagt|bewilligt|eingestellt|freigesprochen'
const ASIDE = new RegExp(
  `^(?![\\s\\S]{0,900}\\b(?:wird|werden|ist|sind)\\b[\\s\\S]{0,400}(?<!gegeneinander )\\b(?:${MAIN})\\b)`,
  'u',
)

/**
 * What the verbs of German orders do. `zurückgewiesen` is a dismissal on the merits here (in Austria it is not); `verworfen`
 * is inadmissible, in criminal appeals unfounded (§ 349 StPO). Costs borne inside another order are no order of their own.
 */
export const dispositions: readonly DispositionRule[] = [
  {
    pattern:
      /\b(?:wird|werden|sind|ist)\b[\s\S]{0,900}\baufgehoben\b(?![\s\S]{0,20}gegeneinander)(?<!gegeneinander aufgehoben)/u,
    gives: ['set-aside'],
  },
  { pattern: /\bfür (?:ungültig|nichtig|unwirksam) erklärt/u, gives: ['set-aside'] },
  { pattern: /\bzurückverwiesen\b|\bverwiesen an\b/u, gives: ['remanded'] },
  {
    pattern:
      /\b(?:wird|werden)\b[\s\S]{0,700}\b(?:abgeändert|geändert|neu gefasst|neugefasst|ergänzt|berichtigt)\b(?![\s\S]{0,30}Streitwert)/u,
    gives: ['varied'],
  },
  { pattern: /\b(?:aufrechterhalten|bestätigt)\b(?<!Feststellungen[\s\S]{0,80})/u, gives: ['affirmed'] },
  {
    pattern:
      /\bals unzulässig\b|\bnicht zur Entscheidung angenommen\b|^(?![\s\S]{0,900}(?:Angeklagt|Nebenkläg|Staatsanwalt|Verurteilt|als unbegründet|weitergehende Revision))[\s\S]{0,1200}\bverworfen\b/u,
    gives: ['inadmissible'],
  },
  {
    pattern:
      /^(?![\s\S]{0,900}als unzulässig)[\s\S]{0,1200}(?:\b(?:zurückgewiesen|abgewiesen|abgelehnt|zurückzuweisen|abzuweisen)\b|(?:Angeklagt|Nebenkläg|Staatsanwalt|Verurteilt|als unbegründet|weitergehende Revision)[\s\S]{0,400}\bverworfen\b|als unbegründet verworfen)/u,
    gives: ['dismissed'],
  },
  {
    pattern:
      /\b(?:wird|werden)\b[\s\S]{0,600}\b(?:stattgegeben|verpflichtet|gestattet|untersagt|geboten|bewilligt|gewährt|angeordnet|wiederhergestellt|zuerkannt|zugesprochen|geschieden|verboten|aufgegeben)\b|\bwird festgestellt\b|^(?:Es )?[\s\S]{0,80}\bfestgestellt, dass\b|\b(?:Beklagten?|Antragsgegner(?:in)?|Kläger(?:in)?|Schuldner(?:in)?)\b[\s\S]{0,120}\b(?:wird|werden)\b[\s\S]{0,80}\bverurteilt\b/u,
    gives: ['granted'],
  },
  {
    pattern:
      /\b(?:freigesprochen|schuldig|Freiheitsstrafe|Geldstrafe|Jugendstrafe|Einziehung|eingezogen|Fahrerlaubnis)\b|Verfahren wird[\s\S]{0,60} eingestellt|\b(?:Revision|Berufung|Rechtsbeschwerde|Beschwerde)\b[\s\S]{0,60} (?:wird|ist) (?:nicht )?zugelassen/u,
    gives: ['other'],
  },
  { pattern: /\b(?:Hauptsache|Rechtsstreit|Verfahren)\b[\s\S]{0,80}\berledigt\b/u, gives: ['settled'] },
  { pattern: /\bausgesetzt\b|einstweilen eingestellt/u, gives: ['suspended'] },
  {
    pattern: new RegExp(
      `${ASIDE.source}(?![\\s\\S]{0,300}\\bkeine\\b[\\s\\S]{0,40}Kosten)[\\s\\S]{0,900}(?:\\b(?:Kosten|Auslagen|Verfahrenskosten)\\b[\\s\\S]{0,260}\\b(?:trägt|tragen|auferlegt|zur Last|aufgehoben|zu erstatten)\\b|\\b(?:trägt|tragen)\\b[\\s\\S]{0,120}\\b(?:Kosten|Auslagen|Verfahrenskosten)\\b|(?:erstattet|erstatten)[\\s\\S]{0,80}\\bKosten\\b)(?<!nicht zu erstatten)(?<!nicht erstattet)`,
      'u',
    ),
    gives: ['costs'],
  },
  {
    pattern:
      /\b(?:Gerichtskosten|Gerichtsgebühren|Kosten|Gebühren)\b[\s\S]{0,120}\bnicht (?:erhoben|zu erstatten|erstattet|erstattungsfähig)\b|gerichtsgebührenfrei|\bkeine (?:außergerichtlichen )?Kosten zu erstatten|^Das Verfahren ist (?:gerichts)?kostenfrei|\bEine Kostenerstattung findet nicht statt/u,
    gives: ['no-costs'],
  },
  {
    pattern:
      /\bKosten[\s\S]{0,80}\bvorbehalten\b|Entscheidung[\s\S]{0,40}Kosten[\s\S]{0,40}(?:übertragen|Endurteil|Schlussurteil)/u,
    gives: ['costs-reserved'],
  },
  {
    pattern:
      /\b\p{L}{0,18}(?:[Ss]treitwert|[Gg]egenstandswert|[Gg]eschäftswert|[Bb]eschwerdewert|[Vv]erfahrenswert|Wert (?:des|der)[\s\S]{3,60})(?:es|s)?\b[\s\S]{0,160}\bfestgesetzt\b|^Streitwert:|^Der (?:Streitwert|Gegenstandswert|Wert) [\s\S]{0,60}beträgt/u,
    gives: ['value-fixed'],
  },
  { pattern: /\bvorläufig vollstreckbar\b/u, gives: ['provisionally-enforceable'] },
  {
    pattern:
      /^(?![\s\S]{0,900}vorläufig vollstreckbar)[\s\S]{0,1200}(?:\bSicherheitsleistung\b|\bVollstreckung[\s\S]{0,120}\babwenden\b)/u,
    gives: ['security'],
  },
]

const NUMBER = /(?:^|\n|[.:;!?)\]„“"] ?|\s{2,20})(\d{1,2}|[IVX]{1,5})\.\s+(?=[\p{Lu}„(])/gu
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The single orders: counted ones where the court counts them, on lines of their own or in a run, else sentence by sentence. */
export function items(
  part: Span & { readonly heading?: string | null },
  document: Identified,
): (Span & { number: string | null })[] {
  const from = body(part, document)
  const text = document.text.slice(from, part.end)
  const counted = numbers(text)
  if (counted.length < 2)
    return document.sentences({ start: counted[0] ? from + counted[0].text : from, end: part.end }).map(uncounted)
  const out: (Span & { number: string | null })[] = document
    .sentences({ start: from, end: from + (counted[0] as { at: number }).at })
    .map(uncounted)
  counted.forEach((n, i) => {
    const end = counted[i + 1]?.at ?? text.length
    const raw = text.slice(n.text, end)
    const stop = i === counted.length - 1 ? raw.search(/\n\s*(?:Von Rechts wegen|Streitwert:|Der Streitwert)/) : -1
    const words = stop >= 0 ? raw.slice(0, stop) : raw
    const start = from + n.text
    out.push({ start, end: start + words.trimEnd().length, number: n.number })
    if (stop >= 0) out.push(...document.sentences({ start: start + stop, end: from + end }).map(uncounted))
  })
  return out.filter(o => o.end > o.start)
}

function uncounted({ start, end }: Span): Span & { number: null } {
  return { start, end, number: null }
}

/** Where the orders begin behind the heading. */
function body(part: Span & { readonly heading?: string | null }, document: Identified): number {
  const line = document.lines.find(l => l.start >= part.start)
  const heading = line && line.start === part.start ? headingOf(line.text) : undefined
  return heading && line ? line.start + heading.length : part.start
}

/** Numbers that count up from one, in Arabic or Roman figures. */
function numbers(text: string): { number: string; at: number; text: number }[] {
  const runs: Record<'arabic' | 'roman', { number: string; at: number; text: number }[]> = { arabic: [], roman: [] }
  NUMBER.lastIndex = 0
  for (let m = NUMBER.exec(text); m; m = NUMBER.exec(text)) {
    const printed = m[1] as string
    const run = /\d/.test(printed) ? runs.arabic : runs.roman
    const next = /\d/.test(printed) ? String(run.length + 1) : ROMAN[run.length]
    const at = m.index + m[0].indexOf(printed)
    if (printed === next) run.push({ number: printed, at, text: m.index + m[0].length })
    NUMBER.lastIndex = m.index + m[0].length - 1
  }
  const [a, r] = [runs.arabic, runs.roman]
  return r.length >= 2 && (a.length === 0 || (r[0] as { at: number }).at < (a[0] as { at: number }).at) ? r : a
}
