import { halvesOf, isCompounding } from '../../analysis/compounds.js'
import { conceptForm } from '../../analysis/concepts/concept.js'
import { type Translation, translationsOf, translationsOfPairs } from '../../analysis/glossary/glossary.js'
import { languagesGuessed } from '../../analysis/guess.js'
import { meaningsOf } from '../../analysis/meanings.js'
import { withoutParticle } from '../../analysis/particles.js'
import { senseOf } from '../../analysis/senses.js'
import { type Stemmed, stemOf } from '../../analysis/stems.js'
import { tokensOf } from '../../analysis/tokens.js'
import type { Words } from '../../query/query.js'
import type { Match, Phrase, Put, Way } from '../matching.js'

/** What a way to say a thing counts beside the word itself. */
export const WORTH = {
  word: 1,
  particle: 0.95,
  stem: 0.85,
  parts: 0.7,
  concept: 1,
  translation: 0.9,
} as const

/** Of more words than these a text was given, which is to be found by its own words: what else means the same counts less. */
const FEW = 7
/** With less than this it is not looked for at all: a long text has words enough. */
const FADED = 0.5

/**
 * Words wider than they were typed: each also by its stem, by the parts of a compound and by the concept that it means, alone or
 * with its neighbours. Phrases and beginnings stay as they are. Words that say nothing are left out beside others.
 */
export function widened(nodes: readonly Words[]): Put {
  const languages = languagesGuessed(nodes.flatMap(plainForms))
  return (members, one) => {
    const put = members.map((node): Member => {
      const match = one(node)
      return { match, forms: node.is === 'word' && match?.is === 'phrase' ? match.forms : [] }
    })
    const telling = put.filter(m => m.match && !says(m, languages))
    return grouped(telling.length ? telling : put.filter(m => m.match), {
      languages,
      fading: fadingOf(telling.length),
    })
  }
}

function fadingOf(words: number): number {
  const left = Math.min(1, FEW / words)
  return left < FADED ? 0 : left
}

interface Widening {
  /** The languages that the words may be of. */
  readonly languages: readonly Stemmed[]
  /** What counts what means the same, up to 1. */
  readonly fading: number
}

/** The forms of all plain words in it. */
function plainForms(node: Words): string[] {
  if ('of' in node) return (Array.isArray(node.of) ? node.of : [node.of]).flatMap(plainForms)
  return node.is === 'word' ? tokensOf(node.text).map(t => t.form) : []
}

interface Member {
  readonly match: Match | null
  /** The forms of a plain word; none for what stays as it is. */
  readonly forms: readonly string[]
}

/** Whether a word says nothing. */
function says({ forms }: Member, languages: readonly Stemmed[]): boolean {
  return forms.length === 1 && languages.some(l => senseOf(forms[0]!, l).stop)
}

/** Members that mean one concept together are one. */
function grouped(members: readonly Member[], how: Widening): Match[] {
  const { languages, fading } = how
  const forms = members.flatMap(m => m.forms)
  const owner = members.flatMap((m, i) => m.forms.map(() => i))
  const meanings = [...languages.flatMap(l => meaningsOf(forms, l)), ...meaningsOf(forms, 'ko')]
  const spans = meanings
    .map(m => ({ first: owner[m.from]!, last: owner[m.to - 1]!, concept: m.concept }))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const taken = new Set<number>()
  const groups = new Map<number, { last: number; concepts: Set<string> }>()
  for (const { first, last, concept } of spans) {
    const same = groups.get(first)
    if (same?.last === last) same.concepts.add(concept)
    else if (!range(first, last).some(i => taken.has(i))) {
      groups.set(first, { last, concepts: new Set([concept]) })
      for (const i of range(first, last)) taken.add(i)
    }
  }
  const found: Match[] = []
  for (let i = 0; i < members.length; i++) {
    const group = groups.get(i)
    const inside = range(i, group?.last ?? i).map(n => wide(members[n]!, how))
    const concepts = [...(group?.concepts ?? [])].map(
      (c): Way => ({ match: conceptPhrase(c), worth: WORTH.concept * fading }),
    )
    const words: Match = inside.length > 1 ? { is: 'and', of: inside, none: [] } : inside[0]!
    found.push(concepts.length ? flat([{ match: words, worth: 1 }, ...concepts]) : words)
    i = group?.last ?? i
  }
  return found
}

/** One word by all its forms. */
function wide({ match, forms }: Member, { languages, fading }: Widening): Match {
  if (match === null || !forms.length) return match!
  const ways: Way[] = [{ match, worth: WORTH.word }]
  const bare = withoutParticle(forms)
  if (bare)
    ways.push({ match: { is: 'phrase', forms: bare, open: bare.length === 1, in: 'words' }, worth: WORTH.particle })
  for (const pairs of bare ? [forms, bare] : [forms])
    ways.push(...translationsOfPairs(pairs).map(t => translated(t, fading)))
  if (forms.length > 1) return flat(ways)
  const form = forms[0]!
  for (const l of languages) {
    ways.push(...translationsOf(form, l).map(t => translated(t, fading)))
    const { stem } = senseOf(form, l)
    if (stem !== form) ways.push({ match: phrase(stem, 'words'), worth: WORTH.stem })
    ways.push({ match: phrase(stem, 'stems'), worth: WORTH.stem })
    const halves = isCompounding(l) ? halvesOf(form, l).map(half => stemOf(half, l)) : []
    if (halves.length) ways.push({ match: { is: 'and', of: halves.map(eitherColumn), none: [] }, worth: WORTH.parts })
  }
  return flat(ways)
}

/** A translation as an index may have it: of several words all, of a Korean one its pairs in their order. */
function translated({ forms, language }: Translation, fading: number): Way {
  const worth = WORTH.translation * fading
  if (language === 'ko') return { match: { is: 'phrase', forms, open: false, in: 'words' }, worth }
  const all = forms.map(eitherColumn)
  return { match: all.length > 1 ? { is: 'and', of: all, none: [] } : all[0]!, worth }
}

function eitherColumn(stem: string): Match {
  return flat([
    { match: phrase(stem, 'words'), worth: 1 },
    { match: phrase(stem, 'stems'), worth: 1 },
  ])
}

/** Ways within ways are ways; the same one counts once, and what counts nothing is none. */
function flat(ways: readonly Way[]): Match {
  const found = new Map<string, Way>()
  for (const { match, worth } of ways)
    for (const way of match.is === 'best'
      ? match.of.map(w => ({ ...w, worth: w.worth * worth }))
      : [{ match, worth }]) {
      const key = JSON.stringify(way.match)
      if (!found.has(key)) found.set(key, way)
    }
  const of = [...found.values()].filter(way => way.worth > 0)
  return of.length === 1 && of[0]!.worth === 1 ? of[0]!.match : { is: 'best', of }
}

function phrase(form: string, column: Phrase['in']): Phrase {
  return { is: 'phrase', forms: [form], open: false, in: column }
}

function conceptPhrase(concept: string): Phrase {
  return phrase(conceptForm(concept), 'concepts')
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
