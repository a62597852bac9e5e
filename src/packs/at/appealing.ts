import type { PartyRole } from '../../model/vocabulary.js'
import type { Identified } from '../../pack/document.js'
import type { PartyFound } from '../../pack/pack.js'
import type { Caption } from './caption.js'
import { NAMED_BY } from './roles.table.js'

const BOTH =
  /beider (?:Seiten|Parteien|Streitteile|Teile)|(?:klagenden|Kläger\p{L}*) und de[rs] (?:beklagten|Beklagten)|der Parteien|sämtlicher Parteien/u
const SIDES: readonly (readonly PartyRole[])[] = [
  ['claimant', 'applicant'],
  ['defendant', 'opposing-party'],
]

/** `Erst…`, `Zweit…`: which of several with one role is meant. */
export const ORDINALS = [
  /[Ee]rst-?(?:beklagt|kläg|antrag|und)/,
  /[Zz]weit-?(?:beklagt|kläg|antrag)/,
  /[Dd]ritt-?(?:beklagt|kläg|antrag)/,
  /[Vv]iert-?(?:beklagt|kläg|antrag)/,
]

/** Adds to each party what the remedy makes of it: who appealed, and who answered or stands on the other side of one appeal. */
export function appealing(parties: readonly PartyFound[], caption: Caption, document: Identified): PartyFound[] {
  if (!caption.remedy) return [...parties]
  const remedy = document.text.slice(caption.remedy.start, caption.remedy.end)
  const who = remedy.split(/ gegen (?:de[nmsr]|die|das|Punkt|Spruch)/)[0] as string
  const all = BOTH.test(who)
  const numbered = ORDINALS.map(o => o.test(who))
  const chosen = (p: PartyFound) => {
    const peers = parties.filter(o => o.roles[0]?.role === p.roles[0]?.role)
    return peers.length < 2 || !numbered.includes(true) || numbered[peers.indexOf(p)] === true
  }
  const appeals = (p: PartyFound) => all || (p.roles.some(r => named(who, r.role, p)) && chosen(p))
  const answered = answers(document)
  const contentious = parties.some(p => side(p) === 0) && parties.some(p => side(p) === 1)
  const sides = new Set(parties.filter(appeals).map(side))
  return parties.map(p => {
    const has = (role: PartyRole) => p.roles.some(r => r.role === role)
    const extra: { role: PartyRole; native: string }[] = []
    if (appeals(p) && !has('appellant')) extra.push({ role: 'appellant', native: appellantName(who) })
    const other = contentious && sides.size === 1 && side(p) !== undefined && !sides.has(side(p))
    if ((other || answered(p)) && !has('respondent'))
      extra.push({ role: 'respondent', native: 'Gegner des Rechtsmittels' })
    return extra.length ? { ...p, roles: [...p.roles, ...extra] } : p
  })
}

function side(p: PartyFound): number | undefined {
  const i = SIDES.findIndex(roles => p.roles.some(r => roles.includes(r.role)))
  return i < 0 ? undefined : i
}

/** Whether a remedy's words name this party by one of its roles or by its name. */
function named(who: string, role: PartyRole, p: PartyFound): boolean {
  const kin = /^(?:Kindes)?([Vv]ater|[Mm]utter)/.exec(p.roles[0]?.native ?? '')?.[1]
  if (kin && new RegExp(`${kin}s?\\b`, 'i').test(who)) return true
  if (!NAMED_BY.some(n => n.role === role && n.says.test(who))) return who.includes(p.label) && p.label.length > 3
  return true
}

function appellantName(who: string): string {
  return /[Rr]evisionsrekurs/.test(who)
    ? 'Revisionsrekurswerber'
    : /[Rr]ekurs/.test(who)
      ? 'Rekurswerber'
      : /[Rr]evision/.test(who)
        ? 'Revisionswerber'
        : /[Bb]erufung/.test(who)
          ? 'Berufungswerber'
          : 'Rechtsmittelwerber'
}

/** Who answered the other side's appeal, as the text tells. */
function answers(document: Identified): (p: PartyFound) => boolean {
  const told: string[] = []
  for (const part of document.parts('operative', 'facts', 'reasoning'))
    for (const s of document.sentences(part)) {
      const text = document.text.slice(s.start, s.end)
      if (text.length < 600 && /(?:Revisions|Rekurs|Revisionsrekurs|Berufungs)beantwortung/.test(text)) told.push(text)
    }
  const both = told.some(t =>
    /(?:[Bb]eide (?:Seiten|Parteien|Streitteile)|[Dd]ie Parteien|Sowohl .{3,40} als auch) .{0,80}beantwortung|jeweiligen (?:Revisions|Rekurs)/.test(
      t,
    ),
  )
  return p => both && side(p) !== undefined
}
