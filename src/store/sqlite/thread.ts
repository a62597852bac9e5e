import { givenToThread } from '../../threads/given.js'
import { type Answer, type Call, connection, type Given } from './connection.js'

let opened: ((call: Call) => Answer) | undefined

/** Answers a call in this thread, on the thread's own connection. */
export function run(call: Call): Answer {
  opened ??= connection(givenToThread<Given>())
  return opened(call)
}
