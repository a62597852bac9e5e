import type { Words } from './words.js'

/** What a row of a comparison is called. */
export function comparedName(
  role: 'question' | 'rule' | 'factors' | 'application' | 'outcome' | 'costs',
  { label }: Words,
): string {
  return role === 'question' ? label.compareQuestion : label[role]
}
