import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { isDecision, parseAll } from '../src/main.js'
import { brokenLaws } from './laws.js'
import { wordsOfPacks } from './words.js'

const words = await wordsOfPacks()
const pieces = [
  '<p>',
  '</p>',
  '<table><tr><td>',
  '<li>',
  '<h2>',
  '</h2>',
  '<nav>',
  '</nav>',
  '<br>',
  '&sect;',
  '&#x1F;',
  '\n',
  ' ',
]
const text = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...pieces)), {
  maxLength: 40,
})
const encoding = fc.constantFrom('utf-8', 'utf-16le', 'windows-1252', 'iso-8859-15', 'cp949')
const wrapped = fc.constantFrom<(body: string) => string>(
  body => body,
  body => `<!DOCTYPE html><html><head><title>${body.slice(0, 40)}</title></head><body>${body}</body></html>`,
  body => JSON.stringify({ text: body, court: body.slice(0, 20), date: '2024-02-30' }),
  body => `${JSON.stringify({ text: body })}\n${JSON.stringify({ content: body })}`,
)

test('whatever the bytes, a file gives records that keep the laws or an error that names it', () => {
  fc.assert(
    fc.property(text, encoding, wrapped, fc.integer({ min: 0, max: 9 }), (parts, label, wrap, cut) => {
      const bytes = iconv.encode(wrap(parts.join(' ')), label)
      for (const record of parseAll({ bytes: bytes.subarray(0, bytes.length - cut), name: 'made-up' })) {
        if (isDecision(record)) expect(brokenLaws(record, record.text ?? '')).toEqual([])
        else expect(record.error.message).toMatch(/^made-up/)
      }
    }),
    { seed: 20_260_101, numRuns: 600 },
  )
})
