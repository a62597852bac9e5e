import type { Annotated, Evidence } from '../../pack/document.js'
import type { JudgeFound } from '../../pack/pack.js'
import { ecliAt } from '../_shared/ecli.js'

const TITLE =
  /\b(JUDGMENT|ORDER|OPINION) OF (?:THE )?(COURT|GENERAL COURT|PRESIDENT OF THE (?:GENERAL )?COURT|ADVOCATE GENERAL)\b(?: \(([^)\n]{3,80})\))?/i
const CASE =
  /(?:In )?(?:Joined )?Cases? ((?:[CTF] ?[‑–-]\d{1,4}\/\d{2}(?: (?:P|R|RENV|PPU|DEP)){0,2}(?:, | and | to | ?\[[^\]]{1,60}\],? ?(?:and )?)?){1,40})/
const TYPES: Readonly<Record<string, string>> = { JUDGMENT: 'judgment', ORDER: 'order', OPINION: 'opinion' }
const HEAD = 4000

/** What the title lines of a decision say about it. */
export function head(document: Annotated): Evidence[] {
  const text = document.text.slice(0, HEAD)
  const out: Evidence[] = []
  const title = TITLE.exec(text)
  if (title) {
    const at = { start: title.index, end: title.index + title[0].length }
    const court = /GENERAL COURT/i.test(title[2] as string) ? 'General Court' : 'Court of Justice'
    out.push(
      { field: 'court', value: court, at, basis: 'head' },
      {
        field: 'type',
        value: TYPES[(title[1] as string).toUpperCase()] as string,
        native: capital(title[1] as string),
        at,
        basis: 'head',
      },
    )
    if (title[3]) out.push({ field: 'chamber', value: title[3], at, basis: 'head' })
    const date = document.dates.find(d => d.start > at.end && d.start < at.end + 160 && /^\d{4}-\d\d-\d\d$/.test(d.iso))
    if (date) out.push({ field: 'date', value: date.iso, at: date, basis: 'head' })
  }
  const cases = CASE.exec(text)
  if (cases)
    for (const m of (cases[1] as string).matchAll(/([CTF]) ?[‑–-](\d{1,4}\/\d{2}(?: (?:P|R|RENV|PPU|DEP)){0,2})/g)) {
      const start = cases.index + cases[0].indexOf(m[0])
      out.push({
        field: 'caseNumber',
        value: `${m[1]}-${m[2]}`,
        at: { start, end: start + m[0].length },
        basis: 'head',
      })
    }
  const own = text.slice(0, 600).search(/ECLI ?: ?EU/)
  const ecli = own >= 0 ? ecliAt(text, own) : undefined
  if (ecli) out.push({ field: 'ecli', value: ecli.value, at: { start: own, end: ecli.end }, basis: 'identifier' })
  return out
}

function capital(word: string): string {
  return word[0]?.toUpperCase() + word.slice(1).toLowerCase()
}

const COMPOSED =
  /composed(?:, at the time of the deliberations,)? of ([^\n]{3,600}?),? (?:Judges?|President(?: and Rapporteur)?)[,.]?\n/

/** `composed of A. Able, President of the Chamber, B. Baker (Rapporteur) and C. Clark, Judges,`. */
export function judges(document: Annotated): JudgeFound[] {
  const m = COMPOSED.exec(document.text.slice(0, HEAD))
  if (!m) return []
  const base = m.index + m[0].indexOf(m[1] as string)
  const out: JudgeFound[] = []
  for (const n of (m[1] as string).matchAll(
    /(\p{Lu}\.(?:[‑ -]?\p{Lu}\.){0,3} [\p{L}’' -]{2,40}?)(?= ?[(,]| and |$)(?: ?\((Rapporteur)\))?(?:, ((?:Vice-)?President(?: of (?:the )?(?:\p{L}+ )?(?:Chamber|Court))?))?/gu,
  )) {
    out.push({
      name: (n[1] as string).trim(),
      role: n[3] ?? n[2] ?? null,
      start: base + n.index,
      end: base + n.index + (n[1] as string).trim().length,
    })
  }
  return out
}
