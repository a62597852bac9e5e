import type { Court } from '../../../pack/pack.js'
import type { CourtForms } from './court-name.js'

/** Kinds of court with their printed short form; the full word gets its genitive and dative endings. */
export type Kinds = Readonly<Record<string, string>>

/**
 * The forms by which texts name the courts of a table. `short`: whether references give a court its short name (`LG Ulm`,
 * as in Germany) or the full one (`Oberlandesgericht Graz`, as in Austria).
 */
export function courtForms(
  courts: readonly Court[],
  kinds: Kinds,
  alone: Readonly<Record<string, string>>,
  adjectives: Readonly<Record<string, string>>,
  places: readonly string[],
  short: boolean,
  doubtful: readonly string[],
): CourtForms {
  const kindWords = new Map<string, string>()
  for (const [full, abbreviation] of Object.entries(kinds)) {
    const name = short ? abbreviation : full
    for (const form of [full, `${full}s`, `${full}es`, `${full}e`, `${full}en`, `${full}te`, abbreviation])
      if (form !== '') kindWords.set(form, name)
    if (full.endsWith('hof'))
      for (const end of ['hofes', 'hofs', 'hofe']) kindWords.set(full.replace(/hof$/, end), name)
  }
  const aloneWords = new Map<string, string>()
  const phrases = new Map<string, [string, string][]>()
  for (const [printed, name] of Object.entries(alone))
    for (const form of inflected(printed)) {
      const first = form.split(' ')[0] as string
      if (first === form) aloneWords.set(form, name)
      else phrases.set(first, [...(phrases.get(first) ?? []), [form, name]])
    }
  for (const list of phrases.values()) list.sort((a, b) => b[0].length - a[0].length)
  const byFirst = new Map<string, string[]>()
  for (const seat of new Set([...courts.map(c => c.seat ?? ''), ...places])) {
    if (seat === '') continue
    const plain = seat.replace(/^(?:des Landes|des|für das) /, '')
    for (const form of new Set([
      plain,
      plain.replace(/ (?:\(.*\)|a\. ?d\. .*|am .*|an der .*|im .*|in der .*)$/, ''),
    ])) {
      const first = /^[A-Za-zÄÖÜäöüß]+/.exec(form)?.[0] ?? form
      byFirst.set(first, [...(byFirst.get(first) ?? []), form])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  const lands = new Map<string, string>()
  for (const [stem, name] of Object.entries(adjectives))
    for (const form of stem.endsWith('isch') ? ['er', 'es', 'en', 'em', 'e'].map(e => stem + e) : [stem])
      lands.set(form, name)
  return {
    alone: aloneWords,
    phrases,
    doubtful: new Set(doubtful),
    kinds: kindWords,
    places: byFirst,
    adjectives: lands,
  }
}

/** A name in every case it is printed in; adjectives before it change with it. */
function inflected(name: string): string[] {
  const parts = /^([A-ZÄÖÜ][a-zäöüß]+)er (Gerichtshof)(.*)$/.exec(name)
  if (parts) {
    const [, adjective, noun, rest] = parts
    const nouns = [noun, `${noun}s`, `${noun}es`, `${noun}e`]
    return ['er', 'en', 'e', 'em'].flatMap(e => nouns.map(n => `${adjective}${e} ${n}${rest}`))
  }
  if (/gericht$/.test(name)) return [name, `${name}s`, `${name}es`, `${name}e`]
  if (/hof$/.test(name)) return [name, `${name}s`, `${name}es`, `${name}e`]
  return [name]
}
