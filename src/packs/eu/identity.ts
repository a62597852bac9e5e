import type { Target } from '../../model/decision.js'
import type { PackIdentity } from '../../pack/identity.js'
import { addresses } from './addresses.table.js'

/** The CELEX number of a treaty or act; that of a judgment is none. */
function law({ celex }: Target): string | undefined {
  return celex?.startsWith('6') ? undefined : celex
}

const TREATY = /^1\d{4}[A-Z]$/
const ACT = /^3(\d{4})([LRDF])(\d{4})$/
const KINDS: Readonly<Record<string, string>> = { L: 'dir', R: 'reg', D: 'dec', F: 'dec_framw' }

/** An article as the Union cites it (`6(1)(f)`), or in fields as the countries have it. */
function stepsOf(target: Target): { readonly article: string; readonly steps: readonly string[] } | undefined {
  const [article, ...steps] = (target.article ?? target.section ?? '').replace(/\)/g, '').split('(')
  const below = [target.paragraph, target.number ?? target.letter].filter((s): s is string => s !== undefined)
  return article ? { article, steps: steps.length > 0 ? steps : below } : undefined
}

/** `12016E267`: CELEX number of one article of a treaty. */
function treaty(target: Target): string | undefined {
  const at = stepsOf(target)
  return target.celex && TREATY.test(target.celex) && at && /^\d{1,3}$/.test(at.article)
    ? target.celex + at.article.padStart(3, '0')
    : undefined
}

/** An ELI (`eli/reg/2016/679/art_6/par_1/pnt_f`), for treaties the CELEX number of the article. */
function provision(target: Target): string | undefined {
  const [, year, kind = '', number] = ACT.exec(target.celex ?? '') ?? []
  const at = stepsOf(target)
  if (year === undefined || !at) return treaty(target)
  const below = at.steps.map(s => (/^\d/.test(s) ? `/par_${s}` : `/pnt_${s}`)).join('')
  return `eli/${KINDS[kind]}/${year}/${Number(number)}/art_${at.article}${below}`
}

/** Ids and addresses of Union law and of the decisions of its courts: CELEX, ELI, ECLI. */
export const identity: PackIdentity = {
  addresses,
  law,
  provision,
  fields: target => {
    const article = treaty(target)
    return {
      ...(target.celex?.startsWith('6') ? { judgment: target.celex } : {}),
      ...(target.ecli?.startsWith('ECLI:EU:') ? { eu: target.ecli } : {}),
      ...(article ? { treaty: article } : {}),
    }
  },
}
