import type { Annotated } from '../../pack/document.js'
import type { Span } from '../../text/span.js'
import { type WordFound, wordTable } from '../_shared/words.js'
import { COURTS_BELOW, RIGHT_BELOW, ROLE_WORDS, type RoleWord } from './roles.table.js'

/** The printed forms of the words for parties, each with its word. */
const FORMS = new Map<string, RoleWord>(
  ROLE_WORDS.flatMap(word => ['', ...word.endings.split('|')].map(ending => [word.stem + ending, word] as const)),
)

/** The entry of the table a printed word belongs to. */
export function roleWord(word: string): RoleWord | undefined {
  return FORMS.get(word)
}

/** A word that tells who acts: a party, or a court below. */
export type Actor = { readonly role: RoleWord } | { readonly court: string }

const find = wordTable<Actor>([
  ...[...FORMS].map(([form, role]) => [form, { role }] as const),
  ...[...COURTS_BELOW.flat(), ...RIGHT_BELOW].map(court => [court, { court }] as const),
])
const found = new WeakMap<object, readonly WordFound<Actor>[]>()

/** The words for parties and courts below in a stretch; the whole text is gone through once. */
export function actors(document: Annotated, at: Span): WordFound<Actor>[] {
  let all = found.get(document.clean)
  if (!all) found.set(document.clean, (all = find(document.text, 0, document.text.length)))
  return document.within(all, at)
}
