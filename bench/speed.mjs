#!/usr/bin/env node
// node bench/speed.mjs: megabytes of text per CPU second, parsed and turned into JSON, beside the rates of single steps and of
// one bare regular expression and JSON.stringify over the same text in the same run, so that figures of different machines
// can be compared. What is left of the whole is spent on the facts, relations and checks.
import { parse } from '../dist/main.js'
import { packs } from '../dist/packs/index.js'
import { annotate } from '../dist/pipeline/annotate.js'
import { cleanText } from '../dist/pipeline/clean.js'
import { readingOf } from '../dist/pipeline/reading.js'
import { outlined, segment } from '../dist/pipeline/segment.js'
import { ordinary } from './texts.mjs'

const PASSES = 3
for (const pack of packs) {
  const text = ordinary(pack.id).slice(0, 300_000)
  const bytes = Buffer.from(text)
  const source = {
    name: pack.id,
    text,
    sha256: '',
    mediaType: 'text/plain',
    format: 'text',
    marks: [],
    statements: [],
    faults: [],
  }
  const cleaned = cleanText(source, pack.cleaning)
  const reading = () => readingOf(source, cleaned.clean, pack.abbreviations, pack.sentenceEnd)
  const outline = () => outlined(reading(), segment(reading(), pack.outline))
  const document = outline()
  const whole = () => JSON.stringify(parse({ bytes, name: pack.id }, { country: pack.id })).length
  const work = {
    whole,
    clean: () => cleanText(source, pack.cleaning),
    segment: outline,
    annotate: () => annotate(document, pack),
    'bare regex': () => [...text.matchAll(/§|\bArt|\bAbs|제/g)].length,
    'bare JSON': () => JSON.stringify(text).length,
  }
  const rates = Object.entries(work).map(([name, step]) => `${name} ${rate(bytes.length, step).padStart(6)}`)
  console.log(`${pack.id.padEnd(3)} MB per CPU second: ${rates.join(' · ')}`)
}

/** The first pass is not counted. */
function rate(length, work) {
  work()
  const from = process.cpuUsage()
  for (let k = 0; k < PASSES; k++) work()
  const used = process.cpuUsage(from)
  return ((length * PASSES) / Math.max(1, used.user + used.system)).toFixed(1)
}
