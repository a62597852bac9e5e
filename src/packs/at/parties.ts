import type { PartyRole } from '../../model/vocabulary.js'
import type { Identified } from '../../pack/document.js'
import type { PartyFound } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { appealing } from './appealing.js'
import type { Caption } from './caption.js'
import { captionOf } from './head.js'
import { nameAt } from './party-names.js'
import { MARKERS } from './roles.table.js'

type Draft = { -readonly [K in keyof PartyFound]: PartyFound[K] }

/** The parties of the caption with their roles and counsel, and the roles the remedy gives them. */
export function parties(document: Identified): readonly PartyFound[] {
  const caption = captionOf(document)
  if (!caption) return []
  const { text } = document
  const drafts: Draft[] = caption.matter ? announced(text, caption.matter).map(p => kin(p, caption, text)) : []
  if (drafts.length === 0 && caption.matter) drafts.push(...accused(text, caption.matter))
  if (caption.remedy && (drafts.length === 0 || drafts.every(d => d.roles.every(r => r.native === 'Beschwerdeführer'))))
    drafts.push(...administrative(text, caption.remedy))
  if (caption.remedy && drafts.some(d => d.roles.some(r => r.role === 'accused')))
    drafts.push(...prosecution(text, caption.remedy))
  return appealing(drafts, caption, document)
}

/** In a matter of maintenance the child asks for it, and the parent who appeals or is asked stands on the other side. */
function kin(party: Draft, caption: Caption, text: string): Draft {
  const matter = text.slice(caption.matter?.start ?? 0, caption.matter?.end ?? 0)
  const native = party.roles[0]?.native ?? ''
  if (!/Unterhalt/.test(matter)) return party
  if (party.roles.length === 0 && /inderjährig/.test(matter))
    return { ...party, roles: [{ role: 'applicant', native: 'Minderjähriger' }] }
  const appeals = /[Vv]ater/.test(native) ? /(?:des|der) (?:Kindesv|V)aters/ : /(?:des|der) (?:Kindesm|M)utter/
  const remedy = text.slice(caption.remedy?.start ?? 0, caption.remedy?.end ?? 0)
  return /[Vv]ater|[Mm]utter/.test(native) && appeals.test(remedy)
    ? { ...party, roles: [{ role: 'opposing-party', native }] }
    : party
}

/** Parties behind a marker (`der klagenden Partei …, gegen die beklagten Parteien 1. …, 2. …`). */
function announced(text: string, matter: Span): Draft[] {
  const out: Draft[] = []
  let group: Draft[] = []
  let at = matter.start
  while (at < matter.end) {
    const marker = markerAt(text, at, matter.end)
    if (!marker) {
      at = nextWord(text, at, matter.end)
      continue
    }
    group = []
    at = marker.end
    const roles = marker.roles.map(role => ({ role, native: marker.native.trim() }))
    for (let n = 0; n < 60; n++) {
      const found = nameAt(text, at, matter.end)
      if (!found) break
      group.push({ ...found.party, roles })
      at = found.end
      if (found.counsel) for (const p of group) if (p.representatives.length === 0) p.representatives = found.counsel
      if (!found.more) break
    }
    out.push(...group)
  }
  return out
}

function markerAt(
  text: string,
  at: number,
  end: number,
): { end: number; roles: readonly PartyRole[]; native: string } | undefined {
  if (!/[a-zA-Z\d]/.test(text[at] ?? '') || /[\p{L}\d]/u.test(text[at - 1] ?? ' ')) return undefined
  for (const m of MARKERS) {
    m.says.lastIndex = at
    const hit = m.says.exec(text)
    if (hit && at + hit[0].length < end)
      return { end: at + hit[0].length, roles: m.roles, native: hit[0].replace(/[\s:]+$/, '') }
  }
  return undefined
}

function nextWord(text: string, at: number, end: number): number {
  let next = at
  while (next < end && /\S/.test(text[next] as string)) next++
  while (next < end && !/[\p{L}\d]/u.test(text[next] as string)) next++
  return Math.max(next, at + 1)
}

const AGAINST =
  /(?:Strafsache|Disziplinarsache|Auslieferungssache|Finanzstrafsache|Medienrechtssache|Maßnahmenvollzugssache|Übergabesache|Strafvollzugssache)\s+(?:gegen|de[sr]) /

/** The accused of a criminal or disciplinary matter: `in der Strafsache gegen A und andere Angeklagte wegen …`. */
function accused(text: string, matter: Span): Draft[] {
  const m = AGAINST.exec(text.slice(matter.start, matter.end))
  const from = m ? matter.start + m.index + m[0].length : plainMatter(text, matter)
  if (from === undefined) return []
  const out: Draft[] = []
  let at = from
  for (let n = 0; n < 20; n++) {
    const found = nameAt(text, at, matter.end)
    if (!found || /^(?:eine?n? |weitere|unbekannte|andere)/.test(found.party.label)) break
    const fiscal = /Beschwerdesache/.test(text.slice(matter.start, from))
    const role = m
      ? { role: 'accused' as const, native: 'Angeklagter' }
      : { role: 'appellant' as const, native: 'Beschwerdeführer' }
    out.push({ ...found.party, roles: m || fiscal ? [role] : [], representatives: found.counsel ?? [] })
    at = found.end
    const und = /^(?:,| und) (?=[\p{Lu}*])/u.exec(text.slice(at, at + 8))
    if (!und) break
    at += und[0].length
  }
  return m ? out : out.slice(0, 1)
}

