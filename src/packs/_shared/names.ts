import type { FoundMention, Hit, Rule } from '../../pack/rule.js'

export interface NameForms {
  readonly id: string
  readonly version: number
  readonly authority: string
  readonly kind: FoundMention['kind']
  /** Every printed form with the normal form it stands for. */
  readonly names: ReadonlyMap<string, string>
  readonly hits: readonly [Hit, ...Hit[]]
  readonly misses: readonly [string, ...string[]]
}

/** A rule that finds names from a table as whole words; the longest name at a place wins by the order of overlaps. */
export function names(forms: NameForms): Rule {
  return {
    id: forms.id,
    version: forms.version,
    authority: forms.authority,
    hits: forms.hits,
    misses: forms.misses,
    triggers: [...forms.names.keys()],
    read: ({ text, at, after, trigger }) =>
      /[\p{L}\d]/u.test(text[after] ?? '')
        ? undefined
        : { is: 'mention', kind: forms.kind, start: at, end: after, name: forms.names.get(trigger) as string },
  }
}
