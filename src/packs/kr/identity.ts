import type { Target } from '../../model/decision.js'
import type { PackIdentity } from '../../pack/identity.js'
import { addresses } from './addresses.table.js'
import { lawCode, officialName } from './law-name.js'

/** The official name, which is the key of the register's addresses; of a decree with that of its law. */
function law({ code, jurisdiction }: Target): string | undefined {
  if (code === undefined || (jurisdiction !== undefined && jurisdiction !== 'KR')) return undefined
  const name = lawCode(code)
  return officialName(name.replace(/ (?:시행령|시행규칙)$/, '')) === undefined ? undefined : name
}

/** `제741조의2`: an article as the register writes it, from `741의2`. */
function article(section: string | undefined): string | undefined {
  const m = /^(\d{1,4})(의\d{1,3})?$/.exec(section ?? '')
  return m ? `제${m[1]}조${m[2] ?? ''}` : undefined
}

const sign = (of: string, value: string | undefined) => {
  const m = /^(\d{1,3})(의\d{1,3})?$/.exec(value ?? '')
  return m ? ` 제${m[1]}${of}${m[2] ?? ''}` : ''
}

/** `민법 제741조의2 제1항 제3호 나목`, the form the Ministry of Government Legislation prescribes. */
function provision(target: Target): string | undefined {
  const [name, number] = [law(target), article(target.section)]
  if (name === undefined || number === undefined) return undefined
  const { paragraph, number: item, letter } = target
  return `${name} ${number}${sign('항', paragraph)}${sign('호', item)}${letter ? ` ${letter}목` : ''}`
}

/** Ids and addresses of Korean decisions and laws: dockets, and official names of laws. */
export const identity: PackIdentity = {
  addresses,
  law,
  provision,
  fields: target => {
    const number = article(target.section)
    const day = /^\d{4}-\d\d-\d\d$/.test(target.date ?? '') ? target.date?.replace(/-/g, '') : undefined
    return {
      ...(number ? { article: number } : {}),
      ...(day ? { day } : {}),
      ...(target.docket ? { [/헌[가-하]/.test(target.docket) ? 'constitutional' : 'precedent']: target.docket } : {}),
    }
  },
}
