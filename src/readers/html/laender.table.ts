import type { Effect } from '../effect.js'

const METADATA = [{ kind: 'metadata' }] as const
const CHROME = [{ kind: 'dropped', value: 'site-chrome' }] as const

/** Classes and ids (`#`) of the pages of NRWE, the collection of North Rhine-Westphalia (nrwe.justiz.nrw.de). */
export const NRWE: Readonly<Record<string, Effect>> = {
  '#nrwetitle': { flow: 'paragraph', marks: METADATA, states: 'title', official: true },
  '#enclosingDiv': { flow: 'paragraph', marks: METADATA },
  '#footerBild': { marks: CHROME },
  '#footerDrucker': { marks: CHROME },
  screen: { flow: 'paragraph', marks: CHROME },
  feldbezeichnung: { flow: 'block', names: true },
  feldinhalt: { flow: 'block', named: true, official: true },
  absatzRechts: { flow: 'block' },
  randnummerLinks: { flow: 'block' },
}

/** Classes of the pages of Lower Saxony (voris.wolterskluwer-online.de). */
export const VORIS: Readonly<Record<string, Effect>> = {
  'wkde-doctitle': { flow: 'paragraph', marks: METADATA, states: 'title', official: true },
  'wkde-bibliography': { flow: 'paragraph', marks: METADATA },
  'wkde-case-catchwords': { flow: 'paragraph', marks: [{ kind: 'section', value: 'keywords' }] },
  'wkde-case-history': { flow: 'paragraph', marks: [{ kind: 'section', value: 'lower-courts' }] },
  'wkde-case-norms': { flow: 'paragraph', marks: [{ kind: 'section', value: 'references' }] },
  'wkde-case-headnote-official': { flow: 'paragraph', marks: [{ kind: 'section', value: 'headnote' }] },
  'wkde-case-headnote-editorial': { flow: 'paragraph', marks: [{ kind: 'section', value: 'headnote' }] },
  'wkde-case-headnote': { flow: 'paragraph', marks: [{ kind: 'section', value: 'headnote' }] },
  'wkde-empty': { marks: CHROME },
  tenor: { flow: 'paragraph', marks: [{ kind: 'section', value: 'operative' }] },
  tatbestand: { flow: 'paragraph', marks: [{ kind: 'section', value: 'facts' }] },
  entscheidungsgruende: { flow: 'paragraph', marks: [{ kind: 'section', value: 'reasoning' }] },
  gruende: { flow: 'paragraph', marks: [{ kind: 'section', value: 'reasoning' }] },
}

/** Classes of the pages of the courts of Bremen: a list of labelled fields, the headnote among them. */
export const BREMEN: Readonly<Record<string, Effect>> = {
  project_info_left: { flow: 'block', names: true },
  project_info_right: { flow: 'block', named: true, official: true },
}
