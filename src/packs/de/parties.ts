import type { PartyRole } from '../../model/vocabulary.js'
import type { Identified, Line } from '../../pack/document.js'
import type { PartyFound } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { actors } from './actors.js'
import { appellantWord } from './appeal.js'
import { ROLE_WORDS, type RoleWord, STANDING } from './roles.table.js'

/** The parties: by name where the title page prints names, else by the words the decision calls them. */
export function parties(document: Identified): PartyFound[] {
  const appellant = appeals(document) ? appellantWord(document) : undefined
  const named = titled(document)
  const roles = (word: RoleWord): PartyRole[] => standing(word, appellant)
  const called = spoken(document)
  const out: PartyFound[] = named.map(p => withStanding(p, appellant))
  for (const c of called) {
    if (named.some(p => p.roles.some(r => r.role === c.word.role))) continue
    const native = c.label
    out.push({
      start: c.at.start,
      end: c.at.end,
      label: c.label,
      roles: roles(c.word).map(role => ({ role, native })),
      kind: 'unknown',
      pseudonym: false,
      representatives: [],
    })
  }
  return out.sort((a, b) => a.start - b.start)
}

function appeals(document: Identified): boolean {
  const level = document.facts.court?.level
  const operative = document.outline.parts.find(p => p.role === 'operative')
  const text = operative ? document.text.slice(operative.start, Math.min(operative.end, operative.start + 600)) : ''
  return level === 'supreme' || level === 'appeal' || /Revision|Berufung|[Bb]eschwerde|Zulassung/.test(text)
}

function standing(word: RoleWord, appellant: RoleWord | undefined): PartyRole[] {
  if (!appellant || !word.main || word.role === 'appellant' || word.role === 'respondent') return [word.role]
  if (word === appellant) return [word.role, 'appellant']
  return appellant.role === 'accused' || word.role === 'accused' ? [word.role] : [word.role, 'respondent']
}

function withStanding(p: PartyFound, appellant: RoleWord | undefined): PartyFound {
  if (!appellant || p.roles.some(r => r.role === 'appellant' || r.role === 'respondent')) return p
  const word = ROLE_WORDS.find(w => p.roles.some(r => r.role === w.role && r.native.includes(w.stem.slice(1))))
  const more = word ? standing(word, appellant).slice(1) : []
  return { ...p, roles: [...p.roles, ...more.map(role => ({ role, native: p.roles[0]?.native ?? '' }))] }
}

const LEAST = 3
/** How the federal courts introduce a party: `Beklagte und Revisionsbeklagte`, `Beklagter (Finanzamt)`. */
const INTRODUCED =
  /^ und (?:Revisions|Berufungs|(?:Rechts)?[Bb]eschwerde)\p{Ll}{4}|^ \((?:das |die )?(?:Finanzamt|Hauptzollamt|Familienkasse|Jobcenter)/u
/** Words of substantive law that name a party only where no other word does, or the orders use them. */
const SUBSTANTIVE: readonly string[] = [
  'Gläubiger',
  'Schuldner',
  'Betroffene',
  'Anmelder',
  'Markeninhaber',
  'Patentinhaber',
]
/** Beside one of these, `Beschwerdeführer` is another word for the same party. */
const PARTIES: readonly PartyRole[] = ['claimant', 'applicant', 'accused', 'defendant']

/** The words for the parties that the decision uses, each once, with the place where it is first used. */
function spoken(document: Identified): { word: RoleWord; label: string; at: Span }[] {
  const seen = new Map<RoleWord, { label: string; at: Span; count: number; ordered: boolean; female: number }>()
  for (const part of document.outline.parts) {
    if (part.role !== 'operative' && part.role !== 'facts' && part.role !== 'reasoning') continue
    for (const { value, start, end } of actors(document, part)) {
      if (!('role' in value)) continue
      const entry = seen.get(value.role) ?? {
        label: document.text.slice(start, end),
        at: { start, end },
        count: 0,
        ordered: false,
        female: 0,
      }
      entry.count++
      if (part.role === 'operative' || INTRODUCED.test(document.text.slice(end, end + 24))) entry.ordered = true
      if (document.text.endsWith('in', end)) entry.female++
      seen.set(value.role, entry)
    }
  }
  const most = Math.max(0, ...[...seen].filter(([w]) => w.main).map(([, e]) => e.count))
  return [...seen]
    .filter(([, e]) => e.ordered || (e.count >= LEAST && e.count * 8 >= most))
    .filter(([w, e]) => w.main || w.role !== 'prosecutor' || e.ordered)
    .filter(
      ([w, e], _, all) =>
        e.ordered || !SUBSTANTIVE.includes(w.stem) || !all.some(([o]) => o.main && !SUBSTANTIVE.includes(o.stem)),
    )
    .filter(
      ([w], _, all) =>
        (w.role !== 'appellant' && w.role !== 'respondent') || !all.some(([o]) => PARTIES.includes(o.role)),
    )
    .map(([word, e]) => ({ word, label: nominative(word, e), at: e.at }))
}

function nominative(word: RoleWord, e: { label: string; count: number; female: number }): string {
  if (word.stem.endsWith('e')) return word.stem
  return e.female * 2 > e.count ? `${word.stem}in` : word.stem
}

const ROLE_LINE =
  /^[-–—] ?((?:\p{L}|[ ,()/0-9.-]){5,120}?) ?[-–—],?$|^((?:Kläger|Beklagter?|Antragsteller|Antragsgegner|Beschwerdeführer|Beschwerdegegner|Berufungskläger|Berufungsbeklagter?|Revisionskläger|Revisionsbeklagter?|Angeklagter?)(?:in|innen)?(?: (?:und|sowie) \p{L}{6,30})?),?$/u
const INTRO = /^In (?:de[mr]|Sachen|der) .{0,80}(?:sache|streit|verfahren|Sachen)n?\b.{0,60}$|^In Sachen$/i
const AGAINST = /^(?:g ?e ?g ?e ?n|wegen|beigeladen:?|hier:.*)$/
const COUNSEL =
  /^(?:Prozess|prozess|Verfahrens|verfahrens|Pflicht|Wahl)?(?:bevollmächtigte[rn]?|verteidiger(?:in)?|vertreter(?:in)?|Bevollmächtigte[rn]?)(?: (?:zu|der|des) .{1,40})?\s?:?\s*(.*)$/
const REPRESENTED = /^vertreten durch\b|^vertr\. |^dieser? vertreten|^diese vertreten/
const LAWYERS = /Rechtsanw[aä]lt|Kanzlei|Partnerschaft|mbB|Steuerberat/
const NO_NAME = /^(?:\d+[.)]?|…|\.\.\.|_+|gez\b|\(.*\)|[-–].*|.*straße.*|.*\b\d{5}\b.*|Geschäftszeichen.*|Az\.?.*)$/i

