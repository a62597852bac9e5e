// References to decisions of the German Federal Court of Justice: found in full texts, and linked to the one record they mean.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Register signs of the court (Anlage 2 zur Aktenordnung; Geschäftsverteilungsplan), with the panel before them. */
const SIGNS =
  'Z[RBA](?: ?\\(Ü\\))?|ARZ|AR ?\\(V[ZS]\\)|ARP|BLw|LwZ[RBA]|StR|StB|ARs|AK|BGs|KZ[RBA]|KV[RZ]|KRB|EnV[RZ]|EnZ[RB]|EnRB|(?:Not|Anw|Rin|PatAnw|Stb|Wp)(?:Z|St)(?: ?\\((?:B|P|R|Brfg)\\))?|RiZ(?: ?\\([RB]\\))?|GSZ|GSSt|VGS'
const MENTION = new RegExp(
  `(?<![A-Za-z\\d/])(?:(?:[IVX]{1,5}[a-z]?|\\d)\\s{0,3})?(?:${SIGNS})\\s{0,3}\\d{1,5}/\\d{2}(?!\\d)`,
  'g',
)
const SAMPLE = 300
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** Dockets found by a plain pattern against citations found and linked; and links drawn by lot against what stands around them. */
export async function measure({ corpus, bars, misses }) {
  const { parse } = await import('../../dist/parse.js')
  const { namesOf, soughtBy } = await import('../../dist/links/names.js')
  const { meaningOf } = await import('../../dist/links/resolve.js')
  const library = libraryOf(recordsIn(`${corpus}/bench/bgh-records-60k.jsonl.gz`), parse, namesOf)
  const missed = []
  const linked = []
  let mentions = 0
  for (const { name, text } of recordsIn(`${corpus}/bench/bgh-ix-fulltext.jsonl.gz`)) {
    const decision = parse({ bytes: Buffer.from(text), name })
    const cases = decision.citations.filter(c => c.kind === 'case')
    for (const mention of mentionsIn(decision.text)) {
      mentions++
      const target = targetAt(mention, cases)
      if (!target) missed.push({ name, around: around(decision.text, mention) })
      const found = target && meant(target, library, { soughtBy, meaningOf })
      if (found) linked.push({ name, mention, found, text: decision.text, own: decision.date })
    }
  }
  const drawn = lot(linked, SAMPLE)
  const wrong = drawn.filter(link => !borneOut(link))
  const share = 1 - missed.length / mentions
  const passes = [share >= bars.found, linked.length >= bars.linked, wrong.length <= bars.wrong]
  return {
    lines: [
      `${mentions} dockets of other decisions named, ${(100 * share).toFixed(2)} % found (bar ${100 * bars.found} %)`,
      `${linked.length} linked to one record (bar ${bars.linked})`,
      `${wrong.length} of ${drawn.length} links drawn by lot not borne out by what stands around them (bar ${bars.wrong})`,
      ...(misses ? drawn.map(l => `    ${l.found.id} ${l.found.date} <- ${around(l.text, l.mention)}`) : []),
      ...wrong.map(l => `    wrong? ${l.name}: ${l.found.id} ${l.found.date} <- ${around(l.text, l.mention)}`),
      ...(misses ? missed.map(m => `    missed ${m.name}: ${m.around}`) : []),
    ],
    passed: passes.filter(Boolean).length,
    failed: passes.filter(p => !p).length,
    rows: [
      {
        named: mentions,
        found: mentions - missed.length,
        linked: linked.length,
        drawn: drawn.length,
        wrong: wrong.length,
      },
    ],
  }
}

function* recordsIn(path) {
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) if (line) yield JSON.parse(line)
}

/** The records by their names. */
function libraryOf(records, parse, namesOf) {
  const library = new Map()
  let work = 0
  for (const { name, text } of records) {
    const decision = parse({ bytes: Buffer.from(text), name })
    const entry = { work: work++, id: decision.id, ecli: null, date: decision.date, dockets: decision.caseNumbers }
    for (const n of namesOf(decision)) library.set(n, [...(library.get(n) ?? []), entry])
  }
  return library
}

/** Dockets in the words of the court: not in the front matter, not in the closing lists, and not its own. */
function mentionsIn(text) {
  const from = text.indexOf('\n---\n', 4) + 1
  const closing = text.search(/^# (?:Normen|Citations)\s*$/m)
  const own = (/^aktenzeichen: *"?([^"\n]*)/m.exec(text)?.[1] ?? '').split(/[,;]/).map(plain)
  return [...text.slice(from, closing < 0 ? text.length : closing).matchAll(MENTION)]
    .map(m => ({ start: from + m.index, end: from + m.index + m[0].length, docket: plain(m[0]) }))
    .filter(m => !own.includes(m.docket))
}

function plain(docket) {
  return docket.replace(/\s+/g, '')
}

function targetAt({ start, end, docket }, cases) {
  for (const c of cases)
    if (c.at[0] < end && start < c.at[1])
      for (const t of c.targets) if (t.docket !== undefined && plain(t.docket) === docket) return t
  return undefined
}

/** The one record that a citation of a target means, by the product's own rule. */
function meant({ date, ...target }, library, { soughtBy, meaningOf }) {
  const names = soughtBy(target)
  const found = meaningOf({ names, date: date ?? null, instance: false }, -1, name => library.get(name) ?? [])
  return found.status === 'exact' ? found.candidates[0] : undefined
}

/** Some of a list, by a generator with a fixed seed (mulberry32), so that every run draws the same. */
function lot(list, count) {
  let seed = 20_260
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const rest = [...list]
  const drawn = []
  while (drawn.length < count && rest.length) drawn.push(...rest.splice(Math.floor(next() * rest.length), 1))
  return drawn
}

const OTHER_COURT =
  /(?:(?:O|L|A|V|S|F)(?:L|V|S)?G|OLG|LSG|LAG|OVG|VGH|BayObLG|KG|RG|BVerfG|BVerwG|BFH|BAG|BSG|EuGH|EGMR|BPatG)(?![A-Za-z])|[a-z]gericht(?:s|es)?(?= [A-ZÄÖÜ])/g
const THIS_COURT = /BGHZ?(?![A-Za-z])|Bundesgerichtshof|Senat|[Ss]enats/g

const SAME_DAY = /vom (?:heutigen|gleichen|selben) Tage?/

/** Whether the words around a mention say docket, day and court of the record it was linked to. */
function borneOut({ mention, found, text, own }) {
  const before = text.slice(Math.max(0, mention.start - 400), mention.start)
  const [year, month, day] = found.date.split('-')
  const spelled = `${Number(day)}\\.\\s*(?:${MONTHS[month - 1]}|${MONTHS[month - 1].slice(0, 3)}[a-z]*\\.|0?${Number(month)}\\.)\\s*(?:${year}|${year.slice(2)}(?!\\d))`
  const near = text.slice(Math.max(0, mention.start - 120), mention.end)
  const dated = new RegExp(`(?<!\\d)0?${spelled}`).test(near) || (SAME_DAY.test(near) && own === found.date)
  const last = pattern => [...before.matchAll(pattern)].at(-1)?.index ?? -1
  return found.dockets.some(d => plain(d) === mention.docket) && dated && last(THIS_COURT) > last(OTHER_COURT)
}

function around(text, { start, end }) {
  const shown = `${text.slice(Math.max(0, start - 90), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`
  return shown.replace(/\s+/g, ' ')
}
