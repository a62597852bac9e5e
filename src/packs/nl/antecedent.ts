import type { FoundCitation } from '../../pack/rule.js'
import type { LawRef } from './laws.js'

/** Laws that were cited, with the place behind the citation, the last one last. */
export type Cited = { readonly law: LawRef; readonly at: number; readonly section: string | undefined }

const NOUN = /(wet|verordening|richtlijn|regeling|beleidsregels?|besluit|verdrag|wetboek|reglement|protocol|daarvan)$/i
/** How many laws back a noun may point. */
const REACH = 8

/** The law `van die richtlijn`, `van genoemd besluit`, `daarvan` points to: the last one of that kind. */
export function lawMeant(printed: string, cited: readonly Cited[]): LawRef | undefined {
  const noun = NOUN.exec(printed)?.[1]?.toLowerCase()
  return noun === undefined ? undefined : cited.slice(-REACH).findLast(c => fits(c.law, noun))?.law
}

function fits({ code, celex, jurisdiction }: LawRef, noun: string): boolean {
  const kind = celex?.startsWith('3') ? celex[5] : undefined
  switch (noun) {
    case 'richtlijn':
      return kind === 'L' || /richtlijn/i.test(code)
    case 'verordening':
      return kind === 'R' || (kind === undefined && /verordening/i.test(code))
    case 'besluit':
      return kind === 'D' || /besluit/i.test(code)
    case 'verdrag':
    case 'protocol':
      return jurisdiction !== undefined
        ? kind === undefined
        : /verdrag|protocol|^(?:IVBPR|IVRK|CISG|CMR|BVIE)$/i.test(code)
    case 'wetboek':
      return /^(?:BW|Rv|Sr|Sv|K)$|wetboek/i.test(code)
    case 'wet':
      return jurisdiction === undefined && !/besluit|regeling|verordening|reglement|verdrag|beleidsregel/i.test(code)
    case 'reglement':
    case 'beleidsregels':
    case 'beleidsregel':
      return new RegExp(noun.slice(0, 11), 'i').test(code)
    default:
      return true
  }
}

/** How far back a provision is pointed to, and what bears provisions that are no law's. */
const NEAR = 500
const OTHER = /overeenkomst|voorwaarden|statuten|\bcao\b|beding|contract|polis|reglement|akte/i

/** A provision that `dat artikel`, `genoemde bepaling` can mean: the last one cited, near before, with no contract in between. */
export function provisionMeant(
  before: readonly FoundCitation[],
  start: number,
  text: string,
): FoundCitation | undefined {
  const last = before.findLast(b => b.kind === 'statute' || b.kind === 'eu')
  if (!last || start - last.end > NEAR || OTHER.test(text.slice(last.end, start))) return undefined
  return last.targets.some(t => (t.code && t.section) || (t.instrument && t.article)) ? last : undefined
}
