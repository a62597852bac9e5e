import type { PartyRole } from '../../model/vocabulary.js'
import type { Identified, Line } from '../../pack/document.js'
import type { PartyFound } from '../../pack/pack.js'
import { ownDockets } from './dockets.js'
import { partyRoles, versus } from './roles.table.js'

/** Lines of the title page that name no party: what the proceedings are, and who supports whom. */
const NO_PARTY =
  /^(?:REQUESTS?|APPEALS?|APPLICATIONS?|ACTIONS?|DEMANDES?|POURVOIS?|RECOURS|VORABENTSCHEIDUNGSERSUCHEN|RECHTSMITTEL|KLAGE|BETREFFEND|betreffend|ayant pour objet|In |Dans|Cases?\b|Joined|the other part|l[’']autre partie|les autres parties|andere Partei|and$|et$|en$|und$|erlässt|supported by|soutenue?s? par|unterstützt durch|interveners?:|intervening|in the proceedings|\()/
const BEHIND_NAME =
  /,? (?:established in|residing in|represented by|acting as|as heir|établie?s? |demeurant|représentée?s? par|mit Sitz in|wohnhaft in|vertreten durch|gevestigd te|wonende te|vertegenwoordigd door).*$/
const REPRESENTED =
  /(?:represented by|représentée?s? par|vertreten durch|vertegenwoordigd door) ([^\n]{2,240}?)(?:, (?:acting as|avocat|avocate|lawyer|Rechtsanw|advoca|solicitor|barrister|en qualité|als Bevollmächtigte|als gemachtigde)|,?$)/

/** Parties stand between the case number and the formation: before and after a lone `v`, or each followed by its role. */
export function parties(document: Identified): PartyFound[] {
  const part = document.outline.parts.find(p => p.role === 'parties')
  if (!part) return []
  const lines = document.lines.filter(
    l => l.start >= part.start && l.end <= part.end && ownDockets(l.text, l.start).length === 0,
  )
  const v = lines.findIndex(l => versus.test(l.text))
  const out: PartyFound[] = []
  let waiting: Line[] = []
  lines.forEach((line, i) => {
    const bare = line.text.replace(/[,.;]$/, '')
    const role = partyRoles[bare.toLowerCase()]
    if (role) {
      for (const w of waiting) add(out, w, role, bare)
      waiting = []
    } else if (i !== v && !NO_PARTY.test(line.text)) waiting.push(line)
    if (i === v) {
      for (const w of waiting) add(out, w, 'applicant', 'before v')
      waiting = []
    }
  })
  if (v >= 0) for (const w of waiting) add(out, w, 'defendant', 'after v')
  return out
}

function add(out: PartyFound[], line: Line, role: PartyRole, native: string): void {
  const label = line.text.replace(BEHIND_NAME, '').replace(/[,;]$/, '')
  if (label === '' || label.length > 200 || out.some(p => p.label === label)) return
  const representatives = REPRESENTED.exec(line.text)?.[1]
  out.push({
    start: line.start,
    end: line.start + label.length,
    label,
    roles: [{ role, native }],
    kind: 'unknown',
    pseudonym: /^(?:[A-Z]\.?){1,4}$/.test(label),
    representatives: representatives ? representatives.split(/, | and | et | und | en /) : [],
  })
}
