import type { FoundCitation } from '../../pack/rule.js'
import { type LawRef, lawAt, lawEnding, lawTarget, refOf, titleEnding } from './laws.js'

const SHORT = `["“‘']?(?:de |het )?["“‘']?([A-Z][\\w.-]{0,18}(?: \\d{4})?)["”’']?\\)`
/** `(hierna: Awb)`, `(hierna te noemen: de Regeling)`; with nothing before the name only behind a citation. */
const DEFINED = new RegExp(`^ ?\\((?:hierna(?: te noemen| ook)?:? ?|verder:? ?)?${SHORT}`)
const ANNOUNCED = new RegExp(`\\((?:hierna(?: te noemen| ook)?|verder)(?: genoemd)?:? ?${SHORT}`, 'g')

/** A short name that the text gives a law, from a place on. */
export interface Definition {
  readonly short: string
  readonly law: LawRef
  readonly at: number
}

/** Short names the text gives to laws: `Algemene wet bestuursrecht (hierna: Awb)`; the first that a name was given holds. */
export function definitionsOf(citations: readonly FoundCitation[], text: string): readonly Definition[] {
  const out = new Map<string, Definition>()
  const add = (short: string | undefined, law: LawRef | undefined, at: number) => {
    if (short && law && law.code !== short && !out.has(short)) out.set(short, { short, law, at })
  }
  for (const m of text.matchAll(ANNOUNCED)) {
    const end = text[m.index - 1] === ' ' ? m.index - 1 : m.index
    const law = lawEnding(text, end) ?? titleEnding(text, end)
    add(m[1], law && refOf(lawTarget(law, undefined)), m.index)
  }
  for (const c of citations) {
    const target = c.targets[c.targets.length - 1]
    if ((c.kind !== 'statute' && c.kind !== 'eu') || !target || !(target.code || target.instrument)) continue
    add(DEFINED.exec(text.slice(c.end, c.end + 60))?.[1], refOf(target), c.end)
  }
  return [...out.values()]
}

/** The law that a citation names by a short name of the text. */
export function definedIn(c: FoundCitation, text: string, definitions: readonly Definition[]): LawRef | undefined {
  const target = c.targets[0]
  const found = definitions.find(
    ({ at, short }) =>
      at < c.start &&
      text.endsWith(short, c.end) &&
      lawAt(text, c.end - short.length, true)?.code === (target?.code ?? target?.instrument),
  )
  return found?.law
}