/** The prosecution is a party of the remedy where it raised it. */
function prosecution(text: string, remedy: Span): Draft[] {
  const m =
    /(?:der|von der) ((?:General|Ober)?(?:[Pp]rokuratur|[Ss]taatsanwaltschaft)(?: \p{Lu}\p{L}+)?)(?! nach)/u.exec(
      text
        .slice(remedy.start, remedy.end)
        .split(/ gegen (?:das|den) (?:\p{L}+ )?(?:Urteil|Beschluss|Erkenntnis)/u)[0] as string,
    )
  if (!m) return []
  const start = remedy.start + m.index + m[0].length - (m[1] as string).length
  const label = m[1] as string
  return [
    {
      label,
      roles: [{ role: 'prosecutor', native: label }],
      kind: 'public-body',
      pseudonym: false,
      representatives: [],
      start,
      end: start + label.length,
    },
  ]
}

const PLAIN =
  /(?:Firmenbuchsache|Beschwerdesache|Grundbuchssache|Pflegschaftssache|Familienrechtssache|Unterbringungssache|Erwachsenenschutzsache|Sachwalterschaftssache|Abstammungssache)(?: de[rs]| von)? (?:(?:im Firmenbuch .{0,80} eingetragenen?|minderjährigen?|mj\.?|Betroffenen|Kranken|Antragsteller(?:in|s)?|Partei) )?/

/** The one a matter without opponent is about: `in der Firmenbuchsache der A GmbH`. */
function plainMatter(text: string, matter: Span): number | undefined {
  const m = PLAIN.exec(text.slice(matter.start, matter.end))
  return m ? matter.start + m.index + m[0].length : undefined
}

const COMPLAINT =
  /^über (?:die|den|das) (?:\p{L}+ ){0,3}\p{L}*(?:[Rr]evision|[Bb]eschwerde|[Ee]inspruch|[Aa]ntrag|[Aa]nträge|[Mm]aßnahmenbeschwerde|[Ss]äumnisbeschwerde)(?:en)?(?: vom \d{1,2}\.[^,]{3,20}?)? (?:de[rs]|von|eines|einer) (?:(?:Herrn|Frau|Beschwerdeführers?|mj\.?) )?/u
const OPPONENT =
  /gegen (?:(?:die )?(?:Spruchpunkte?|Spruchteile?|Punkte?) [^,]{1,40}? )?(?:den|die|das|des|der) (?:\p{L}+ ){0,2}\p{L}*(?:[Bb]escheide?|[Ss]traferkenntnis|[Ss]trafverfügung|[Ee]rkenntnis|[Bb]eschlu(?:ss|ß))(?:es)? (?:de[rs]|von) /u
const AUTHORITY =
  /^(?:Bezirkshauptmann(?:schaft|es)?|Bürgermeister|Magistrat|Bundesamt|Landespolizeidirektion|Finanzamt|Landesregierung|\p{L}+ Landesregierung|Bundesminister|Gemeinde|Gemeinderat|Stadtsenat|Österreichischen? (?:Botschaft|Gesundheitskasse)|Arbeitsmarktservice|Zollamt|Sozialministerium|Datenschutzbehörde|Landeshauptmann|Landeshauptfrau|Agrarbehörde|Pensionsversicherungsanstalt)/u

/** Who complains against an authority's decision, the authority, and who else is named in brackets. */
function administrative(text: string, remedy: Span): Draft[] {
  const stretch = text.slice(remedy.start, remedy.end)
  const complaint = COMPLAINT.exec(stretch)
  const out: Draft[] = []
  let at = complaint ? remedy.start + complaint[0].length : remedy.end
  for (let n = 0; n < 40 && at < remedy.end; n++) {
    const found = nameAt(text, at, remedy.end)
    if (!found) break
    const native = /[Rr]evision/.test((complaint as RegExpExecArray)[0]) ? 'Revisionswerber' : 'Beschwerdeführer'
    out.push({ ...found.party, roles: [{ role: 'appellant', native }] })
    at = found.end
    if (found.counsel) for (const p of out) if (p.representatives.length === 0) p.representatives = found.counsel
    if (!found.more) break
  }
  const named = announced(text, remedy)
  const against = named.some(p => p.roles.some(r => r.role === 'respondent')) ? null : OPPONENT.exec(stretch)
  const from = against ? remedy.start + against.index + against[0].length : remedy.end
  const authority = against && AUTHORITY.test(text.slice(from, from + 40)) ? nameAt(text, from, remedy.end) : undefined
  if (authority) {
    const printed = authority.party.label.replace(/ (?:vom|betreffend|Zl|GZ|zu)\b.*$/, '')
    const label = printed.replace(/^(Bundesamt|Finanzamt|Magistrat|Bürgermeister|Zollamt)(?:es|s)\b/, '$1')
    out.push({
      ...authority.party,
      label,
      kind: 'public-body',
      end: authority.party.start + printed.length,
      roles: [{ role: 'respondent', native: 'belangte Behörde' }],
    })
  }
  return [...out, ...named].sort((a, b) => a.start - b.start)
}
