import type { Court } from '../../pack/pack.js'

/** The courts whose decisions this pack reads. Source: name the official list, and the day it was read. */
export const courts = [
  { code: 'SC', name: 'Supreme Court', level: 'supreme', seat: 'Capital', aliases: ['Sup. Ct.'] },
  { code: 'DC', name: 'District Court', level: 'first-instance' },
] as const satisfies readonly Court[]
