import type { CleaningRules } from '../../pack/pack.js'
import type { Edit } from '../../text/clean.js'

/** Labels of the RIS and its re-publishers that stand in front of a value; nothing behind them is a gap in the record. */
const METADATA_LABEL =
  /^(?:Stichworte?|Schlagworte?|Normen?|Rechtsgebiet|Fachgebiet|Rechtssatznummer|Sammlungsnummer|Beachte|Index|Anmerkung|Entscheidungsart|Veröff(?:entlichung(?:en)?)?|Rückverweise|Textnummer):?$/
/** Lines that open a part of the decision or a further label: what stands after an empty label. */
const NEXT_LABEL =
  /^(?:Kopf|Spruch|Text|Betreff|Leitsatz|Rechtssatz|Begründung|Entscheidungsgründe|Gründe|Rechtliche Beurteilung|European Case Law Identifier(?: \(ECLI\))?|Dokumentnummer|Entscheidungsdatum|Geschäftszahl|Gericht|Im RIS seit|Zuletzt aktualisiert am):?$/

export const cleaning: CleaningRules = {
  furniture: [
    { kind: 'page-number', line: /^www\.ris\.bka\.gv\.at\s{0,3}(?:Seite \d{0,4} ?von \d{0,4}(?: \d{1,4})?)?$/ },
    { kind: 'site-chrome', line: /^(?:JUSLINE Entscheidung|beobachten|merken|Teilen|Drucken|Kontakt|Impressum)$/ },
    { kind: 'site-chrome', line: /^(?:zurück zu Linde Digital|Suchen ?Hilfe|Tabelle in neuem Fenster öffnen)$/ },
    { kind: 'site-chrome', line: /^TEL\.: \+43 .{0,40}E-MAIL: \S{3,60}$/ },
    {
      kind: 'site-chrome',
      line: /^Judikatur \| Entscheidung$|^Judikatur(?:Justiz|Vwgh|Vfgh|Bvwg|BFG|OLG \p{L}+)\S{3,60}$/iu,
    },
    {
      kind: 'site-chrome',
      line: /^(?:Rückverweise|Zum Seitenanfang|Zurück zur Trefferliste|Vorheriges Dokument|Nächstes Dokument)$/,
    },
  ],
  labels: [
    'European Case Law Identifier (ECLI)',
    'European Case Law Identifier',
    'Dokumentnummer',
    'Entscheidungsdatum',
    'Geschäftszahl',
    'Rechtssatznummer',
    'Zuletzt aktualisiert am',
    'Im RIS seit',
  ],
  breaks:
    /^(?:Kopf|Spruch:?|Text|Begründung:?|Entscheidungsgründe:?|Gründe:?|Rechtliche Beurteilung|Beschlu(?:ss|ß)|Urteil|gefa(?:ss|ß)t:|\[\d)/,
  edits: text => [
    ...titles(text),
    ...emptyLabels(text),
    ...spokenCopies(text),
    ...gluedLabels(text),
    ...flattened(text),
  ],
}

interface Row {
  readonly start: number
  readonly end: number
  readonly text: string
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    const start = at + line.length - line.trimStart().length
    if (trimmed !== '') rows.push({ start, end: start + trimmed.length, text: trimmed })
    at += line.length + 1
  }
  return rows
}

const COURT = '(?:OGH|VfGH|VwGH|BVwG|BFG|DSB|OLG|LVwG)'
/** Court, docket and day of a database title without anything between them; the docket's year has two digits or four. */
const GLUED_TITLE = new RegExp(
  `^(${COURT})( ?)(\\S{0,3}\\d[^\\s.]{2,40}?\\/(?:\\d{2}[a-z]?|\\d{4})(?:-\\d{1,3})?(?: ua)?)( ?)(\\d{1,2}\\.\\d{1,2}\\.(?:1[89]|20)\\d{2})$`,
)

/** A page title that the next line repeats is dropped; a title line without spaces is set apart. */
function titles(text: string): Edit[] {
  const edits: Edit[] = []
  const rows = rowsOf(text.slice(0, 3000)).slice(0, 8)
  rows.forEach((row, i) => {
    const next = rows[i + 1]
    if (next && row.text.length <= 120 && /\d/.test(row.text) && bare(next.text).startsWith(bare(row.text)))
      edits.push({ start: row.start, end: row.end, put: '', why: 'page-title-duplicate' })
    const m = GLUED_TITLE.exec(row.text)
    if (!m || (m[2] !== '' && m[4] !== '')) return
    const docket = row.start + (m[1] as string).length
    const day = row.end - (m[5] as string).length
    if (m[2] === '') edits.push({ start: docket, end: docket, put: ' ', why: 'glued' })
    if (m[4] === '') edits.push({ start: day, end: day, put: ' ', why: 'glued' })
  })
  return edits
}

function bare(line: string): string {
  return line.replace(/\s+/g, '')
}

