import type { Rule } from '../../../pack/rule.js'
import { dates } from '../dates.js'
import { months } from './months.table.js'

/** The rules for dates in French: `1er juillet 2020`, `5 mars 2024`, `mars 2024`, and a year after `en`, `depuis`, `année`. */
export function frenchDates(id: string, authority: string): Rule[] {
  return dates({
    id,
    version: 1,
    authority,
    months,
    dayMark: '',
    withoutYear: false,
    beforeYear: /\b(?:[Ee]n|[Dd]epuis|année|jusqu[’']en|fin) $/,
    hits: {
      named: [['le ⟦1er juillet 2020⟧', { iso: '2020-07-01' }], 'en ⟦mars 2011⟧', 'le ⟦18 août 2024⟧'],
      numeric: ['du ⟦12/03/2019⟧'],
      year: ['en ⟦2017⟧ le'],
    },
    misses: { named: ['18 maison'], numeric: ['no 12/03/2019/4'], year: ['no 2017'] },
  }).filter(rule => !rule.id.endsWith('.numeric'))
}
