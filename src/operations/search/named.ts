import { tokensOf } from '../../analysis/tokens.js'
import { namesOf } from '../../links/names.js'
import type { Words } from '../../query/query.js'
import type { CitedProvisions } from '../../store/links.js'
import { docketKey } from '../../store/particulars.js'
import type { Entry } from '../../store/store.js'
import type { Context } from '../operation.js'
import { askedWords } from './asked-words.js'
import { type Reference, referenceIn } from './reference.js'

/** What something typed names: decisions of the library, names under which one is cited that is not there, laws that are cited. */
export interface Named {
  readonly entries: readonly Entry[]
  readonly cited: readonly string[]
  readonly laws: readonly CitedProvisions[]
}

const NOTHING: Named = { entries: [], cited: [], laws: [] }

/** What words name as a whole; nothing where they are more than plain words. */
export async function namedBy(words: Words | null, context: Pick<Context, 'store' | 'countries'>): Promise<Named> {
  const parts = words === null ? [] : words.is === 'and' ? words.of : [words]
  if (!parts.length || parts.some(w => w.is !== 'word' && w.is !== 'phrase')) return NOTHING
  const typed = askedWords(words!).map(w => w.text)
  return namedIn(typed.join(' '), context)
}

/** What a text names as a whole. */
export async function namedIn(
  typed: string,
  { store, countries }: Pick<Context, 'store' | 'countries'>,
): Promise<Named> {
  const reference = referenceIn(typed, countries)
  if (!reference) return NOTHING
  const { dockets, names, laws } = reference
  if (!dockets.length && !names.length && !laws.length) return NOTHING
  const found = await store.named({ dockets, names, laws })
  const entries = found.entries.filter(e => isMeant(e, reference))
  const best = found.laws[0]?.section === null ? found.laws.filter(l => l.section === null) : found.laws
  // Who names a decision does not mean a law whose name is in its docket.
  return { entries: narrowest(entries, typed), cited: found.cited, laws: entries.length ? [] : best }
}

/** Whether the text names the entry and says nothing else: the rest of its words are the court, a date or a label. */
function isMeant(entry: Entry, { runs, names }: Reference): boolean {
  const { title, id } = entry
  if (namesOf({ ...title, id }).some(n => names.includes(n))) return true
  const own = new Set(title.caseNumbers.map(docketKey))
  const run = runs.find(r => own.has(r.docket))
  return run ? run.rest.every(word => isBeside(word, entry)) : true
}

/** What is written beside a docket. */
const LABELS =
  /^(?:az|aktenzeichen|urteil|beschluss|urt|beschl|v|vom|van|von|of|in|zaaknummer|zaaknr|zaak|rolnummer|case|no|nr|nos|docket|judgment|judgement|order|arrest|vonnis|beschikking|uitspraak|사건번호|사건|판결|결정|선고|자|d|dd|m|rn|the|und|en|and)$/

function isBeside(word: string, { title }: Entry): boolean {
  const forms = tokensOf(word).map(t => t.form)
  const courts = new Set([title.court?.code, title.court?.name].flatMap(n => tokensOf(n ?? '').map(t => t.form)))
  const initials = (title.court?.name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase()
  const day = new Set((title.date ?? '').split('-').map(Number))
  const isDate = (form: string) => /^[\d_]+$/.test(form) && form.split('_').every(n => day.has(Number(n)))
  return forms.every(f => LABELS.test(f) || courts.has(f) || f === initials || isDate(f) || f in MONTHS)
}

const MONTHS: Readonly<Record<string, true>> = Object.fromEntries(
  'januar februar maerz april mai juni juli august september oktober november dezember januari februari maart mei juli augustus january february march may june july october december 년 월 일'
    .split(' ')
    .map(name => [name, true]),
)

/** Those whose docket has the same signs in the same places, where there are such: `12/10` and not `1/210`. */
function narrowest(entries: readonly Entry[], typed: string): readonly Entry[] {
  if (entries.length < 2) return entries
  const forms = tokensOf(typed).map(t => t.form)
  const same = entries.filter(({ title }) =>
    title.caseNumbers.some(docket =>
      ` ${forms.join(' ')} `.includes(
        ` ${tokensOf(docket)
          .map(t => t.form)
          .join(' ')} `,
      ),
    ),
  )
  return same.length ? same : entries
}
