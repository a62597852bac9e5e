import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import type { Rule } from '../../pack/rule.js'
import { tailAt } from './case-tail.js'
import { citation, targetsOf } from './case-targets.js'

const NEXT_LJN = new Pattern(/(?:, | en |, en )(?:LJN )?([A-Z]{2}) ?(\d{4})(?!\d)/y)

/** `LJN AB1234, AB1235 en AB1236`. */
function furtherLjns(text: string, from: number): { readonly end: number; readonly refs: readonly string[] } {
  const refs: string[] = []
  let end = from
  for (let m = NEXT_LJN.at(text, end); m && refs.length < 20; m = NEXT_LJN.at(text, end)) {
    refs.push(`LJN ${m[1]}${m[2]}`)
    end += m[0].length
  }
  return { end, refs }
}

/** An ECLI, an LJN, or an ECLI without its prefix, by itself. */
export const byId: Rule = {
  id: 'nl.citation.ecli',
  version: 4,
  authority: 'Council conclusions 2011/C 127/01; rechtspraak.nl, LJN',
  triggers: ['ECLI', 'Ecli', 'ecli', 'LJN', 'LJ-', 'ELRO', 'NL:'],
  read: ({ text, at }) => {
    const tail = tailAt(text, at)
    if (!tail.ecli || !/^(?:ecli|LJ|ELRO|NL:)/i.test(text.slice(at, at + 4))) return undefined
    const [target] = targetsOf(undefined, undefined, tail) as [Target]
    const year = tail.ecli.startsWith('ECLI') ? target : { ...target, ref: `LJN ${tail.ecli.slice(4)}` }
    const more = tail.ecli.startsWith('LJN') ? furtherLjns(text, tail.end) : { end: tail.end, refs: [] }
    return citation(at, more.end, [year, ...more.refs.map(ref => ({ ref }))], true)
  },
  hits: [
    ['(⟦ECLI:NL:RBGEL:2015:9938⟧).', { targets: [{ court: 'Rechtbank Gelderland', ecli: 'ECLI:NL:RBGEL:2015:9938' }] }],
    ['zie ⟦LJN: AB9999⟧, waarin', { targets: [{ ref: 'LJN AB9999' }] }],
    ['zie ⟦LJ-nummer AB 9999⟧ en ⟦ELRO-nr. AA 9992⟧.', { targets: [{ ref: 'LJN AB9999' }] }],
    ['zie ⟦LJN AB9997, AB9998 en AB9999⟧.', { targets: [{ ref: 'LJN AB9997' }, {}, { ref: 'LJN AB9999' }] }],
    ['zie ⟦ecli:nl:hr:2010:9992⟧.', { targets: [{ ecli: 'ECLI:NL:HR:2010:9992' }] }],
    ['zie ⟦NL:HR:2010:9992⟧', { targets: [{ ecli: 'ECLI:NL:HR:2010:9992' }] }],
  ],
  misses: ['het ECLI-nummer ontbreekt', 'LJN is vervallen'],
}
