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
  const out: PartyFound[] = []
  let waiting: Line[] = []
  let side: Side = BEFORE
  const settle = (role: PartyRole, native: string) => {
    for (const w of waiting) add(out, w, role, native)
    waiting = []
  }
  for (const line of lines) {
    const bare = line.text.replace(/[,.;]$/, '')
    const role = partyRoles[bare.toLowerCase()]
    if (role) settle(role, bare)
    else if (versus.test(bare)) {
      settle(...BEFORE)
      side = AFTER
    } else if (OTHERS.test(bare) || (side !== BEFORE && /^(?:and|et|und|en)$/.test(bare))) {
      settle(...side)
      side = OTHERS.test(bare) ? BESIDE : BEFORE
    } else if (!NO_PARTY.test(line.text)) waiting.push(line)
  }
  // What nothing places is a party only after the word between the sides.
  if (side !== BEFORE) settle(...side)
  return out
}

type Side = readonly [role: PartyRole, native: string]
const BEFORE: Side = ['applicant', 'before v']
const AFTER: Side = ['defendant', 'after v']
const BESIDE: Side = ['third-party', 'interested party']
/** Before those who take part without being on a side. */
const OTHERS =
  /^(?:Beteiligte[r]?|interested part(?:y|ies)|joined part(?:y|ies)|in the presence of|en présence de|in tegenwoordigheid van|third part(?:y|ies)|parties? intéressées?)(?: ?:)?$/i

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
