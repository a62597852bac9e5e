import { createHash } from 'node:crypto'
import { checks } from './checks/index.js'
import { packs } from './packs/index.js'
import { formats } from './readers/formats.js'

/** Changes whenever a rule or a check does, or a format is learned: a record made with another value may differ. */
export const madeWith = createHash('sha256')
  .update(packs.flatMap(p => p.rules.map(r => `${r.id}@${r.version}`)).join('\n'))
  .update(JSON.stringify(packs.map(p => p.signals)))
  .update(checks.map(c => c.code).join('\n'))
  .update(formats.join('\n'))
  .digest('hex')
  .slice(0, 16)
