import type { Target } from '../../model/decision.js'
import type { PackIdentity } from '../../pack/identity.js'
import { unionNames } from '../_shared/union-names.js'
import { addresses } from './addresses.table.js'
import { lawNamed, lawTarget } from './laws.js'
import { BW_BOOKS, TREATIES } from './laws.table.js'
import { dayOf } from './version.js'

/** A BW article names its book (`6:162`), which is a law of its own; elsewhere what stands before the colon is part of the number. */
const BOOK = /^(\d{1,2}A?):(.+)$/i

/** The BWB id of the law, for a BW article that of its book. */
function law(target: Target): string | undefined {
  if (target.jurisdiction !== undefined && target.jurisdiction !== 'NL') return undefined
  const known = target.code === undefined ? undefined : lawNamed(target.code)
  return target.bwb ?? (known && lawTarget(known, target.section).bwb)
}

/** What a jci says of the place below the law: book, article, lid, onderdeel. */
function place({ code, section, paragraph, letter }: Target): Readonly<Record<string, string>> {
  const book = code === 'BW' ? BOOK.exec(section ?? '') : null
  const artikel = book ? book[2] : section
  return {
    ...(book ? { boek: book[1] as string } : {}),
    ...(artikel ? { artikel } : {}),
    ...(paragraph ? { lid: paragraph } : {}),
    ...(letter ? { onderdeel: letter } : {}),
  }
}

/** Juriconnect: `jci1.31:c:BWBR0005289&boek=6&artikel=162&lid=1`, for the consolidation in force; of a version that names its day with that day. */
function provision(target: Target): string | undefined {
  const id = law(target)
  const { artikel, ...rest } = place(target)
  if (id === undefined || artikel === undefined) return undefined
  const { boek, lid, onderdeel } = rest
  const g = target.version === undefined ? undefined : dayOf(target.version)
  if (target.version !== undefined && g === undefined) return undefined
  const parts = { boek, artikel, lid, onderdeel, g }
  return `jci1.31:c:${id}${Object.entries(parts)
    .map(([key, value]) => (value === undefined ? '' : `&${key}=${value}`))
    .join('')}`
}

const names = {
  ...unionNames(Object.fromEntries(TREATIES.map(({ abbr, celex }) => [abbr, celex]))),
  BW: Object.values(BW_BOOKS).map(id => `nl:${id}`),
}

const LJN = /^LJN ([A-Z]{2}\d{4})$/

/** Ids and addresses of Dutch decisions and laws: ECLI, LJN, BWB, jci. */
export const identity: PackIdentity = {
  addresses,
  law,
  names,
  provision,
  fields: target => {
    const day = target.version === undefined ? undefined : dayOf(target.version)
    const ljn = LJN.exec(target.ref ?? '')?.[1]
    return {
      ...(target.code !== undefined ? place(target) : {}),
      ...(target.ecli?.startsWith('ECLI:NL:') ? { uitspraak: target.ecli } : {}),
      ...(ljn ? { ljn } : {}),
      ...(day ? { day } : {}),
    }
  },
}
