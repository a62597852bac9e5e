import type { Target } from '../../model/decision.js'
import type { PackIdentity } from '../../pack/identity.js'
import { EUROPEAN } from '../_shared/german/european.table.js'
import { pairs, words } from '../_shared/german/list.js'
import { unionNames } from '../_shared/union-names.js'
import { addresses } from './addresses.table.js'
import { lettered } from './check-letter.js'
import { BY_ARTICLE, NUMBERS } from './register.table.js'

const numbers = new Map(pairs(NUMBERS))
const articles = new Set(words(BY_ARTICLE))

/** The law's number in the RIS; none for one that the table does not have, nor for a former edition named by its year. */
function law({ code, jurisdiction }: Target): string | undefined {
  return code === undefined || (jurisdiction !== undefined && jurisdiction !== 'AT') ? undefined : numbers.get(code)
}

/** The § of a law; articles have a field of their own. */
function provision(target: Target): string | undefined {
  return law(target) === undefined || articles.has(target.code as string) ? undefined : section(target)
}

function section({ section: printed }: Target): string | undefined {
  const plain = printed?.replace(/\s/g, '').toLowerCase()
  return plain !== undefined && /^\d{1,4}[a-z]{0,2}$/.test(plain) ? plain : undefined
}

/** Which register of the RIS has the decisions of a court. */
const REGISTERS: Readonly<Record<string, string>> = {
  OGH: 'justiz',
  'Oberster Gerichtshof': 'justiz',
  VwGH: 'vwgh',
  Verwaltungsgerichtshof: 'vwgh',
  VfGH: 'vfgh',
  Verfassungsgerichtshof: 'vfgh',
}

/** The docket of the case alone, with its check letter: `-25` behind it is the number of a paper in the file. */
function docketOf(target: Target): string | undefined {
  const of = target.docket?.match(/^(.*\/\d{2}[a-z]?)-\d{1,4}$/)?.[1]
  return of === undefined ? lettered(target) : (lettered({ ...target, docket: of }) ?? of)
}

/** Ids and addresses of Austrian decisions and laws: dockets with their check letter, Gesetzesnummer, number of the Rechtssatz. */
export const identity: PackIdentity = {
  addresses,
  docket: docketOf,
  law,
  names: unionNames(EUROPEAN),
  provision,
  fields: target => {
    const { court, reporter, ref, code } = target
    const register = court === undefined || !Object.hasOwn(REGISTERS, court) ? undefined : REGISTERS[court]
    const docket = docketOf(target) ?? target.docket
    const article = code !== undefined && articles.has(code) ? section(target) : undefined
    return {
      ...(register !== undefined && docket !== undefined
        ? { [register]: register === 'vwgh' ? docket : docket.replace(/ /g, '') }
        : {}),
      ...(reporter === 'RIS-Justiz' && ref !== undefined ? { rechtssatz: ref } : {}),
      ...(article === undefined ? {} : { artikel: article }),
    }
  },
}
