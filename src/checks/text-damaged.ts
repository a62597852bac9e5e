import type { Check } from '../pack/check.js'

/** The file itself is damaged: broken markup, or an end that was cut off. What could be read was. */
export const textDamaged: Check = {
  code: 'text.damaged',
  summary: 'The file is damaged (broken markup, cut off): what could be read of it was read, and more may be missing.',
  run: ({ document: { source } }) =>
    source.faults.map(({ at, message }) => {
      const start = Math.max(0, Math.min(at, source.text.length - 1))
      return { code: 'text.damaged', severity: 'error', at: [start, start + 1], message }
    }),
  hits: ['<?xml version="1.0"?><judgment><p>The claim is <b>dismissed.</p></judgment>'],
  misses: [
    '<?xml version="1.0"?><judgment><p>The claim is <b>dismissed.</b></p></judgment>',
    'The claim is dismissed.',
  ],
}
