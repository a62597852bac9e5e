import { Pattern } from '../../pack/pattern.js'
import type { Rule } from '../../pack/rule.js'

const PLACE = new Pattern(/[IVX]{1,4}(?:\/\d)?,? (\d{1,4})(?: ?ff?\.?(?![a-zäöü]))?(?![\d./])/y)
/** Authors and work before the volume: an edition on the last name, or an author `in` the work of another. */
const BEFORE =
  /(?:^|[\s(;])((?:[A-ZÄÖÜ][\p{L}.]{2,20}(?:[-/][A-ZÄÖÜ]\p{Ll}{2,20}){0,3}(?: in (?=[A-ZÄÖÜ])|(?=[\d²³]|, ?Komm)))(?:[A-ZÄÖÜ]\p{Ll}{2,20}(?:[-/][A-ZÄÖÜ]\p{Ll}{2,20}){0,3})?(?:, ?(?:Komm|Kommentar|Lehrbuch)\.?)?(?:\d{1,2}|[²³])?),? $/u

/** Books by volume and page, as older decisions cite them: `Muster in Klang2 IV/1, 512`, `Muster-Probe6 I 210`. */
export const volumes: Rule = {
  id: 'at.citation.literature-volume',
  version: 1,
  authority: 'Abkürzungs- und Zitierregeln der österreichischen Rechtssprache (AZR): works by edition, volume and page',
  triggers: ['I', 'V', 'X'],
  read: ({ text, at }) => {
    const place = PLACE.at(text, at)
    if (!place) return undefined
    const before = BEFORE.exec(text.slice(Math.max(0, at - 90), at))
    if (!before) return undefined
    const printed = before[1] as string
    const start = at - before[0].length + before[0].indexOf(printed)
    const [names, work] = printed.split(' in ')
    const edition = /(?:(\d{1,2})|([²³]))$/.exec(printed)
    return {
      is: 'citation',
      kind: 'literature',
      start,
      end: at + place[0].length,
      targets: [
        {
          authors: (names as string).replace(/(?:, ?Komm.*|[\d²³]+)$/, '').split(/[-/]/),
          title: `${work ? `${work} ` : ''}${place[0].slice(0, place[0].search(/[ ,]/))}`,
          ...(edition ? { edition: edition[1] ?? (edition[2] === '²' ? '2' : '3') } : {}),
          page: place[1] as string,
        },
      ],
    }
  },
  hits: [
    ['(⟦Muster in Klang2 IV/1, 512⟧;', { targets: [{ authors: ['Muster'], edition: '2', page: '512' }] }],
    ['; ⟦Muster-Probe6 I 210⟧;', { targets: [{ authors: ['Muster', 'Probe'], page: '210' }] }],
    ['(⟦Muster in Klang, Komm2 IV/2, 153 ff⟧)', { kind: 'literature' }],
  ],
  misses: ['BGBl I 210/1984', 'Art IV 12', 'Punkt II 3', 'im Heft I 12', 'SGB X 12'],
}
