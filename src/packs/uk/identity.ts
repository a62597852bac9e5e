import type { Target } from '../../model/decision.js'
import type { PackIdentity } from '../../pack/identity.js'
import { unionNames } from '../_shared/union-names.js'
import { acts } from './acts.table.js'
import { addresses } from './addresses.table.js'
import { unionLaws } from './laws.table.js'

/** Type, year and number under which legislation.gov.uk has an act: `ukpga/1998/42`. */
function law({ code, jurisdiction }: Target): string | undefined {
  const own = jurisdiction === undefined || jurisdiction === 'GB'
  return code !== undefined && own && Object.hasOwn(acts, code) ? acts[code] : undefined
}

/** What legislation.gov.uk calls the units of an act: sections, of instruments rules. */
function unit(id: string): string {
  return id.startsWith('uksi') ? 'rule' : 'section'
}

/** `ukpga/1998/42/section/12/3/a`. */
function provision(target: Target): string | undefined {
  const [id, { section, paragraph, number, letter }] = [law(target), target]
  if (id === undefined || section === undefined || !/^\d/.test(section)) return undefined
  return [id, unit(id), section, paragraph, letter, number].filter(step => step !== undefined).join('/')
}

const CITATION =
  /^\[(\d{4})\] (UKSC|UKPC|UKIPTrib|EWCA|EWHC|EWFC|EWCOP|EWCC|EWCR|UKUT|UKFTT|UKAIT|EAT)(?: (Civ|Crim))? (\d{1,5})(?: \(([A-Za-z]{1,10}\d?)\))?$/

/** The parts of an address on Find Case Law; nothing for courts that it does not publish. */
function placeOf(docket: string | undefined): Readonly<Record<string, string>> {
  const m = CITATION.exec(docket ?? '')
  if (!m) return {}
  const [, year = '', court = '', civ, serial = '', division] = m
  const list = (civ ?? division)?.toLowerCase()
  if (list === undefined && /^(?:EWHC|EWCA|UKUT|UKFTT)$/.test(court)) return {}
  return { year, serial, ...(list ? { bench: court.toLowerCase(), list } : { tribunal: court.toLowerCase() }) }
}

/** Ids and addresses of British acts and decisions. */
export const identity: PackIdentity = {
  addresses,
  law,
  names: unionNames(unionLaws),
  provision,
  fields: target => {
    const id = /^(\w+)\/(\d{4})\/(\d+)$/.exec(law(target) ?? '')
    return {
      ...placeOf(target.docket),
      ...(id ? { type: id[1] as string, session: id[2] as string, chapter: id[3] as string, unit: unit(id[0]) } : {}),
    }
  },
}
