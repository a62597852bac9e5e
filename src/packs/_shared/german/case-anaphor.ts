import { Before, Pattern } from '../../../pack/pattern.js'
import type { Rule } from '../../../pack/rule.js'

/** `genannte Entscheidung`, where nothing behind it says which. */
const POINTED = new Pattern(
  /(?:vor)?(?:genannt|zitiert|angeführt|erwähnt)e[nrsm]? (?:Senats|Leit|Grundsatz)?(?:[Uu]rteils?|[Ee]ntscheidung|[Bb]eschlu(?:ss|ß)(?:es)?|[Ee]rkenntnis(?:ses)?)(?![a-zäöüß-]| (?:de[sr] |vom |v\. |zu |über |\(|[-–]))/y,
)
const ARTICLE = new Before(/(?:d(?:as|ie|er|en|em|es)) (?:oben |bereits |eben )?$/i, 14)

/** A decision that is pointed back to in words: `das vorzitierte Urteil`. */
export function pointingBack(id: string): Rule {
  return {
    id: `${id}.citation.case-anaphor`,
    version: 1,
    authority: 'Usage of German-speaking courts',
    triggers: ['genannte', 'vorgenannte', 'zitierte', 'vorzitierte', 'angeführte', 'vorerwähnte', 'erwähnte'],
    read: ({ text, at }) => {
      const end = POINTED.end(text, at)
      if (end < 0) return undefined
      const start = at - (ARTICLE.of(text, at)?.[0].length ?? 0)
      return { is: 'citation', kind: 'case', form: 'anaphoric', start, end, targets: [] }
    },
    hits: [
      ['so ⟦das vorzitierte Urteil⟧.', { form: 'anaphoric' }],
      ['hat ⟦die oben genannte Entscheidung⟧ bestätigt', { form: 'anaphoric' }],
    ],
    misses: ['die genannte Vorschrift', 'das genannte Urteil des Landgerichts', 'der genannte Beschluss vom Vortag'],
  }
}
