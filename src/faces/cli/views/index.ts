import { askView } from './ask.js'
import { backupView, doctorView, removeView, undoView } from './changes.js'
import { compareView } from './compare.js'
import { getView } from './get.js'
import { importsView } from './imports.js'
import { chainView, citedByView, citesView, statuteView, unresolvedView } from './links.js'
import { listView } from './list.js'
import { forgetSearchView, savedSearchesView, saveSearchView, seenView } from './saved.js'
import { similarView } from './similar.js'
import { statsView } from './stats.js'
import { suggestView } from './suggest.js'
import type { View } from './view.js'

const all = [
  askView,
  listView,
  suggestView,
  saveSearchView,
  savedSearchesView,
  seenView,
  forgetSearchView,
  getView,
  citedByView,
  citesView,
  chainView,
  similarView,
  compareView,
  statuteView,
  unresolvedView,
  removeView,
  statsView,
  importsView,
  undoView,
  backupView,
  doctorView,
]

/** How each operation is shown to a person, by its name. */
export const views: ReadonlyMap<string, View> = new Map(all.map(v => [v.operation.name, v]))