/** Parties named on the title page: the lines before `- Kläger -`, with counsel below. */
function titled(document: Identified): PartyFound[] {
  const lines = document.outline.parts.filter(p => p.role === 'head').flatMap(p => document.within(document.lines, p))
  const out: PartyFound[] = []
  let block: Line[] = []
  let open = false
  let counsel = false
  for (const line of lines) {
    if (INTRO.test(line.text)) {
      open = true
      block = []
      continue
    }
    if (!open) continue
    if (/^hat (?:der|die|das)\b/.test(line.text) || /^(?:Der|Die|Das) .{0,60}(?:enat|ammer|ericht)\b/.test(line.text))
      break
    const role = ROLE_LINE.exec(line.text)
    if (role) {
      const party = partyOf(block, (role[1] ?? role[2]) as string, line)
      // A second line for a party without a name only says what it was below.
      if (party && !out.some(p => p.label === party.label)) out.push(party)
      block = []
      counsel = false
    } else if (AGAINST.test(line.text)) {
      block = []
      counsel = false
    } else if (COUNSEL.test(line.text) || counsel) {
      counsel = true
      const name = (COUNSEL.exec(line.text)?.[1] ?? line.text).trim()
      const last = out[out.length - 1]
      if (last && LAWYERS.test(name) && name.length > 14)
        out[out.length - 1] = {
          ...last,
          representatives: [...last.representatives, name.replace(/,$| wegen \p{Lu}.*$/u, '')],
        }
    } else block.push(line)
  }
  return out.filter(p => p.roles.length > 0)
}

function partyOf(block: readonly Line[], native: string, roleLine: Line): PartyFound | undefined {
  const roles = rolesOf(native)
  const name = block.find(l => {
    const first = l.text.split(', ')[0] as string
    return !NO_NAME.test(first) && !REPRESENTED.test(l.text) && !LAWYERS.test(first)
  })
  if (roles.length === 0) return undefined
  const raw = name
    ? name.text.replace(/^(?:des|der|die|das|den|dem)(?: (?:Herrn|Frau|Eheleute))? |^(?:Herrn?|Frau) /, '')
    : native.replace(/ (?:der |in der )?(?:Vorinstanz|ersten? Instanz)$/, '').split(/ und |,/)[0]
  const label = (raw as string).split(', ')[0]?.replace(/,$/, '').trim() ?? ''
  if (label.length < 1) return undefined
  const at = name ?? roleLine
  return {
    start: at.start,
    end: at.end,
    label,
    roles: roles.map(role => ({ role, native })),
    kind: kindOf(label),
    pseudonym: /^(?:\p{Lu}\.?|…|\.{3}|\p{Lu}\.? ?\p{Lu}?\.?)$/u.test(label),
    representatives: block.filter(l => REPRESENTED.test(l.text)).map(l => l.text.replace(/,$/, '')),
  }
}

function rolesOf(native: string): PartyRole[] {
  const out: PartyRole[] = []
  for (const [pattern, role] of STANDING) if (pattern.test(native) && !out.includes(role)) out.push(role)
  return out
}

function kindOf(label: string): PartyFound['kind'] {
  if (/\b(?:GmbH|AG|KG|OHG|UG|SE|eG|e\.\s?V\.|Ltd|B\.V\.|S\.à|GbR|PartG|Versicherung|Bank|Sparkasse)\b/.test(label))
    return 'company'
  if (
    /\b(?:Freistaat|Land|Bundesrepublik|Stadt|Gemeinde|Landkreis|Kreis|Finanzamt|Bundesamt|Landesamt|Bezirksamt|Jobcenter|Agentur|Universität|Staats|Landes|Bundes)/.test(
      label,
    )
  )
    return 'public-body'
  return /^(?:Herr|Frau)/.test(label) ? 'person' : 'unknown'
}
