import type { ClaimKind, Disposition } from '../../model/vocabulary.js'
import type { Part } from '../../pack/document.js'
import type { ClaimFound, Related } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { outlineNumbers } from './numbering.js'

const ASKING =
  '(?:Kläger(?:in|innen)?|Antragsteller(?:in|innen)?|Beschwerdeführer(?:in|innen)?|Gläubiger(?:in)?|Verfügungskläger(?:in)?|Widersprechende)'
const APPLIES = new RegExp(
  `^(?:[^.]{0,80} )?(?:[Dd]er|[Dd]ie) (${ASKING})(?: zu \\d)?(?: (?:hat|haben))?(?: [^.,]{0,60})? (?:beantragt|beantragen|begehrt|beantragte)(?: (?:zuletzt|sinngemäß|nunmehr|erstinstanzlich))?,?:?$`,
)
const ANSWERS =
  /^(?:Der|Die|Das) (?:Beklagte|Antragsgegner|Beigeladene|Verfügungsbeklagte|Finanzamt|FA)\p{L}{0,3}\b.{0,40}beantrag/u
const WANTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Dd]er|[Dd]ie) ${ASKING}\\b[^.]{0,600}\\b(?:angefochten|begehrt|begehren|verlangt|verlangen|nimmt|nehmen|beantragt|erstrebt|fordert|beansprucht)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:begehrt|verlangt|nimmt|wendet sich|wenden sich|macht|machen|beantragt|begehren)\\b[^.]{0,40}\\b(?:[Dd]er|[Dd]ie) ${ASKING}\\b`,
    'u',
  ),
  new RegExp(`\\b(?:[Dd]er|[Dd]ie) ${ASKING}\\b[^.]{0,60}\\b(?:wendet|wenden) sich (?:gegen|mit)`, 'u'),
  new RegExp(`\\b(?:[Dd]er|[Dd]ie) ${ASKING}\\b[^.]{0,60}\\bmach(?:t|en) [^.]{0,160} geltend\\b`, 'u'),
]

/** What all of them hold. */
const ASKS = new RegExp(`[Dd](?:er|ie) ${ASKING}`)

/** What the party that came to court asks for, with what became of it. */
export function claims(document: Related): ClaimFound[] {
  const parts = document.parts('facts', 'claims', 'procedure')
  const asked = parts.flatMap(p => applications(document, p))
  const found = asked.length ? asked : first(document, parts)
  const outcome = became(document)
  return found.map(f => ({ ...f, outcome }))
}

/** No line that announces an application is longer. */
const LONGEST = 300
/** A margin number at the beginning of a line, also one glued to its text. */
const MARGIN = /^(?:\[\d{1,4}\]\s*|\d{1,4}(?:\s+|(?=\p{L})))/u

/** The applications set out behind `Der Kläger beantragt,`. */
function applications(document: Related, part: Part): ClaimFound[] {
  const lines = document.within(document.lines, part).filter(l => !/^(?:\[?\d{1,4}\]?|Randnummer)$/.test(l.text))
  const out: ClaimFound[] = []
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    const m = text.length <= LONGEST ? APPLIES.exec(text.replace(MARGIN, '')) : null
    if (!m) continue
    for (let j = i + 1; j < Math.min(lines.length, i + 7); j++) {
      const line = lines[j]
      const words = line?.text.replace(MARGIN, '') ?? ''
      if (!line || ANSWERS.test(words) || /^(?:Der|Die|Das|Mit|Zur|Hiergegen|Sie|Er) .*[.]$/.test(words)) break
      if (/^(?:hilfsweise|sowie|und)[,:]?$/.test(words)) continue
      out.push(claim(document, { start: line.end - words.length, end: line.end }, m[1] as string))
      if (/\.$/.test(line.text) && !outlineNumbers(lines[j + 1]?.text ?? '').length) break
    }
    if (out.length) return out
  }
  return out
}

/** The first sentence that says what is wanted, where no application is set out. */
function first(document: Related, parts: readonly Part[]): ClaimFound[] {
  for (const part of parts)
    for (const s of document.sentences(part)) {
      const text = document.text.slice(s.start, s.end)
      const party = ASKS.test(text) && WANTS.some(w => w.test(text)) ? new RegExp(ASKING).exec(text)?.[0] : undefined
      if (party) return [claim(document, s, party)]
    }
  return []
}

function claim(document: Related, at: Span, party: string): ClaimFound {
  const amount = document.within(document.amounts, at)[0]
  const text = document.text.slice(at.start, at.end)
  const label = document.parties.find(p => p.label.startsWith(party.slice(0, 7)))?.label ?? party
  return {
    start: at.start,
    end: at.end,
    party: label,
    what: kindOf(text, amount !== undefined),
    amount: amount?.value ?? null,
    currency: amount?.currency ?? null,
    outcome: null,
  }
}

function kindOf(text: string, money: boolean): ClaimKind {
  if (/\bfestzustellen\b|\bFeststellung\b|\bfestgestellt\b/.test(text)) return 'declaration'
  if (
    /\bzu zahlen\b|\bZahlung\b|\bSchadensersatz\b|\bin Anspruch\b|\bErstattung\b/.test(text) ||
    (money && /\bverurteilen\b/.test(text))
  )
    return 'payment'
  if (/\bzu unterlassen\b|\bUnterlassung\b|\bzu untersagen\b|\bzu verbieten\b/.test(text)) return 'prohibition'
  if (
    /\baufzuheben\b|\bAufhebung\b|\bangefochten\b|\bAnfechtung\b|\bwendet sich\b|\bwenden sich\b|\bfür ungültig\b|\bfür unwirksam\b/.test(
      text,
    )
  )
    return 'annulment'
  if (/\bKosten\b/.test(text)) return 'costs'
  if (/\bzu verpflichten\b|\bzu verurteilen\b|\bHerausgabe\b|\bErteilung\b|\bGewährung\b|\bbegehrt\b/.test(text))
    return 'performance'
  return 'other'
}

/** What became of the claim: at first instance the order says it, on appeal it depends on whose appeal failed. */
function became(document: Related): Disposition | null {
  const main = document.orders.flatMap(o => o.dispositions)
  const appellant = document.parties.find(p => p.roles.some(r => r.role === 'appellant'))
  const asking = (roles: readonly { role: string }[]) =>
    roles.some(r => r.role === 'claimant' || r.role === 'applicant')
  if (!appellant) {
    if (main.includes('granted')) return main.includes('dismissed') ? 'partly-granted' : 'granted'
    return main.includes('dismissed') ? 'dismissed' : main.includes('inadmissible') ? 'inadmissible' : null
  }
  if (main.includes('remanded')) return 'remanded'
  if (main.includes('granted')) return main.includes('dismissed') ? 'partly-granted' : 'granted'
  if (main.includes('varied') && main.includes('dismissed')) return 'dismissed'
  if (main[0] === 'dismissed' || main[0] === 'inadmissible') return asking(appellant.roles) ? 'dismissed' : 'granted'
  return null
}