/** A metadata label with nothing behind it is no part of the decision; it stays to be seen and reported. */
function emptyLabels(text: string): Edit[] {
  const rows = rowsOf(text)
  return rows.flatMap((row, i) => {
    const next = rows[i + 1]
    if (!METADATA_LABEL.test(row.text) || (next && !NEXT_LABEL.test(next.text) && !METADATA_LABEL.test(next.text)))
      return []
    return [{ start: row.start, end: row.end, put: row.text, why: 'empty-label' }]
  })
}

/** How the RIS reads its abbreviations out to screen readers. */
const SPOKEN =
  /\b(?:Paragraph(?:en)? \d|Absatz (?:eins|\d)|Artikel (?:eins|\d+,)|Ziffer (?:eins|\d)|Litera [a-z],|Bundesgesetzblatt)/
const OPENING = 24

/** Exports print a paragraph and, without a space, the same paragraph as the RIS reads it out: the copy goes. */
function spokenCopies(text: string): Edit[] {
  return rowsOf(text).flatMap(row => {
    if (row.text.length < 2 * OPENING || !SPOKEN.test(row.text)) return []
    const at = row.text.indexOf(row.text.slice(0, OPENING), OPENING)
    if (at < 0 || /\s/.test(row.text[at - 1] as string) || row.text.length - at < at * 0.9) return []
    return [{ start: row.start + at, end: row.end, put: '', why: 'spoken-copy' }]
  })
}

/** A short label at the end of a line, right behind the value of the one before it: `07.04.2020Norm`. */
const GLUED_LABEL =
  /[\p{Ll}\d):](Norm|Spruch|Text|Kopf|Betreff|Beachte|Index|Leitsatz|Rechtssatz|Schlagworte|Anmerkung)$/u

function gluedLabels(text: string): Edit[] {
  return rowsOf(text).flatMap(row => {
    const m = GLUED_LABEL.exec(row.text)
    if (!m) return []
    const at = row.end - (m[1] as string).length
    return [{ start: at, end: at, put: '\n', why: 'glued' }]
  })
}

/** The parts of a record of the RIS in their order, as they stand when its lines were run together. */
const IN_ORDER: readonly RegExp[] = [
  /(?:^| )(Gericht) (?=OGH|OLG|LG|BG|V[fw]GH|Ver|Ober|Bundes|Landes)/,
  / (Rechtssatznummer) (?=RS)/,
  / (Entscheidungsdatum) (?=\d)/,
  / (Geschäftszahl) (?=\S{0,6}\d)/,
  / (Norm) (?=\S)/,
  / (Leitsatz) (?=\p{Lu})/u,
  / (Rechtssatz) (?=\p{Lu}|[„"§])/u,
  /(?:^| )(Kopf) (?=De[rs] |Das )/,
  / (Spruch) (?=\S)/,
  / (Text) (?=(?:Begründung|Entscheidungsgründe|Gründe|G r ü n d e))/,
  / (Begründung|Entscheidungsgründe|Gründe):? (?=\S)/,
  / (Rechtliche Beurteilung) (?=\S)/,
  / (Entscheidungstexte) (?=TE )/,
  / (Schlagworte) (?=\p{Lu})/u,
  / (Anmerkung) (?=E\d)/,
  / (European Case Law Identifier(?: \(ECLI\))?) (?=ECLI)/,
]
/** A decision in the list of a Rechtssatz. */
const ENTRY = / (?=TE (?:OGH|OLG|LG|V[fw]GH)\b.{0,30} \d{4}-\d{2}-\d{2} )/g
const LONG_LINE = 400

/** A record whose lines were run together gets them back at its labels. */
function flattened(text: string): Edit[] {
  const edits: Edit[] = []
  for (const row of rowsOf(text)) {
    if (row.text.length < LONG_LINE || !/^(?:Kopf De|.{0,200}Gericht .{0,400}Entscheidungsdatum )/.test(row.text))
      continue
    const header = /^.{0,120}?www\.ris\.bka\.gv\.at .{0,80}? (?=Gericht )/.exec(row.text)
    if (header) edits.push({ start: row.start, end: row.start + header[0].length, put: '', why: 'page-header' })
    let from = header ? header[0].length : 0
    for (const label of IN_ORDER) {
      const m = label.exec(row.text.slice(from))
      if (!m) continue
      const start = row.start + from + m.index
      const word = start + m[0].indexOf(m[1] as string)
      const end = start + m[0].length
      if (word > row.start) edits.push({ start: word - 1, end: word, put: '\n', why: 'flattened' })
      edits.push({ start: end - 1, end, put: '\n', why: 'flattened' })
      from = end - row.start - 1
    }
    for (const m of row.text.slice(from).matchAll(ENTRY)) {
      const blank = row.start + from + m.index
      edits.push({ start: blank, end: blank + 1, put: '\n', why: 'flattened' })
    }
  }
  return edits
}
