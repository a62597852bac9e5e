import type { Target } from '../../model/decision.js'
import type { PackIdentity } from '../../pack/identity.js'
import { EUROPEAN } from '../_shared/german/european.table.js'
import { pairs, words } from '../_shared/german/list.js'
import { unionNames } from '../_shared/union-names.js'
import { addresses } from './addresses.table.js'
import { ABBREVIATIONS } from './laws.table.js'
import { ABSENT, BY_ARTICLE, RENAMED, YEARS } from './register.table.js'

const years = new Map(pairs(YEARS))
const renamed = new Map(pairs(RENAMED))
const known = new Set(words(ABBREVIATIONS))
for (const absent of words(ABSENT)) known.delete(absent)
const articles = new Set(words(BY_ARTICLE))

/** The law's directory on gesetze-im-internet.de; none for laws of the Länder and repealed ones, nor for an edition of another year. */
function law({ code, jurisdiction }: Target): string | undefined {
  if (code === undefined || (jurisdiction !== undefined && jurisdiction !== 'DE')) return undefined
  const other = renamed.get(code)
  if (other !== undefined) return other
  const [, plain = code, year] = /^(\S+) ((?:18|19|20)\d{2})$/.exec(code) ?? []
  const current = years.get(plain)
  if (current !== undefined)
    return year === undefined || year === current ? directory(`${plain} ${current}`) : undefined
  return year === undefined && known.has(code) ? directory(code) : undefined
}

function directory(abbreviation: string): string {
  return abbreviation.toLowerCase().replace(/[äöüß /]/g, '_')
}

/** The page of a § or article of a law: `__280`, `art_103`. */
function provision(target: Target): string | undefined {
  const section = target.section?.replace(/\s/g, '').toLowerCase()
  if (law(target) === undefined || section === undefined || !/^\d{1,4}[a-z]?$/.test(section)) return undefined
  return `${articles.has(target.code as string) ? 'art_' : '__'}${section}`
}

/** Ids and addresses of German laws, and of decisions of the courts whose sites have addresses that can be told. */
export const identity: PackIdentity = {
  addresses,
  law,
  names: unionNames(EUROPEAN),
  provision,
  fields: ({ ecli, docket, court }) => {
    const [, , code, , ordinal] = ecli?.split(':') ?? []
    return {
      ...(code === 'BVERFG' && ordinal ? { bverfg: ordinal.toLowerCase().replace(/\./g, '_') } : {}),
      ...(code === 'BVERWG' && ordinal ? { bverwg: ordinal } : {}),
      ...(docket !== undefined && (court === 'BGH' || court === 'Bundesgerichtshof') ? { bgh: docket } : {}),
    }
  },
}
