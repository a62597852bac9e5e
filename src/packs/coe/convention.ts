import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import type { FoundCitation, Rule, Scan } from '../../pack/rule.js'

const ARTICLE = new Pattern(/s? (?=\d)/y)
const NUMBER = new Pattern(
  /(\d{1,2})(?: §{1,2} ?(\d{1,2}(?: \([a-z]\))?(?:(?:, | and | et | à |-)\d{1,2}(?: \([a-z]\))?){0,6}))?(?: ?(?:in fine|first sentence))?/y,
)
const AND = new Pattern(/(?:, | and | et | or | ou )(?=\d)/y)
const OF = new Pattern(
  /(?: taken (?:alone|in conjunction with) .{0,0})? (?:of|de) (?:the |la )?(Convention|Protocol No\. ?\d{1,2}|Protocole ?n[o°] ?\d{1,2})(?: to the Convention| à la Convention)?/y,
)
/** Another law follows: the article is its own. */
const FOREIGN = new Pattern(/ (?:of|du|de) (?:the |l[ae]s? |l[’'])?[\p{L}]/uy)

/** `1 and 3 (c)`: one target each. */
function paragraphsOf(
  section: string,
  list: string | undefined,
): { section: string; paragraph?: string; letter?: string }[] {
  if (list === undefined) return [{ section }]
  return [...list.matchAll(/(\d{1,2})(?: \(([a-z])\))?/g)].map(([, paragraph = '', letter]) => ({
    section,
    paragraph,
    ...(letter ? { letter } : {}),
  }))
}

/** Articles of the Convention or one of its protocols; without a law, what they belong to is settled from the rest of the text. */
function article({ text, after, trigger }: Scan): FoundCitation | undefined {
  const opening = ARTICLE.at(text, after)
  if (!opening) return undefined
  const found: { section: string; paragraph?: string; letter?: string }[] = []
  let at = after + opening[0].length
  for (;;) {
    const n = NUMBER.at(text, at)
    if (!n) break
    const { 0: whole, 1: section, 2: paragraph } = n
    found.push(...paragraphsOf(section as string, paragraph))
    at += whole.length
    const and = AND.at(text, at)
    if (!and || found.length > 30) break
    at += and[0].length
  }
  if (found.length === 0 || /[\d/]/.test(text[at] ?? '')) return undefined
  const of = OF.at(text, at)
  if (!of && FOREIGN.at(text, at)) return undefined
  const protocol = of && /(\d{1,2})$/.exec(of[1] as string)?.[1]
  const code = of ? (protocol ? `ECHR-P${protocol}` : 'ECHR') : undefined
  return {
    is: 'citation',
    kind: 'statute',
    start: after - trigger.length,
    end: of ? at + of[0].length : at,
    targets: found.map((f): Target => ({ ...(code ? { code } : {}), ...f })),
  }
}

export const convention: Rule = {
  id: 'coe.citation.convention',
  version: 2,
  authority: 'Registry of the Court, Note explaining the mode of citation; Articles and paragraphs with §',
  triggers: ['Article', 'article'],
  read: article,
  hits: [
    ['under ⟦Article 6 § 1 of the Convention⟧.', { targets: [{ code: 'ECHR', section: '6', paragraph: '1' }] }],
    ['⟦Article 1 of Protocol No. 1⟧ and', { targets: [{ code: 'ECHR-P1', section: '1' }] }],
    ['⟦Articles 8 and 13 of the Convention⟧', { targets: [{ code: 'ECHR', section: '8' }, { section: '13' }] }],
    ['de l’⟦article 5 § 3 de la Convention⟧', { targets: [{ code: 'ECHR', section: '5', paragraph: '3' }] }],
    ['⟦Article 35 §§ 1 and 3 (a)⟧;', { targets: [{ paragraph: '1' }, { section: '35', paragraph: '3', letter: 'a' }] }],
  ],
  misses: ['Article 52 § 1 of Presidential Decree', 'articles of association', 'article 222 du code pénal'],
}
