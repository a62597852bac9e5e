import { Pattern } from '../../pack/pattern.js'
import type { Rule } from '../../pack/rule.js'
import { type Article, rungsAt, targetsOf } from './provision.js'

const BACK = new Pattern(
  /(?:(?:(?:dat|dit)(?:zelfde)?|(?:laatst|voor)?(?:genoemd|meld)|voornoemd) (?:wets)?artikel|(?:(?:die|deze)(?:zelfde)?|(?:laatst|voor)?(?:genoemde|melde)|voornoemde) (?:wets|straf|verdrags)?bepaling)(?![\p{L}\d]| \d)/iuy,
)

/** `genoemd artikel`, `die bepaling, tweede lid`: pointing back to the provision cited last, which `settle` finds. */
export const back: Rule = {
  id: 'nl.citation.provision-back',
  version: 1,
  authority: 'Aanwijzingen voor de regelgeving 3.27-3.31; house style of the courts',
  triggers: ['dat', 'dit', 'die', 'deze', 'genoemd', 'voormeld', 'voornoemd', 'laatstgenoemd']
    .flatMap(w => [w, `${w[0]?.toUpperCase()}${w.slice(1)}`])
    .flatMap(w => (/^d/i.test(w) ? [`${w} artikel`, `${w}zelfde `, `${w} bepaling`, `${w} wets`] : [w])),
  read: ({ text, at }) => {
    const m = BACK.at(text, at)
    if (!m) return undefined
    const article: Article = { section: '', paragraphs: [], letters: [] }
    const end = rungsAt(text, at + m[0].length, article)
    const targets = targetsOf([article], undefined).map(({ section: _, ...rungs }) => rungs)
    return { is: 'citation', kind: 'statute', form: 'anaphoric', start: at, end, targets }
  },
  hits: [
    ['Op grond van ⟦dat artikel⟧ is', { form: 'anaphoric' }],
    ['in strijd met ⟦voormelde bepaling, tweede lid⟧, en', { targets: [{ paragraph: '2' }] }],
    '⟦Genoemd artikel⟧ ziet op',
    'van ⟦ditzelfde artikel⟧ volgt',
  ],
  misses: ['dat artikelen', 'voormeld artikel 5', 'deze bepalingen', 'de bepaling van het contract'],
}
