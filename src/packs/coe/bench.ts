import type { Annotated, Identified } from '../../pack/document.js'
import type { JudgeFound, PartyFound } from '../../pack/pack.js'

const HEAD = 9000
/** `composed of: A, President, B, C, judges, and D, Section Registrar` (Rules of Court, Rule 74 § 1 (a)). */
const COMPOSED =
  /(?:composed of|composée? de|comprising)(?: the following judges)?:?\s{1,4}((?:(?!\b(?:judges|juges|Judges|Juges)\b)[\s\S]){3,1600}?)\s?,?\s{1,4}(?:judges|juges|Judges|Juges)\b/
const OFFICE =
  /^(?:(?:Vice-)?Pr[eé]sidente?|judges?|juges?|membre d[’']office|ex officio member|ad hoc judge|juge ad hoc)$/i
const NAME = /^(?:(?:Mr|Mrs|Ms|MM?|Mme)\.? )?(\p{Lu}[\p{L}.’'ʼ-]*(?: [\p{L}.’'ʼ-]+){1,5})$/u

/** The judges who sat, with the office that stands behind a name. */
export function judges(document: Annotated): JudgeFound[] {
  const m = COMPOSED.exec(document.text.slice(0, HEAD))
  if (!m) return []
  const base = m.index + m[0].indexOf(m[1] as string)
  const out: (JudgeFound & { role: string | null })[] = []
  for (const part of (m[1] as string).matchAll(/[^,\n]+/g)) {
    const words = part[0].trim()
    const last = out.at(-1)
    if (OFFICE.test(words)) {
      if (last && last.role === null) last.role = words
      continue
    }
    const name = NAME.exec(words)?.[1]
    if (name === undefined) continue
    const start = base + part.index + part[0].indexOf(name)
    out.push({ name, role: null, start, end: start + name.length })
  }
  return out
}

/** `In the case of Alder and Others v. Exampleland,`; `CASE OF …` in capitals where the words are not there. */
const CASE = [
  /In the case of ([^\n]{2,200}?) v\. ([^\n,]{2,60}?)(?: \([nN]o\. ?\d{1,3}\))?,/,
  /En l[’']affaire ([^\n]{2,200}?) c\. ([^\n,]{2,60}?)(?: \([nN][o°] ?\d{1,3}\))?,/,
  /CASE OF ([^\n]{2,200}?) v\. ((?:THE )?[^\n(]{2,50}?)(?= ?\(| ?\n|$)/,
  /AFFAIRE ([^\n]{2,200}?) c\. ([^\n(]{2,50}?)(?= ?\(| ?\n|$)/,
  /Applications? nos?\. [^\n]{4,200}?\n(?:by )?([^\n]{2,160}?)\n?(?: |^)?against ((?:the )?[^\n]{2,60})/,
  /Complaint[^\n]{0,4}\n?([^\n]{2,120}?) v\. ([^\n(]{2,40}?)(?= Complaint)/,
]

/** The applicant or applicants, and the State. */
export function parties(document: Identified): PartyFound[] {
  const text = document.text.slice(0, HEAD)
  for (const pattern of CASE) {
    const m = pattern.exec(text)
    if (!m) continue
    const [whole, applicant, state] = m as unknown as [string, string, string]
    const first = m.index + whole.indexOf(applicant)
    const second = m.index + whole.lastIndexOf(state)
    const french = / c\. /.test(whole)
    return [
      {
        label: applicant,
        roles: [{ role: 'applicant', native: french ? 'requérant' : 'applicant' }],
        kind: 'unknown',
        pseudonym: /^(?:\p{Lu}\.){1,3}(?: and Others| et autres)?$/u.test(applicant),
        representatives: [],
        start: first,
        end: first + applicant.length,
      },
      {
        label: state,
        roles: [{ role: 'respondent', native: french ? 'État défendeur' : 'respondent State' }],
        kind: 'public-body',
        pseudonym: false,
        representatives: [],
        names: ['the respondent State', 'l’État défendeur', "l'État défendeur"],
        start: second,
        end: second + state.length,
      },
    ]
  }
  return []
}
