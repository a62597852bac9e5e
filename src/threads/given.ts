import { workerData } from 'node:worker_threads'

/** What the threads of this pool were given; only inside one of them. */
export function givenToThread<T>(): T {
  return (workerData as readonly [unknown, { readonly given: T }])[1].given
}
