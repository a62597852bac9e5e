import type { DecisionType } from '../../model/vocabulary.js'
import type { Span } from '../../text/span.js'
import { languages, type OfficialLanguage } from './languages.table.js'

/** The title line of a decision: `ARRÊT DE LA COUR (grande chambre)`. */
export interface Title extends Span {
  readonly language: string
  readonly type: DecisionType
  /** The word of the language, with a capital. */
  readonly native: string
  /** Name in the table of courts; none for an opinion that names its advocate general only. */
  readonly court: string | undefined
  readonly chamber: string | undefined
}

const LONGEST = 240
/** The ruling stands within so many characters of the end. */
const TAIL = 60_000
const LANGUAGES = Object.entries(languages) as readonly [string, OfficialLanguage][]
const COURTS = [
  ['service', 'Civil Service Tribunal'],
  ['general', 'General Court'],
  ['court', 'Court of Justice'],
] as const
const TYPES = ['judgment', 'order', 'opinion'] as const

/** Reads a line as the title of a decision of the Union's courts in any official language. */
export function titleOf(line: string, start = 0): Title | undefined {
  const text = line.slice(0, LONGEST).replace(/\*\*/g, '  ').toLowerCase()
  if (!/\p{L}/u.test(text)) return undefined
  const begun = text.search(/[^\s_#]/)
  let best: (Title & { readonly weight: number }) | undefined
  for (const [language, words] of LANGUAGES) {
    for (const type of TYPES) {
      const word = words[type].find(w => has(text, w))
      if (word === undefined) continue
      const named = COURTS.find(([key]) => words[key].some(name => has(text, name)))
      const court = named && words[named[0]].find(name => has(text, name))
      const advocate = type === 'opinion' ? words.advocate.find(a => has(text, a)) : undefined
      if (advocate === undefined && court === undefined) continue
      if (
        ![word, court ?? '\0', advocate ?? '\0'].some(
          w => text.startsWith(w, begun) || text.startsWith(`a ${w}`, begun),
        )
      )
        continue
      const weight = word.length + (advocate ?? court ?? '').length
      if (best && best.weight >= weight) continue
      best = {
        language,
        type,
        native: capital(word),
        court: advocate ? undefined : named?.[1],
        weight,
        chamber: chamberIn(line),
        start,
        end: start + line.length,
      }
    }
  }
  if (!best) return undefined
  const { weight: _, ...title } = best
  return title
}

/** Whether a text has these words as whole words. */
function has(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + words.length] ?? ' ')) return true
  return false
}
const LETTER = /\p{L}/u

function chamberIn(line: string): string | undefined {
  const m = /\(([^()\n]{3,90})\)/.exec(line)
  return m && !/^[\d*\s]+$/.test(m[1] as string) ? m[1] : undefined
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const MONTHS = new Map(
  LANGUAGES.flatMap(([, { months }]) =>
    months.split(' ').flatMap((forms, i) => forms.split('/').map(form => [form, i + 1] as const)),
  ),
)

/** The date that a line of a title page gives, in any official language: one day, one month by name, one year. */
export function titleDate(line: string): string | undefined {
  const plain = line
    .slice(0, LONGEST)
    .replace(/\([^)]{0,60}\)?/g, ' ')
    .replace(/\[[^\]]{0,60}\]/g, ' ')
  const numbers = plain.match(/\d+/g) ?? []
  const year = numbers.filter(n => /^(?:19[5-9]|20)\d\d?$/.test(n) && n.length === 4)
  const day = numbers.filter(n => n.length <= 2 && Number(n) >= 1 && Number(n) <= 31)
  const month = new Set((plain.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap(w => MONTHS.get(w) ?? []))
  if (year.length !== 1 || day.length !== 1 || month.size !== 1 || numbers.length !== 2) return undefined
  return `${year[0]}-${String([...month][0]).padStart(2, '0')}-${(day[0] as string).padStart(2, '0')}`
}

/** ISO 639-1 code of the language of a decision: that of its title page, else of the words that close its grounds. */
export function languageOf(text: string): string | null {
  for (const line of text.slice(0, 6000).split('\n')) {
    const title = line.trim() === '' ? undefined : titleOf(line.trim())
    if (title) return title.language === 'da' && / och | att /.test(text.slice(0, 20_000)) ? 'sv' : title.language
  }
  const lower = text.slice(-TAIL).toLowerCase()
  return LANGUAGES.find(([, { grounds }]) => grounds.some(g => lower.includes(g)))?.[0] ?? null
}
