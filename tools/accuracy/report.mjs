// What was measured, for people (docs/accuracy.md) and for the product (which courts were measured, and how right it was).
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { root } from '../install.mjs'
import { FIELDS, RECORDED } from './compare.mjs'

const percent = (right, of) => (of ? `${((100 * right) / of).toFixed(1)} %` : '–')
const share = (right, of) => (of ? `${right} of ${of}` : '–')
const table = (heads, rows) =>
  [
    `| ${heads.join(' | ')} |`,
    `|${heads.map((_, i) => (i ? '---:' : '---')).join('|')}|`,
    ...rows.map(r => `| ${r.join(' | ')} |`),
  ].join('\n')

/** Writes both, from the results of all parts. */
export async function write({ gold, metadata, structure, references, links, retention }) {
  if (!gold || !metadata || !structure || !references || !links || !retention)
    throw new Error('--write needs all parts')
  const courts = courtsOf(metadata.rows)
  writeFileSync(`${root}src/operations/accuracy/measured.table.ts`, measuredTable(courts))
  spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', 'src/operations/accuracy'],
    { cwd: root },
  )
  const { packs } = await import('../../dist/packs/index.js')
  writeFileSync(
    `${root}docs/accuracy.md`,
    page({ gold, metadata, structure, references, links, retention }, courts, packs),
  )
}

function courtsOf(rows) {
  const courts = new Map()
  for (const r of rows) {
    if (r.court === null) continue
    const key = `${r.country}\n${r.court}`
    const c = courts.get(key) ?? {
      country: r.country,
      court: r.court,
      name: r.courtName,
      decisions: new Set(),
      fields: {},
    }
    c.decisions.add(`${r.file}\n${r.name}`)
    const f = (c.fields[r.field] ??= { right: 0, of: 0 })
    if (r.inText) {
      f.of++
      if (r.words === 'right') f.right++
    }
    courts.set(key, c)
  }
  const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  return [...courts.values()].sort((a, b) => order(a.country, b.country) || order(a.court, b.court))
}

function measuredTable(courts) {
  const cell = f => (f ? `[${f.right}, ${f.of}]` : '[0, 0]')
  const line = c =>
    `  { country: '${c.country}', code: ${JSON.stringify(c.court)}, decisions: ${c.decisions.size}, ${FIELDS.map(f => `${f}: ${cell(c.fields[f])}`).join(', ')} },`
  return `/**
 * How right court, date and docket were when read off the words of published decisions alone: [right, stated by the words].
 * Courts by their code in the pack's table, else by name. Made by \`npm run accuracy -- --write\`; docs/accuracy.md tells how.
 */
export const MEASURED = [
${courts.map(line).join('\n')}
] as const satisfies readonly {
  country: string
  code: string
  decisions: number
  court: readonly [number, number]
  date: readonly [number, number]
  docket: readonly [number, number]
}[]
`
}

function page({ gold, metadata, structure, references, links, retention }, courts, packs) {
  const countries = [...new Set(metadata.rows.map(r => r.country))].sort()
  const of = (rows, test) => rows.filter(test).length
  const summary = countries.flatMap(country =>
    [...FIELDS, ...RECORDED].flatMap(field => {
      const all = metadata.rows.filter(r => r.country === country && r.field === field)
      if (all.length === 0 && RECORDED.includes(field)) return []
      const words = all.filter(r => r.inText)
      const official = all.filter(r => r.official)
      const right = of(words, r => r.words === 'right')
      return [
        [
          `${country} ${field}`,
          String(all.length),
          share(
            of(official, r => r.whole === 'right'),
            official.length,
          ),
          share(right, words.length),
          percent(right, words.length),
          String(of(words, r => r.words === 'missed')),
          String(of(words, r => r.words === 'wrong')),
          String(all.length - words.length),
        ],
      ]
    }),
  )
  const byCourt = courts.map(c => [
    `${c.country} ${String(c.name ?? c.court).replace(/\|/g, '/')}`,
    String(c.decisions.size),
    ...FIELDS.map(f => share(c.fields[f]?.right ?? 0, c.fields[f]?.of ?? 0)),
  ])
  const unmeasured = packs.map(p => {
    const known = new Set(courts.filter(c => c.country === p.jurisdiction).map(c => c.court))
    return [p.jurisdiction, String(p.courts.length), String(p.courts.filter(c => known.has(c.code)).length)]
  })
  const three = n => n.toFixed(3)
  return `# Accuracy

Made by \`npm run accuracy -- --write\`, which measures six things on published decisions that are not part of this repository
(public collections of court decisions; hand-made expectations for five of them; German sentences in which people marked every
reference). What a figure does not cover, it does not promise: a court below that is not listed was **not measured**. An import says how
many of its decisions come from measured courts, and the reader says it of each decision.

## Court, date and docket

*Official record*: the court's or official publisher's own metadata are in the file (open-rechtspraak, RIS, rii, law.go.kr, Formex, Akoma Ntoso …);
the record must have them all. *Words alone*: the same files, and the records of collectors, with every mark, label and metadata field of
the format hidden, so that only the running text is left; counted where that text states the fact of the decision itself: at its head or its end,
not in a citation, a headnote, an order, the facts, the reasons or a list of references, where courts and days are mostly those of others. *Missed* is \`null\` in the record, *wrong* is
another value than the publisher's (which is itself sometimes the wrong one), *not stated* is not counted.

${table(['country, fact', 'decisions', 'official record', 'words alone', '', 'missed', 'wrong', 'not stated'], summary)}

### By court

${table(['court', 'decisions', ...FIELDS], byCourt)}

### Courts that are known and courts that were measured

${table(['country', 'courts in its table', 'measured'], unmeasured)}

## Structure

Numbers and titles of Dutch decisions whose parts people labelled, from the text alone (${structure.rows.length ? 'recall has the bar' : ''}).

${table(
  ['element', 'precision', 'recall', 'F1', 'bar'],
  structure.rows.map(r => [r.name, three(r.p), three(r.r), three(r.f1), r.bar ?? '']),
)}

## References

German court sentences (LER, development part): classes law (any reference to a statute or European act), law§ (those with § or article), case,
literature and courts named. Precision counts everything found that nobody had marked as wrong.

${table(
  ['class', 'precision', 'recall', 'F1', 'bar'],
  references.rows.map(r => [r.name, three(r.p), three(r.r), three(r.f1), r.bar ?? '']),
)}

## Links

Dockets of the German Federal Court of Justice that its full texts name, other than their own, against a library of its records (date, docket and
what it decided): *found* stand in a citation with that docket; *linked* to the one record they mean, many others being of decisions that are not
there; *not borne out*: of links drawn by lot those where the text around does not itself say docket, day and court of the record.

${table(
  ['dockets named', 'found', 'linked', 'drawn by lot', 'not borne out'],
  links.rows.map(r => [r.named, `${r.found} (${percent(r.found, r.named)})`, r.linked, r.drawn, r.wrong]),
)}

## Text

How much of what stands in the text nodes of a publisher's XML is in the text that was read.

${table(
  ['format', 'files', 'kept'],
  retention.rows.map(r => [r.format, String(r.files), `${(100 * r.share).toFixed(2)} %`]),
)}

## Five decisions, annotated by hand

The founding documents (NL, AT twice, DE, KR), every layer of the record. They were known while the rules were written: these figures say that
nothing broke, not how right an unknown decision is.

${table(
  ['layer', 'precision', 'recall', 'F1', 'bar'],
  gold.rows.map(r => [r.layer, three(r.p), three(r.r), three(r.f1), r.bar ?? '']),
)}
`
}
