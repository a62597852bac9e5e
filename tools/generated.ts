import { pack as template } from '../src/packs/_template/index.js'
import { packs } from '../src/packs/index.js'
import { apiPage } from './api-page.js'
import { modelPage } from './model-page.js'
import { decisionSchema } from './schema.js'
import { snapshotOf } from './snapshot.js'

/** Every generated file but the list of packs, with its text. */
export async function generated(): Promise<[path: string, text: string][]> {
  return [
    ...packs.map(p => [`src/packs/${p.id}/snapshot.md`, snapshotOf(p)] as [string, string]),
    ['src/packs/_template/snapshot.md', snapshotOf(template)],
    ['src/model/decision.schema.json', decisionSchema()],
    ['docs/data-model.md', modelPage()],
    ['docs/api.md', apiPage()],
  ]
}
