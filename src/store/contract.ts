import { afterEach, beforeEach, describe } from 'vitest'
import { citing } from './contract-citing.js'
import { copying } from './contract-copies.js'
import { fields } from './contract-fields.js'
import { finding } from './contract-finding.js'
import { keeping } from './contract-keeping.js'
import { linking } from './contract-linking.js'
import { parallels } from './contract-parallels.js'
import { saving } from './contract-saved.js'
import { searching } from './contract-searching.js'
import { similarity } from './contract-similar.js'
import { undoing } from './contract-undoing.js'
import { vocabulary } from './contract-words.js'
import type { Store } from './store.js'

/** What every engine promises; `open` gives a new and empty library each time. */
export function storeContract(name: string, open: () => Promise<Store> | Store): void {
  describe(`${name} keeps the contract of a library`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())
    const library = () => store
    describe('keeping', () => keeping(library))
    describe('taking back and removing', () => undoing(library))
    describe('listing and finding', () => finding(library))
    describe('searching', () => searching(library))
    describe('vocabulary', () => vocabulary(library))
    describe('linking', () => linking(library))
    describe('parallels', () => parallels(library))
    describe('citing', () => citing(library))
    describe('similar', () => similarity(library))
    describe('saved searches', () => saving(library))
    describe('copies', () => copying(library))
    describe('fields', () => fields(library))
  })
}
