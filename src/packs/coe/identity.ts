import type { Target } from '../../model/decision.js'
import type { PackIdentity } from '../../pack/identity.js'
import { addresses } from './addresses.table.js'

/** The Convention (`ECHR`) and its protocols (`ECHR-P1`), by whatever name a country cites them. */
function law({ code }: Target): string | undefined {
  return code !== undefined && /^ECHR(?:-P\d{1,2})?$/.test(code) ? code : undefined
}

/** `ECHR/6/3/c`: article, paragraph, letter. */
function provision(target: Target): string | undefined {
  const [id, { section, paragraph, number, letter }] = [law(target), target]
  if (id === undefined || section === undefined) return undefined
  return [id, section, paragraph, number, letter].filter(step => step !== undefined).join('/')
}

/** Ids and addresses of the Convention and of decisions under it. */
export const identity: PackIdentity = {
  addresses,
  law,
  provision,
  fields: target => ({
    ...(target.ecli?.startsWith('ECLI:CE:') ? { strasbourg: target.ecli } : {}),
    ...(/^\d{1,5}\/\d{2}$/.test(target.docket ?? '') ? { application: target.docket as string } : {}),
    ...(target.code === 'ECHR' ? { text: 'convention' } : {}),
  }),
}
