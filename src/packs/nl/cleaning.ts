import type { CleaningRules } from '../../pack/pack.js'
import type { Edit } from '../../text/clean.js'
import { markdownEdits } from '../_shared/markdown.js'
import { reflowEdits } from './reflow.js'

/** Field labels of the Dutch portals (rechtspraak.nl, Lexboost and others over its data), each on a line of its own. */
export const LABELS =
  /^(?:Datum uitspraak|Uitspraakdatum|Publicatiedatum|Datum publicatie|Zaaknummers?|Instantie|Type|Rechtsgebied(?:en)?|Procedures?|Proceduretype|Rechters?|Vindplaatsen|Bijzondere kenmerken|Formele relaties|Wetsverwijzingen|Wetsartikelen|Inhoudsindicatie|Trefwoorden|Zittingsplaats|Griffier|Advocaten):?$/

/** The tab above the text of a decision on a portal's page; the decision's own heading stands under its court's name. */
const TAB = /^(?:=+ ?)?(?:Uitspraak|UITSPRAAK|Arrest|Beschikking|Conclusie|Tekst|Volledige tekst)(?: ?=+)?$/

/** Cleaning of Dutch pages: labels without value, the tab heading, site chrome, running text without line ends. */
export const cleaning: CleaningRules = {
  furniture: [
    {
      kind: 'site-chrome',
      line: /^(?:Feedback|Gevonden zoektermen|Zoekresultaat - inzien document|Verrijkte uitspraak|Permanente link:?|Kopieer link|Print deze uitspraak|Deel deze uitspraak|Terug naar (?:zoek)?resultaten|Opslaan als PDF|Naar boven|Delen)$/,
    },
  ],
  labels: [],
  breaks:
    /^(?:in de za(?:ak|ken)|op het (?:hoger )?beroep|de STAAT|het COLLEGE|tegen|en|Totaal|De beslissing|BESLISSING|OVERWEGINGEN|PROCESVERLOOP)/,
  edits: text => [...markdownEdits(text), ...placed(text), ...reflowEdits(text)],
}

interface Row {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is no part of the decision only because of where it stands: empty labels in the field block, and the tab above the text. */
function placed(text: string): Edit[] {
  const rows = rowsOf(text)
  const edits: Edit[] = []
  let labels = 0
  for (let i = 0; i < rows.length && i < 120; i++) {
    const row = rows[i] as Row
    const next = rows[i + 1]
    if (LABELS.test(row.text)) {
      labels++
      if (next && LABELS.test(next.text)) edits.push({ ...row, put: '', why: 'empty-metadata-label' })
    } else if (TAB.test(row.text) && i > 0 && next && (labels >= 3 || row.text.startsWith('=')) && above(rows, i))
      edits.push({ start: row.start, end: row.end, put: '', why: 'portal-tab-heading' })
  }
  return edits.map(({ start, end, put, why }) => ({ start, end, put, why }))
}

/** A tab stands above the court's own head; `Uitspraak` as a value stands under the label `Type`. */
function above(rows: readonly Row[], i: number): boolean {
  if (/^Type:?$/.test(rows[i - 1]?.text ?? '')) return false
  return rows
    .slice(i + 1, i + 8)
    .some(r =>
      /^(?:(?:RECHTBANK|GERECHTSHOF|HOGE RAAD|Rechtbank|Gerechtshof|Hoge Raad|Centrale Raad|Raad van State|College van Beroep|PARKET|Parket)\b|(?:vonnis|arrest|beschikking|uitspraak|conclusie)$|\d{2}\/\d{3,5}\b|20\d{7}\/)/i.test(
        r.text,
      ),
    )
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  for (const m of text.slice(0, 20_000).matchAll(/[^\n]+/g)) {
    const lead = /^\s*/.exec(m[0])?.[0].length ?? 0
    const line = m[0].trim()
    if (line) rows.push({ start: m.index + lead, end: m.index + lead + line.length, text: line })
  }
  return rows
}
