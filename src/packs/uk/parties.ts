import type { PartyRole } from '../../model/vocabulary.js'
import type { Identified, Line } from '../../pack/document.js'
import type { JudgeFound, PartyFound } from '../../pack/pack.js'
import { captionOf } from './caption.js'

const ROLES: readonly (readonly [RegExp, PartyRole])[] = [
  [/^claimants?$|^pursuers?$|^petitioners?$|^plaintiffs?$/i, 'claimant'],
  [/^defendants?$|^defenders?$/i, 'defendant'],
  [/^appellants?$|^reclaimers?$/i, 'appellant'],
  [/^respondents?$/i, 'respondent'],
  [/^applicants?$/i, 'applicant'],
  [/^interested part(?:y|ies)$/i, 'third-party'],
  [/^interveners?$|^intervenors?$/i, 'intervener'],
  [/^crown$|^prosecutor$/i, 'prosecutor'],
]
const ORDINAL = /^(?:(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|proposed)(?: and (?:second|third))? )+/i
const BETWEEN = /^B ?E ?T ?W ?E ?E ?N ?:?$/i
const END =
  /^(?:-[ -]*-|Representation|Hearing|Heard|Approved|JUDGMENT|DECISION|For the |Mr |Ms |Mrs |Miss |Dr )|\(instructed by\b|\binstructed by\b/
const AND = /^(?:[-–—\s]*(?:and|v\.?|versus|AND)[-–—\s]*)$/
const BESIDE =
  /^(.{2,80}?)\s+((?:(?:First|Second|Third) )?(?:Claimant|Defendant|Appellant|Respondent|Applicant|Petitioner)s?)$/

/** The roles a line names: `Appellant`, `Claimant/Appellant`; none for a line that is not only that. */
function rolesIn(text: string): { readonly role: PartyRole; readonly native: string }[] {
  const parts = text
    .split(/\s*\/\s*|\s+and\s+(?=[A-Z])/)
    .map(p => p.trim())
    .filter(Boolean)
  const roles = parts.map(native => ({
    native,
    role: ROLES.find(([word]) => word.test(native.replace(ORDINAL, '')))?.[1],
  }))
  return roles.length > 0 && roles.every(r => r.role) ? (roles as { role: PartyRole; native: string }[]) : []
}

/** The parties as the caption names them: between `Between` and counsel, a role behind each name; or `Claimant: name`. */
export function parties(document: Identified): PartyFound[] {
  const { own } = captionOf(document)
  const from = own.findIndex(l => BETWEEN.test(l.text))
  return from >= 0 ? between(own.slice(from + 1)) : labelled(own)
}

function between(lines: readonly Line[]): PartyFound[] {
  const out: PartyFound[] = []
  let names: Line[] = []
  let role = ''
  for (const line of lines) {
    const roles = rolesIn(`${role}${line.text}`)
    if (roles.length > 0) {
      out.push(...names.map(name => party(name, name.text, roles)))
      names = []
      role = ''
      continue
    }
    if (END.test(line.text) && (out.length > 0 || names.length > 0)) break
    role = /\/$/.test(line.text) && rolesIn(line.text.slice(0, -1)).length > 0 ? line.text : ''
    const beside = BESIDE.exec(line.text)
    if (beside) {
      const found = rolesIn(beside[2] as string)
      out.push(...names.map(name => party(name, name.text, found)), party(line, beside[1] as string, found))
      names = []
    } else if (role === '' && !AND.test(line.text) && line.text.length < 160) names.push(line)
  }
  return out
}

function labelled(lines: readonly Line[]): PartyFound[] {
  return lines.flatMap(line => {
    const m = /^(Claimants?|Respondents?|Appellants?|Applicants?|Defendants?)\s*:\s*(\S.{1,120})$/.exec(line.text)
    if (!m || /^(?:In person|No attendance|Did not)/i.test(m[2] as string)) return []
    const start = line.start + line.text.indexOf(m[2] as string)
    return [party({ start, end: line.end }, m[2] as string, rolesIn(m[1] as string))]
  })
}

function party(at: { start: number; end: number }, printed: string, roles: PartyFound['roles']): PartyFound {
  const label = printed
    .replace(/^\(\d{1,2}\) ?/, '')
    .replace(/[,;]$/, '')
    .trim()
  const lead = printed.indexOf(label)
  return {
    start: at.start + Math.max(0, lead),
    end: at.start + Math.max(0, lead) + label.length,
    label,
    roles,
    kind: kindOf(label),
    pseudonym: /^(?:[A-Z]{1,4}\d?|A (?:father|mother|child|local authority))$/i.test(label),
    representatives: [],
  }
}

function kindOf(name: string): PartyFound['kind'] {
  if (/\b(?:LIMITED|LTD|PLC|LLP|INC|CORPORATION|GMBH|BV|NV|SA|SARL|LLC|S\.A|BANK|COMPANY)\b\.?/i.test(name))
    return 'company'
  if (
    /\b(?:SECRETARY OF STATE|COUNCIL|COMMISSIONERS?|MINISTER|MINISTRY|REGISTRAR|AUTHORITY|POLICE|CROWN|THE KING|THE QUEEN|HMRC|REVENUE AND CUSTOMS|GOVERNMENT|ATTORNEY GENERAL|DIRECTOR OF PUBLIC PROSECUTIONS|NHS|COURT)\b/i.test(
      name,
    )
  )
    return 'public-body'
  if (/^(?:MR|MRS|MS|MISS|DR|SIR|LORD|LADY|PROFESSOR)\b/i.test(name)) return 'person'
  return 'unknown'
}

const BEFORE = /^(?:B ?e ?f ?o ?r ?e|B E F O R E) ?:?\s*/i
const TITLE =
  /^(?:THE |HIS |HER )?(?:RT\.? |RIGHT )?(?:HON(?:OURABLE|\.)? ?)?(?:(?:VICE[- ])?PRESIDENT|CHANCELLOR|MASTER OF THE ROLLS|(?:LORD|LADY) (?:CHIEF )?JUSTICE|MR JUSTICE|MRS JUSTICE|MS JUSTICE|MISS JUSTICE|LORD|LADY|SIR|DAME|HHJ|HIS HONOUR JUDGE|HER HONOUR JUDGE|HONOUR JUDGE|JUDGE|UPPER TRIBUNAL JUDGE|TRIBUNAL JUDGE|EMPLOYMENT JUDGE|TRIBUNAL MEMBER|MEMBER|DEPUTY (?:HIGH COURT|UPPER TRIBUNAL|DISTRICT|MASTER|COSTS)? ?JUDGE|DISTRICT JUDGE|RECORDER|MISS RECORDER|MASTER|CHIEF MASTER|COSTS JUDGE|INSOLVENCY AND COMPANIES COURT JUDGE|ICC JUDGE|SENIOR MASTER|COSTS OFFICER)\b/i
const AFTER = /\b(?:KC|QC|JUDGE|sitting as)\b/i

/** The bench: the lines behind `Before`. */
export function judges(document: Identified): JudgeFound[] {
  const { own } = captionOf(document)
  const from = own.findIndex(l => BEFORE.test(l.text) && l.text.length < 90)
  if (from < 0) return []
  const out: JudgeFound[] = []
  const first = own[from] as Line
  const lead = BEFORE.exec(first.text)?.[0].length ?? 0
  const lines =
    first.text.length > lead
      ? [{ start: first.start + lead, text: first.text.slice(lead) }, ...own.slice(from + 1)]
      : own.slice(from + 1)
  for (const { start, text } of lines.slice(0, 14)) {
    if (BETWEEN.test(text) || /^-[ -]*-/.test(text) || out.length >= 9) break
    if (AND.test(text) || /^\(.*\)$/.test(text)) continue
    if (!TITLE.test(text) && !AFTER.test(text)) {
      if (out.length) break
      continue
    }
    const name = text
      .replace(/\s*(?:\(.*|,? ?and)$/i, '')
      .replace(/,$/, '')
      .trim()
    if (
      /[a-z](?:Lord|Lady|Sir|Dame)\b/.test(name) ||
      name.length < 4 ||
      name.length > 70 ||
      out.some(j => j.name === name)
    )
      continue
    out.push({ start, end: start + name.length, name, role: null })
  }
  return out
}
