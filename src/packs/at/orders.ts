import type { Disposition } from '../../model/vocabulary.js'
import type { Identified } from '../../pack/document.js'
import type { DispositionRule, OrderFound, Pack, Related } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { DISPOSITIONS } from './dispositions.js'

/** Number or letter of an order: `I.`, `1.`, `A)`, `2.)`, `a)`; the remaining text is the order. */
const NUMBER = /^((?:[IVX]{1,5}|\d{1,2}|[A-Z])(?:\.\d{1,2}){0,2}(?:\.\)|\.\/|[.)])|[a-z]\))\s+/
const LABEL =
  /^Spruch\s*:?$|^(?:Beschlu(?:ss|ß)|Urteil|Erkenntnis|gefa(?:ss|ß)t\s*:?|zu Recht(?: erkannt)?\s*:?|IM NAMEN DER REPUBLIK!?|BESCHLUSS|ERKENNTNIS|[A-Z]\)|[IVX]{1,4}\.|\d\.)$/

/** The orders sentence by sentence, without their number; what a reversing court puts in quotation marks as the new wording is read like its own. */
function items(part: Span, document: Identified): (Span & { number: string | null })[] {
  const out: (Span & { number: string | null })[] = []
  let pending: string | null = null
  for (const s of document.sentences(part)) {
    const text = document.text.slice(s.start, s.end)
    if (LABEL.test(text)) {
      pending = /^(?:[A-Z]\)|[IVX]{1,4}\.|\d\.)$/.test(text) ? text.replace(/[.)]$/, '') : null
      continue
    }
    const body = text.replace(/^[„“"»]\s?/, '')
    const m = NUMBER.exec(body)
    const lead = text.length - body.length + (m ? m[0].length : 0)
    if (lead >= text.length) {
      pending = m ? (m[1] as string).replace(/[./)]+$/, '') : pending
      continue
    }
    out.push({ start: s.start + lead, end: s.end, number: m ? (m[1] as string).replace(/[./)]+$/, '') : pending })
    pending = null
  }
  return out
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
  'reinstated',
  'withdrawn',
  'suspended',
])
/** Orders that say what becomes of the remedy itself, not of what was claimed. */
const REMEDY =
  /(?:Revision|Rekurs|Revisionsrekurs|Berufung|Beschwerde|Rechtsmittel|Einspruch|Antrag|Anträge|Klage|Nichtigkeitsbeschwerde|Behandlung)/
const LEAVE =
  /(?:Revision|Revisionsrekurs|Rekurs) (?:an den .{0,40}gerichtshof )?(?:ist|wird) .{0,120}(?:zulässig|unzulässig|zugelassen)/

/** Applications beside the remedy: their fate is not that of the case. */
const BESIDE = /Antr(?:ag|äge) .{0,160}(?:Kosten|Verfahrenshilfe|aufschiebende|mündlichen|Vorabentscheidung)/

/**
 * What the decision did as a whole: what it says of the remedy in its first order, and what it did to the decisions below. What the
 * new wording contains (a claim dismissed in a judgment varied in part) is not what this court did.
 */
function outcome(orders: readonly OrderFound[], document: Related): readonly Disposition[] {
  const out: Disposition[] = []
  const add = (list: readonly Disposition[]) => {
    for (const d of list) if (MAIN.has(d) && !out.includes(d)) out.push(d)
  }
  const texts = orders.map(o => document.text.slice(o.start, o.end))
  let quoted = false
  orders.forEach((o, i) => {
    const text = texts[i] as string
    const opens = document.text.slice(Math.max(0, o.start - 8), o.start)
    if (LEAVE.test(text) || BESIDE.test(text)) return
    const reworded = /(?:zu lauten|lautet|lauten|insgesamt .{0,40}lautet?)[^.]{0,40}:?$/.test(text)
    if (
      !quoted &&
      (out.length === 0 ||
        REMEDY.test(text) ||
        /Entscheidung|Urteil|Beschlu|Erkenntnis|Bescheid|Verfügung|Rechtssache|Sache|Klagebegehren/.test(text)) &&
      !/[„"]$/.test(opens.trim())
    )
      add(o.dispositions)
    if (reworded) quoted = true
  })
  return mixed(out)
}

/** A remedy granted in one part and dismissed in another is partly granted. */
function mixed(list: readonly Disposition[]): Disposition[] {
  const both = list.includes('granted') && list.includes('dismissed')
  if (!both && !list.includes('partly-granted')) return [...list]
  return [
    'partly-granted',
    ...list.filter(d => d !== 'granted' && d !== 'partly-granted' && (d !== 'dismissed' || !both)),
  ]
}

export const orders: Pack['orders'] = {
  items,
  dispositions: DISPOSITIONS satisfies readonly DispositionRule[],
  outcome,
}

/** What a sentence about a court's decision says it did; the order of the table decides which comes first. */
export function dispositionsIn(text: string): Disposition[] {
  const out: Disposition[] = []
  for (const rule of DISPOSITIONS)
    if (rule.pattern.test(text)) for (const d of rule.gives) if (!out.includes(d)) out.push(d)
  return out
}
