import { ask } from './ask.js'
import { backup } from './backup.js'
import { chain } from './chain.js'
import { check } from './check.js'
import { citedBy } from './cited-by.js'
import { cites } from './cites.js'
import { compare } from './compare.js'
import { doctor } from './doctor.js'
import { forgetSearch } from './forget-search.js'
import { get } from './get.js'
import { importDocuments } from './import.js'
import { imports } from './imports.js'
import { list } from './list.js'
import type { Operation } from './operation.js'
import { remove } from './remove.js'
import { saveSearch } from './save-search.js'
import { savedSearches } from './saved-searches.js'
import { search } from './search.js'
import { seen } from './seen.js'
import { similar } from './similar.js'
import { stats } from './stats.js'
import { statute } from './statute.js'
import { suggest } from './suggest.js'
import { undo } from './undo.js'
import { unresolved } from './unresolved.js'

/** What a user can do with a library, whatever the face, in the order of the help. */
export const operations: readonly Operation[] = [
  importDocuments,
  search,
  suggest,
  saveSearch,
  savedSearches,
  seen,
  forgetSearch,
  ask,
  list,
  get,
  citedBy,
  cites,
  chain,
  similar,
  compare,
  statute,
  unresolved,
  check,
  remove,
  stats,
  imports,
  undo,
  backup,
  doctor,
]
