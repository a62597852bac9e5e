import type { Note } from '../../query/lexemes.js'
import type { Filter } from '../../query/query.js'
import { type CitedValue, writtenValue } from '../../store/cited-value.js'
import type { Context } from '../operation.js'
import { type Named, namedIn } from './named.js'

/** The fields whose values are looked up, and what of what they name they take. */
const LOOKED = {
  statute: { takes: 'law or article that is cited here: say it as BGB, “BGB 823” or “art 3:13 BW”', of: ['laws'] },
  cites: {
    takes: 'law, article or decision that is cited here: say it as “§ 26 WEG”, or by docket, ECLI or report',
    of: ['laws', 'entries', 'cited'],
  },
  citedby: { takes: 'decision of this library: say it by docket or ECLI', of: ['entries'] },
} as const satisfies Readonly<Record<string, { takes: string; of: readonly (keyof Named)[] }>>

/**
 * The filters as a library is asked for them: laws, articles and decisions that were typed become what they mean, any of it where that
 * is several. What names nothing here is met by nothing, and has a note at its place.
 */
export async function lookedUp(
  filters: readonly Filter[],
  places: readonly (readonly [number, number])[],
  context: Context,
): Promise<{ readonly filters: readonly Filter[]; readonly notes: readonly Note[] }> {
  const notes: Note[] = []
  const found = await Promise.all(
    filters.map(async (filter, n): Promise<readonly Filter[]> => {
      const { field, value } = filter
      if (field !== 'statute' && field !== 'cites' && field !== 'citedby') return [filter]
      const { takes, of } = LOOKED[field]
      const meant = valuesOf(await namedIn(value, context), of)
      if (meant.length) return meant.map(v => ({ ...filter, value: writtenValue(v) }))
      const [at, to] = places[n] ?? [0, 0]
      notes.push({ message: `${field}: “${value}” is no ${takes}`, at, to })
      return [{ ...filter, value: '' }]
    }),
  )
  return { filters: found.flat(), notes }
}

function valuesOf({ entries, cited, laws }: Named, of: readonly (keyof Named)[]): CitedValue[] {
  return [
    ...(of.includes('laws') ? laws.map(({ law, section }): CitedValue => ({ is: 'law', law, section })) : []),
    ...(of.includes('entries') ? entries.map(({ id }): CitedValue => ({ is: 'entry', id })) : []),
    ...(of.includes('cited') ? cited.map((name): CitedValue => ({ is: 'name', name })) : []),
  ]
}
