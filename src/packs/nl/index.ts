import type { Pack } from '../../pack/pack.js'
import { neutral } from '../_shared/neutral.js'
import { DUTCH } from '../_shared/signals.table.js'
import { amounts } from './amounts.js'
import { caseCitations } from './case-citations.js'
import { claims } from './claims.js'
import { cleaning } from './cleaning.js'
import { costs } from './costs.js'
import { COURTS } from './courts.table.js'
import { dates } from './dates.js'
import { head } from './head.js'
import { history } from './history.js'
import { HOLDINGS } from './holdings.table.js'
import { identity } from './identity.js'
import { anaphoric, internal, pointing } from './internal-citations.js'
import { judges } from './judges.js'
import { dispositions, items, outcome } from './operative.js'
import { open } from './outline.js'
import { parties } from './parties.js'
import { placeholders } from './placeholders.js'
import { literature, preparatory, reporters } from './reporters.js'
import { settle } from './settle.js'
import { stated } from './stated.js'
import { statutes } from './statutes.js'
import { ABBREVIATIONS, SIGNS } from './words.table.js'

/** Dutch decisions: all courts of rechtspraak.nl, as pages of portals and as official text. */
export const pack: Pack = {
  ...neutral,
  id: 'nl',
  jurisdiction: 'NL',
  language: 'nl',
  signs: SIGNS,
  courts: COURTS,
  abbreviations: ABBREVIATIONS,
  cleaning,
  outline: { open },
  rules: [
    ...caseCitations,
    ...statutes,
    reporters,
    preparatory,
    literature,
    internal,
    pointing,
    anaphoric,
    ...dates,
    ...amounts,
    placeholders,
  ],
  signals: DUTCH,
  settle,
  head,
  stated,
  identity,
  judges,
  parties,
  orders: { items, dispositions, outcome },
  history,
  claims,
  costs,
  holdings: HOLDINGS,
  facts: {
    totals: /(?:[Tt]otaal|TOTAAL|in totaal|totale? (?:bedrag|kosten) van)[^\d\n]{0,12}\n?\s*(?:€\s*)?$/,
    rates: { NLG: '2.20371' },
  },
}
