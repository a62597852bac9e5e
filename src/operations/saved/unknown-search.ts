import { OperationError } from '../operation.js'

/** What is told where no saved search has the name. */
export function unknownSearch(name: string): OperationError {
  return new OperationError('search.unknown', `There is no saved search of this name: ${name.slice(0, 200)}`, [
    { path: 'name', message: 'No saved search has this name' },
  ])
}
