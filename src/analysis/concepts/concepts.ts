import type { Concept } from './concept.js'
import { ENFORCEMENT } from './enforcement.table.js'
import { FACTS } from './facts.table.js'
import { MARKET } from './market.table.js'
import { OBLIGATIONS } from './obligations.table.js'
import { PROCEDURE } from './procedure.table.js'
import { PROPERTY } from './property.table.js'
import { PUBLIC_LAW } from './public.table.js'
import { RIGHTS } from './rights.table.js'

const AREAS: readonly (readonly Concept[])[] = [
  PROCEDURE,
  ENFORCEMENT,
  PROPERTY,
  OBLIGATIONS,
  PUBLIC_LAW,
  RIGHTS,
  MARKET,
  FACTS,
]

/** All concepts, by area of law. */
export const CONCEPTS: readonly Concept[] = AREAS.flat()
