import type { Name } from '../../links/names.js'
import { nameOf } from '../../links/names.js'
import type { NamesAsked } from '../../store/links.js'
import { docketKey } from '../../store/particulars.js'
import type { Countries } from '../countries.js'
import { lawAsked } from '../links/law-asked.js'

/** What was typed, as whatever it may name. */
export interface Reference extends NamesAsked {
  /** Runs of its words that may be a docket, with the words that are left. */
  readonly runs: readonly { readonly docket: string; readonly rest: readonly string[] }[]
}

/** Nothing longer names anything, and nothing of more words. */
const LONGEST = 200
const MOST_WORDS = 14

/** What may be named by something typed; `null` for a text that is too long for it. */
export function referenceIn(typed: string, countries: Countries): Reference | null {
  const text = typed.trim()
  const words = text.split(/\s+/)
  if (text === '' || text.length > LONGEST || words.length > MOST_WORDS) return null
  const runs = /\d/.test(text) ? runsOf(words) : []
  const read = /\d/.test(text) ? countries.read(text) : { names: [], provisions: [] }
  return {
    runs,
    dockets: [...new Set(runs.map(r => r.docket))],
    names: [...new Set([...read.names, ...eclisIn(text), ...placesIn(text, countries)])],
    laws: distinctLaws([...read.provisions.map(withSection), ...lawsTyped(text, countries)]),
  }
}

/** Each run of words with a digit that could be a docket; the longer first. */
function runsOf(words: readonly string[]): Reference['runs'] {
  const runs: { docket: string; rest: string[]; words: number }[] = []
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) {
      const docket = docketKey(words.slice(from, to).join(' '))
      if (docket.length >= 4 && /\d/.test(docket) && !/^\d{1,5}$/.test(docket))
        runs.push({ docket, rest: [...words.slice(0, from), ...words.slice(to)], words: to - from })
    }
  return runs.sort((a, b) => b.words - a.words)
}

function eclisIn(text: string): Name[] {
  const [ecli] = /^ecli:[a-z]{2}:[^\s:]{1,7}:\d{4}:\S{1,40}$/i.exec(text.replace(/\s*:\s*/g, ':')) ?? []
  return ecli === undefined ? [] : [nameOf(ecli)]
}

/** `bghz 189 1` as the places in reports that it may be: how number and page are parted differs. */
function placesIn(text: string, { jurisdictions }: Countries): Name[] {
  const [, reporter, first, mark = '', last] =
    /^([^\d\s][^\d]{0,30}?)[\s.]*(\d{1,4}[^\d\s,/:;]{0,2})\s*[,/:;]?\s*([^\d\s,/:;.]{0,4})[\s.,]*(\d{1,5})$/.exec(
      text,
    ) ?? []
  if (reporter === undefined || first === undefined || last === undefined) return []
  const refs = [',', '/', ''].map(sign => nameOf(`${first}${sign}${mark}${last}`))
  return jurisdictions.flatMap(country => refs.map(ref => `=${country.toLowerCase()}:${nameOf(reporter)} ${ref}`))
}

/** Laws as typed, also where number and name were typed as one: `§26weg` is § 26 of one law, or § 26w of another. */
function lawsTyped(text: string, countries: Countries): NamesAsked['laws'][number][] {
  const apart = text
    .replace(/^(§+|art(?:ikel|icle)?\.?|section)(?=\d)/i, '$1 ')
    .replace(/(\d[a-z]?)(?=(?:abs|satz|nr|lit|buchst|lid)\.?\s?\d)/gi, '$1 ')
    .replace(/(abs|satz|nr|lid)\.?(?=\d)/gi, '$1 ')
  const glued = /\d[a-z]{2}/i.test(apart)
  const ways = glued
    ? [text, apart.replace(/(\d)(?=[a-z]{2})/gi, '$1 '), apart.replace(/(\d[a-z])(?=[a-z]{2})/gi, '$1 ')]
    : [text, apart]
  return [...new Set(ways)].flatMap(way => lawsIn(way, countries))
}

function lawsIn(text: string, countries: Countries): NamesAsked['laws'][number][] {
  const asked = lawAsked(text)
  if (!asked) return []
  const { country, name } = asked
  const section = asked.section === null ? null : nameOf(asked.section)
  const ids = [...countries.lawsNamed(name, asked.section), ...(country === null ? [] : [nameOf(`${country}:${name}`)])]
  const fitting = [...new Set(ids)].filter(id => country === null || id.startsWith(`${country}:`))
  return fitting.map(law => ({ law, section }))
}

/** A law as a whole has no section. */
function withSection({ law, section }: { readonly law: string; readonly section: string }): NamesAsked['laws'][number] {
  return { law, section: section === '' ? null : section }
}

function distinctLaws(all: readonly NamesAsked['laws'][number][]): NamesAsked['laws'] {
  return [...new Map(all.map(l => [`${l.law} ${l.section}`, l])).values()]
}
