import { lawNameOf, provisionsIn } from './links/cited.js'
import { citedIn } from './links/cited-in.js'
import { nameOf } from './links/names.js'
import type { Decision, Target } from './model/decision.js'
import type { Address, Countries, Read } from './operations/countries.js'
import type { AddressKind } from './pack/identity.js'
import type { Pack } from './pack/pack.js'
import { packs, unknown } from './packs/index.js'
import { run } from './pipeline/run.js'
import { meaningOf } from './pipeline/signals.js'

/** What the packs say of what is cited. */
export const countries: Countries = countriesOf(packs)

/** The same for any packs. */
export function countriesOf(all: readonly Pack[]): Countries {
  const byCountry = new Map(all.map(p => [p.jurisdiction, p]))
  let named: ReadonlyMap<string, readonly string[]> | undefined
  const courts = () => {
    named ??= courtsByName(all)
    return named
  }
  return {
    address: (target, jurisdiction, { unverified = false } = {}) => {
      const pack = byCountry.get(countryOf(target) ?? target.jurisdiction ?? jurisdiction ?? '')
      const found = pack && filledOf(target, pack, unverified)
      if (found) return found
      return target.url !== undefined && isWeb(target.url) ? { url: target.url, verified: true } : null
    },
    meaningOf: (signal, jurisdiction) => meaningOf(signal, byCountry.get(jurisdiction ?? '')?.signals),
    read: typed => {
      const read = all.map(pack => citedAlone(typed, pack, all))
      return { names: read.flatMap(r => r.names), provisions: read.flatMap(r => r.provisions) }
    },
    courtsNamed: name => {
      const beyond = all.flatMap(pack => pack.courtNamed?.(name) ?? [])
      return [...new Set([...(courts().get(courtName(name)) ?? []), ...beyond.flatMap(c => c.code ?? c.name ?? [])])]
    },
    jurisdictions: all.map(p => p.jurisdiction),
    lawsNamed: (name, section) => [...new Set(all.flatMap(pack => lawsIn(pack, name, section)))],
  }
}

/** The codes of courts by all their names. */
function courtsByName(all: readonly Pack[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { code, name, aliases = [] } of all.flatMap(pack => pack.courts))
    for (const each of new Set([name, ...aliases].map(courtName))) found.set(each, [...(found.get(each) ?? []), code])
  return found
}

/** However its blanks, points and letters are typed. */
function courtName(name: string): string {
  return name.toLowerCase().replace(/[\s.]+/g, '')
}

/** What a text cites as a country reads it; nothing where something else stands in it. */
function citedAlone(typed: string, pack: Pack, all: readonly Pack[]): Read {
  const alone = readAs(typed, pack, all)
  const isHead = !alone.citations.length && alone.caseNumbers.length > 0
  const text = isHead ? `${MIDDLE}(${typed})` : typed
  const decision = isHead ? readAs(text, pack, all) : alone
  if (!decision.citations.length || !isCovered(text, decision)) return { names: [], provisions: [] }
  const names = citedIn(decision).flatMap(c => [...c.names, ...c.printed])
  return { names, provisions: provisionsIn(decision) }
}

/** What makes what follows stand in the middle of a text: a court with a docket at its head is that of the text itself. */
const MIDDLE = '- '.repeat(60)

function readAs(text: string, pack: Pack, all: readonly Pack[]): Decision {
  const source = {
    ...{ name: '', text, sha256: '', mediaType: 'text/plain', format: 'text', marks: [], statements: [] },
    faults: [],
  }
  return run(source, { packs: all, fallback: unknown, checks: [], madeWith: '' }, pack.id)
}

/** Whether citations, with courts and dates, are all that a text says. */
function isCovered(text: string, { citations, dates, mentions }: Decision): boolean {
  let left = text
  for (const { at } of [...citations, ...dates, ...mentions])
    left = left.slice(0, at[0]) + ' '.repeat(at[1] - at[0]) + left.slice(at[1])
  return !/[\p{L}\p{N}]/u.test(left)
}

/** The country that an id says of itself: an ECLI has its own, a CELEX number is of the Union. */
function countryOf({ ecli, celex, bwb }: Target): string | undefined {
  const country = ecli && /^ECLI:([A-Z]{2}):/.exec(ecli)?.[1]
  return country || (celex ? 'EU' : bwb ? 'NL' : undefined)
}

/** What a target may lead to, the nearest first. */
function kindsOf({ docket, ecli, code, bwb, celex, instrument, section, article }: Target): readonly AddressKind[] {
  if (docket !== undefined || ecli !== undefined) return ['decision', 'entry']
  if (code === undefined && bwb === undefined && celex === undefined && instrument === undefined)
    return ['entry', 'decision']
  return (section ?? article) === undefined ? ['law'] : ['provision', 'law']
}

function filledOf(target: Target, { identity, jurisdiction }: Pack, unverified: boolean): Address | null {
  if (!identity) return null
  const fields = fieldsOf(target, identity)
  for (const kind of kindsOf(target))
    for (const { of, template, verified, dated } of identity.addresses) {
      // An address of the present text is none of a version.
      if (of !== kind || !(verified || unverified) || (target.version !== undefined && !dated)) continue
      const url = filled(template, { ...fields, jurisdiction })
      if (url !== null && isWeb(url)) return { url, verified }
    }
  return null
}

function fieldsOf(target: Target, { law, provision, fields }: NonNullable<Pack['identity']>): Record<string, string> {
  const own = Object.entries(target).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const lawId = law?.(target)
  const provisionId = provision?.(target)
  return {
    ...Object.fromEntries(own),
    ...(lawId === undefined ? {} : { law: lawId }),
    ...(provisionId === undefined ? {} : { provision: provisionId }),
    ...fields?.(target),
  }
}

/** A template with every field filled, percent-encoded; `null` where one is not known. */
function filled(template: string, fields: Readonly<Record<string, string>>): string | null {
  let whole = true
  const url = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(fields, name) ? (fields[name] as string) : ''
    if (value === '') whole = false
    // A lone surrogate of a damaged text cannot be encoded.
    return encodeURIComponent(value.replace(/\p{Cs}/gu, ''))
  })
  return whole ? url : null
}

function isWeb(url: string): boolean {
  return /^https?:\/\/[^\s/]/.test(url)
}

/** As typed, and as abbreviations of laws are written: `bgb` is BGB, `awb` Awb, `민집` 민집법. */
function spellings(name: string): string[] {
  const small = name.toLowerCase()
  if (/^[\uac00-\ud7a3]{1,6}$/.test(name)) return [name, `${name}법`]
  return [...new Set([name, name.toUpperCase(), small.charAt(0).toUpperCase() + small.slice(1), small])]
}

function lawsIn({ identity, jurisdiction }: Pack, name: string, section: string | null): string[] {
  const targets: Target[] = spellings(name).map(code => ({ code, ...(section === null ? {} : { section }) }))
  const ids = targets.flatMap(target => identity?.law?.(target) ?? [])
  const whole = section === null ? targets.flatMap(({ code = '' }) => identity?.names?.[code] ?? []) : []
  return [
    ...ids.map(id => nameOf(`${jurisdiction}:${id}`)),
    ...targets.flatMap(t => lawNameOf(t, jurisdiction) ?? []),
    ...whole.map(nameOf),
  ]
}
