// The known items: headnotes as queries, with the decision that each is of, and the collection without them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { collections, decisionFiles, records } from './corpus.mjs'
import { dutchHeadnote, germanHeadnote, koreanHeadnotes, withoutGerman, withoutHeadnotes } from './headnotes.mjs'

/** The collection with all decisions of the set, and the one whose decisions are also kept as bare records. */
const [FULL, BARE] = ['bgh-ix-fulltext', 'bgh-records-60k']

/** Writes the corpus without the headnotes into a folder; gives the files and the items `{ set, query, relevant }`. */
export function prepareKnownItems(corpus, folder) {
  mkdirSync(folder, { recursive: true })
  const all = collections(corpus)
  const loose = decisionFiles(corpus)
  const { items, twins } = germanItems(all)
  const named = []
  const meet = (country, text, name) => {
    const said = country === 'nl' ? [dutchHeadnote(text)].filter(Boolean) : koreanHeadnotes(text)
    if (said.length) named.push({ set: country, said, relevant: ecliIn(name) ?? keyIn(text) ?? name })
  }
  for (const collection of all.filter(isOther))
    for (const { name, text, source } of records(collection)) meet(countryOf(source), text, name)
  for (const { path, bytes } of loose) meetFile(path, bytes, meet)
  for (const { set, said, relevant } of unique(named))
    for (const query of said) items.push({ set, query, relevant: [relevant] })
  const headnotes = items.filter(i => i.set !== 'de').map(i => i.query)
  const files = all.map(collection => {
    const path = join(folder, `${collection.name}.jsonl.gz`)
    writeFileSync(path, gzipSync(lines(collection, { twins, headnotes, items }), { level: 1 }))
    return path
  })
  for (const { path, bytes } of loose) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, strippedFile(path, bytes, { twins, headnotes }))
    files.push(file)
  }
  return { items, files }
}

/** Countries whose texts may print Dutch or Korean headnotes. */
const STRIPPED = ['nl', 'kr']
const isOther = ({ name }) => name !== FULL && name !== BARE
const countryOf = (source = '') => source.slice(0, 2).toLowerCase()
const ecliIn = name => /ECLI[._:]NL[._:][A-Z]+[._:]\d{4}[._:]\w+/.exec(name)?.[0].replace(/[._]/g, ':') ?? null
/** What a file is called by that is not named after its decision: the first ECLI in it, or the docket of its head. */
const keyIn = text => ecliIn(text) ?? /^사건번호: *(\S+)/m.exec(text)?.[1] ?? null
/** Docket and day, which tell a decision of one court. */
const docketOf = text => ['aktenzeichen', 'datum'].map(key => new RegExp(`^${key}: *(.*)`, 'm').exec(text)?.[1]).join()

function germanItems(all) {
  const items = []
  const twins = new Map()
  for (const { name, text } of records(all.find(c => c.name === FULL) ?? { path: '/dev/null' })) {
    const query = germanHeadnote(text)
    if (!query) continue
    items.push({ set: 'de', query, relevant: [name] })
    twins.set(docketOf(text), query)
  }
  return { items, twins }
}

function* stripped({ name: collection, path }, { twins, headnotes, items }) {
  const own = new Map(items.filter(i => i.set === 'de').map(i => [i.relevant[0], i.query]))
  for (const record of records({ path })) {
    const { name, text } = record
    if (collection === BARE && twins.has(docketOf(text))) continue
    if (collection === FULL) yield own.has(name) ? { ...record, text: withoutGerman(text, own.get(name)) } : record
    else yield STRIPPED.includes(countryOf(record.source)) ? fieldsWithout(record, headnotes) : record
  }
}

function lines(collection, known) {
  return [...stripped(collection, known)].map(record => `${JSON.stringify(record)}\n`).join('')
}

/** Every field of a record without the headnotes. */
function fieldsWithout(record, headnotes) {
  const strip = value => (typeof value === 'string' ? withoutHeadnotes(value, headnotes) : value)
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, strip(value)]))
}

function meetFile(path, bytes, meet) {
  const country = path.split('/')[1]
  if (country !== 'nl' && country !== 'kr') return
  const text = bytes.toString('utf8')
  meet(country, path.endsWith('.json') ? (JSON.parse(text).text ?? '') : text, nameOf(path))
}

function strippedFile(path, bytes, { twins, headnotes }) {
  if (!/\.(json|md|txt|xml|html)$/.test(path)) return bytes
  const text = bytes.toString('utf8')
  const twin = twins.get(docketOf(text))
  if (twin) return withoutGerman(text, twin)
  if (!STRIPPED.includes(path.split('/')[1]) && !path.startsWith('decisions/portal')) return bytes
  return path.endsWith('.json')
    ? JSON.stringify(fieldsWithout(JSON.parse(text), headnotes))
    : withoutHeadnotes(text, headnotes)
}

const nameOf = path => path.replace(/^.*\//, '').replace(/\.json$/, '')

/** One of each decision; none of those whose words stand over another decision, too. */
function unique(named) {
  const first = new Map()
  for (const item of named) if (!first.has(item.relevant)) first.set(item.relevant, item)
  const counts = new Map()
  for (const { said } of first.values()) for (const s of said) counts.set(s, (counts.get(s) ?? 0) + 1)
  return [...first.values()].filter(({ said }) => said.every(s => counts.get(s) === 1))
}
