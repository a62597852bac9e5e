import type { Title } from '../../store/title.js'
import { type Measured, measuredOf } from './measured.js'

/** A court whose decisions an import brought. */
export interface CourtMet {
  readonly country: string | null
  /** `null` for decisions of which no court is known. */
  readonly court: string | null
  readonly decisions: number
  readonly measured: Measured | null
}

/** More courts than this are not told apart by an import: the rest counts as one without name. */
const MOST = 2000

/** Gathers the courts of the decisions that an import keeps. */
export class CourtsMet {
  private readonly courts = new Map<string, { title: Pick<Title, 'court' | 'jurisdiction'>; decisions: number }>()

  add({ court, jurisdiction }: Pick<Title, 'court' | 'jurisdiction'>): void {
    const key = court ? `${jurisdiction} ${court.code ?? court.name}` : `${jurisdiction}`
    const met = this.courts.get(key)
    if (met) met.decisions++
    else if (court === null || this.courts.size < MOST)
      this.courts.set(key, { title: { court, jurisdiction }, decisions: 1 })
    else this.add({ court: null, jurisdiction: null })
  }

  /** Those with most decisions first. */
  list(): CourtMet[] {
    return [...this.courts.values()]
      .map(({ title: { court, jurisdiction }, decisions }) => ({
        country: jurisdiction,
        court: court?.name ?? null,
        decisions,
        measured: measuredOf(jurisdiction, court),
      }))
      .sort((a, b) => b.decisions - a.decisions)
  }
}
