import type { Court } from '../../pack/pack.js'
import { remembered } from '../../text/remembered.js'
import { courtAt } from './court-names.js'
import { KINDS, LAENDER, SEATS } from './court-places.table.js'
import { courts } from './courts.js'

/** The court a printed name means: from the table where it is there in another form, else what its kind tells. */
export function courtNamed(
  name: string,
):
  | { readonly code?: string; readonly name?: string; readonly level: Court['level']; readonly seat?: string }
  | undefined {
  const known = inTable(name) ?? undefined
  const spelled = courtAt(name, 0)
  if (known || !spelled) return known
  return spelled.end === name.length ? { level: spelled.level, name: spelled.name } : { level: spelled.level }
}

/** The name of a court as the table has it; a name that is not there stays as it is. */
export function fullName(name: string): string {
  return inTable(name)?.name ?? name
}

let index: Map<string, Court | undefined> | undefined

const inTable = remembered((name): Court | null => {
  if (!index) {
    index = new Map(courts.map(c => [c.name, c]))
    for (const c of courts) index.set(key(c.name), c)
    // A place without what tells it from others of its name (`Freiburg im Breisgau`), where no other court of the kind has it.
    const short = new Map<string, Court | undefined>()
    for (const c of courts) {
      const k = key(c.name).replace(/ ?(?: (?:im?|an|am|a\.|i\.|unter|der|bei)\b.*|\(.*|\/.*)$/, '')
      short.set(k, short.has(k) && short.get(k) !== c ? undefined : c)
    }
    for (const [k, c] of short) if (!index.has(k)) index.set(k, c)
  }
  const k = key(name)
  return index.get(name) ?? index.get(k) ?? index.get(k.replace(/ \([^()]*\)$/, '')) ?? null
})

/** A court's short name with its Land before it in one word: `BayVGH`, `SächsOVG`. */
const GLUED = /^(bay|hess|nds|nieders|sächs|thür|saarl|hmb|hbg|bbg|bln|schl)(vgh|ovg|lsg|lag|fg|olg|verfgh|verfg|stgh)$/

/** The kind of court and its place, in small letters: `OVG bremen` for `Oberverwaltungsgericht der Freien Hansestadt Bremen`. */
function key(name: string): string {
  const words = name.toLowerCase().replace(GLUED, '$1 $2').split(' ')
  const at = words.findIndex(w => Object.hasOwn(KINDS, w))
  if (at < 0) return name.toLowerCase()
  const kind = KINDS[words[at] as string] as string
  const adjective = (words[at - 1] ?? '').replace(/e[srnm]?$|\.$/, '')
  const land = LAENDER[adjective === 'thüring' ? 'thüringer' : adjective]
  const seat = place(words.slice(at + 1).join(' '), kind)
  // Of the two hanseatic courts the one in Bremen always says so.
  return `${kind} ${folded(land || seat || (adjective === 'hanseatisch' ? 'hamburg' : ''))}`
}

function place(words: string, kind: string): string {
  const bare = words
    .replace(
      /^(?:in |des |der |für das |für )?(?:freien (?:und )?hansestadt |landes |land |freistaats |freistaates )?/,
      '',
    )
    .replace(/^saarlandes?\b/, 'saarland')
    .replace(/^(?:frankfurt)(?: a\. ?m\.?|\/main)?$/, 'frankfurt am main')
    .trim()
    .replace(/(?<=[a-zäöü])\.$/, '')
  return LAENDER[bare] || (SEATS[kind]?.[bare] ?? bare)
}

/** Umlauts as lists without them write them. */
function folded(text: string): string {
  return text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss')
}
