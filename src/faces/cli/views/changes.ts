import { backup } from '../../../operations/backup.js'
import { doctor } from '../../../operations/doctor.js'
import { remove } from '../../../operations/remove.js'
import { undo } from '../../../operations/undo.js'
import { counted } from '../count.js'
import { harmless } from '../terminal.js'
import { viewOf } from './view.js'

/** What is gone, and what was not there. */
export const removeView = viewOf({
  operation: remove,
  question: ({ ids }) => `Remove ${counted(ids.length, 'decision')} with all versions?`,
  good: ({ missing }) => missing.length === 0,
  show: ({ removed, missing }, { colours: c }) =>
    [
      ...removed.map(id => `${c.green('removed')} ${harmless(id)}\n`),
      ...missing.map(id => `${c.yellow('not in the library')} ${harmless(id)}\n`),
    ].join(''),
})

/** What an import leaves behind when it is taken back. */
export const undoView = viewOf({
  operation: undo,
  question: ({ batch }) => `Take import ${batch} back?`,
  show: ({ batch, removed, restored }) =>
    `Import ${batch} is taken back: ${counted(removed, 'decision')} removed, ${restored} as before\n`,
})

/** Where the copy is. */
export const backupView = viewOf({ operation: backup, show: ({ to }) => `The copy is ${harmless(to)}\n` })

/** Whether the library is whole, or what is wrong with it. */
export const doctorView = viewOf({
  operation: doctor,
  good: ({ sound }) => sound,
  show: ({ sound, faults }, { colours: c }) =>
    sound ? `${c.green('The library is whole')}\n` : faults.map(f => `${c.red('fault')} ${harmless(f)}\n`).join(''),
})
