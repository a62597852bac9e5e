import type { PartyRole } from '../../model/vocabulary.js'
import type { Identified } from '../../pack/document.js'
import type { PartyFound } from '../../pack/pack.js'
import { COUNSEL, type Entry, entriesOf } from './party-entries.js'
import { representativesIn } from './representatives.js'
import { ROLES } from './words.table.js'

type Role = PartyFound['roles'][number]

const FORM =
  /^(?:(?:de |het |een )?(?:besloten vennootschap(?:pen)?(?: met beperkte aansprakelijkheid)?|naamloze vennootschap|publiekrechtelijke rechtspersoon|privaatrechtelijke rechtspersoon|rechtspersoon naar (?:\p{L}+ )?recht|vennootschap onder firma|commanditaire vennootschap|vereniging met (?:volledige|beperkte) rechtsbevoegdheid|vennootschap naar (?:\p{L}+ ){1,3}recht)|(?:de |het |een )(?:coöperatie(?: met uitgesloten aansprakelijkheid)?(?: u\.a\.)?|(?:kerk)?genootschap|stichting|vereniging|maatschap|eenmanszaak|rechtspersoon|openbaar lichaam|vennootschap))(?: naar (?:het )?\p{L}+ recht| naar het recht van (?:de (?:staat )?)?[\p{L} ]{3,40}?(?:, (?:Verenigde Staten(?: van Amerika)?|[Dd]e [\p{L} ]{3,30}))?)?,? +(?=[\p{Lu}[“"'])/iu
const LABEL_END =
  /,| ?\(|(?<=[\]\p{L}.]) (?:te|uit) (?=[\p{Lu}[])|(?:^| )(?:wonend[e]?|gevestigd|zetelende?|geboren|kantoorhoudende?|domicilie|verblijvende?|zonder (?:bekende|vaste)|op het (?:beroep|hoger beroep)|die woont|h\.o\.d\.n\.|handelende?|in (?:zijn|haar|hun) hoedanigheid|vertegenwoordigd|hierna|verweerders?|eisers?|eiseres|appellante?|ge[ïi]ntimeerde|verzoek(?:er|ster)|gedaagde|met V-nummer|V-nummer|beiden)\b|;|:/u
const SHORT =
  /\(?(?:hierna|verder)(?: (?:gezamenlijk|samen|ook|mede|verder|tezamen))*(?: te noemen| genoemd| aangeduid als| aan te duiden als)?[:,]? ?(?:ook )?(?:respectievelijk )?[“"‘']?((?:de |het |belanghebbende|[\p{Lu}[])[^,;()“”"\n]{0,40}?)[“”"’']?(?: (?:te noemen|genoemd)| of |\)|,|;|\.(?=\s|$)|$)/iu
const PAREN = /^[^,(]{2,120}? \((?!gemachtigde|hierna|vertegenwoord|mr|advoc)((?:de |het )?[\p{L}[\]. -]{2,30})\)/u
const PUBLIC =
  /\b(?:gemeente|de staat|minister|staatssecretaris|college|inspecteur|heffingsambtenaar|raad van bestuur|uitvoeringsinstituut|uwv|provincie|waterschap|dagelijks bestuur|officier van justitie|openbaar ministerie|raad voor de|burgemeester|ontvanger|belastingdienst|politie|sociale verzekeringsbank|hoofd gemeentebelastingen|directeur|korpschef|gecertificeerde instelling)\b/i
/** The comma within a ministry's name: `Onderwijs, Cultuur en Wetenschap`. */
const MINISTRY =
  /^(?:[Dd]e )?(?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) [\p{L} -]{3,40}, \p{Lu}\p{L}+(?:(?:,| en) \p{Lu}\p{L}+){0,2}/u
/** How a text goes on to call a public body. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:het )?college van burgemeester/i, 'het college'],
  [/^(?:de )?minister/i, 'de minister'],
  [/^(?:de )?staatssecretaris/i, 'de Staatssecretaris'],
  [/^(?:de )?inspecteur/i, 'de inspecteur'],
  [/^(?:de )?inspecteur/i, 'de Inspecteur'],
  [/^(?:de )?heffingsambtenaar/i, 'de heffingsambtenaar'],
  [/uitvoeringsinstituut werknemersverzekeringen/i, 'het UWV'],
  [/uitvoeringsinstituut werknemersverzekeringen/i, 'het Uwv'],
]
const COMPANY =
  /\b(?:[BN]\.? ?V\.?(?=\W|$)|V\.?O\.?F\.?|C\.V\.|U\.A\.|Stichting|STICHTING|[Vv]ereniging|Holding|Coöperatie|GmbH|Ltd|S\.A\.|Inc|AG\b|maatschap)/

/** The parties between `in de zaak van` and `tegen`, with their roles, short names and counsel. */
export function parties(document: Identified): readonly PartyFound[] {
  const part = document.outline.parts.find(p => p.role === 'parties')
  if (!part) return []
  const entries = entriesOf(document, part)
  const lead = document.text.slice(Math.max(0, part.start - 220), part.start)
  const accused =
    /(?:tegen de )?(verdachte|betrokkene|veroordeelde)n?\s?:?\s*$/.exec(lead)?.[1] ??
    (/parketnummer|strafkamer|strafzaak|team strafrecht/i.test(document.text.slice(0, part.start))
      ? 'verdachte'
      : undefined)
  const found = entries
    .map(e => ({ entry: e, party: partyOf(e), roles: rolesIn(e.text) }))
    .filter(f => f.party !== undefined)
  const shared = spread(found.map(f => ({ side: f.entry.side, roles: f.roles })))
  const level = document.facts.court?.level
  return called(
    merge(
      found.map((f, i) => {
        const party = f.party as Omit<PartyFound, 'roles'>
        if (accused && f.roles.every(r => r.role === 'accused') && (i === 0 || /verdachte/i.test(f.entry.text)))
          return { ...party, roles: [{ role: 'accused', native: accused }] }
        if (
          f.entry.side === 0 &&
          level === 'first-instance' &&
          /verzoek[^\n]{0,170} van\s?:\s*$/.test(lead) &&
          f.roles.length === 0
        )
          return { ...party, roles: [{ role: 'applicant', native: 'verzoek van' }] }
        return {
          ...party,
          roles: settled(
            shared,
            i,
            found.map(x => x.entry.side),
            level === 'appeal' || level === 'supreme',
          ),
        }
      }),
    ),
    document.text.slice(part.start, part.end + 300),
  )
}

function partyOf(entry: Entry): Omit<PartyFound, 'roles'> | undefined {
  const joined = entry.text.replace(/\s+/g, ' ').trim()
  const bare = joined.replace(FORM, '').replace(/^(?:de heer|mevrouw|de |het )(?=\p{Lu}{3}|\[)/u, '')
  const cut = LABEL_END.exec(
    bare.replace(/\[[^\]]*\]/g, m => 'X'.repeat(m.length)).replace(MINISTRY, m => m.replace(',', ' ')),
  )
  const label = (cut && cut.index > 0 ? bare.slice(0, cut.index) : bare)
    .replace(/[\s,:;]+$/, '')
    .replace(/^(\[[^\]]+\])\1$/, '$1')
    .replace(/(?<!\p{Lu}\.\p{Lu}|[bn]\.v|c\.s)\.$/u, '')
    .trim()
  if (
    label.length < 2 ||
    label.length > 140 ||
    COUNSEL.test(label) ||
    /^(?:eisers?|gedaagden?|appellanten|gezamenlijk|hierna|beiden|advocaat)\b/i.test(label) ||
    (entry.side !== 2 &&
      /^mrs?\. (?!.*\bin (?:zijn|haar|hun) hoedanigheid)/is.test(joined) &&
      !/\p{Lu}{4}/u.test(label))
  )
    return undefined
  const names = [SHORT.exec(joined)?.[1], PAREN.exec(joined)?.[1]]
    .filter((n): n is string => n !== undefined)
    .map(n => n.trim())
    .filter(n => n !== label && n.length > 2 && !/^(?:de|het)$/.test(n))
  const numbered = /^\[(\p{L}+)(?: sub)? ?\d+\]$/u.exec(label)?.[1]
  if (numbered) names.push(...['', 'n', 'en', 's', ' c.s.'].map(end => `[${numbered}${end}]`), `[${numbered}] c.s.`)
  for (const [body, name] of BODIES) if (body.test(label)) names.push(name)
  const pseudonym = /^\[/.test(label) || /\[[^\]]+\]/.test(label)
  return {
    start: entry.start,
    end: entry.end,
    label,
    names: [...new Set(names)],
    kind: kindOf(label, joined),
    pseudonym,
    representatives: representativesIn(entry.text),
  }
}

function kindOf(label: string, text: string): PartyFound['kind'] {
  if (/^mr\. /i.test(label)) return 'person'
  if (COMPANY.test(label) || (FORM.test(text) && !PUBLIC.test(text.slice(0, 80)))) return 'company'
  if (PUBLIC.test(label) || /publiekrechtelijke rechtspersoon/.test(text)) return 'public-body'
  if (
    /\b(?:wonende?|woont|geboren|V-nummer)\b/.test(text) ||
    /\[(?:eiser|gedaagde|appellant|ge[ïi]ntimeerde|verdachte|naam|verzoek|verweer|de (?:man|vrouw|moeder|vader))/i.test(
      label,
    )
  )
    return 'person'
  return /gevestigd|kantoorhoudend/.test(text) ? 'company' : /^\[/.test(label) ? 'person' : 'unknown'
}

/** `Partijen zullen hierna Voorbeeld en Proef genoemd worden`: the short names, each for the party whose name holds it. */
function called(parties: readonly PartyFound[], text: string): PartyFound[] {
  const list =
    /Partijen (?:zullen|worden) (?:hierna|verder) (?:respectievelijk |ook )?([^.\n]{3,160}?) (?:genoemd|aangeduid)/i.exec(
      text,
    )?.[1]
  const names = (list ?? '')
    .split(/,? en |, /)
    .map(n => n.replace(/^(?:als|respectievelijk) /, '').trim())
    .filter(n => n.length > 2)
  return parties.map(p => ({
    ...p,
    names: [
      ...new Set([
        ...(p.names ?? []),
        ...names.filter(n => n !== p.label && p.label.toLowerCase().includes(n.toLowerCase())),
      ]),
    ],
  }))
}

/** The roles a stretch names, each once, without the words of counsel. */
function rolesIn(text: string): Role[] {
  const out: Role[] = []
  let rest = text
    .split('\n')
    .filter(l => !/^\(?(?:advocaat|gemachtigde)/i.test(l))
    .join(' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/hierna[^,;)]*/gi, ' ')
  for (const { words, role } of ROLES) {
    const m = words.exec(rest)
    if (!m) continue
    rest = rest.replace(words, ' ')
    if (!out.some(r => r.role === role)) out.push({ role, native: m[0] })
  }
  return out
}

/** `1. A, 2. B, gedaagden`: the role printed after the last holds for all of its side. */
function spread(list: readonly { side: 0 | 1 | 2; roles: readonly Role[] }[]): Role[][] {
  const out = list.map(x => [...x.roles])
  for (let i = list.length - 2; i >= 0; i--)
    if (out[i]?.length === 0 && list[i]?.side === list[i + 1]?.side) out[i] = [...(out[i + 1] as Role[])]
  for (let i = 1; i < list.length; i++)
    if (out[i]?.length === 0 && list[i]?.side === list[i - 1]?.side) out[i] = [...(out[i - 1] as Role[])]
  return out
}

const OTHER_SIDE: Partial<Record<PartyRole, PartyRole>> = {
  claimant: 'defendant',
  appellant: 'respondent',
  applicant: 'respondent',
  defendant: 'claimant',
  respondent: 'appellant',
}

/** Roles by the words, else by the side: the first side brought the case, the other answers; joined parties are third. */
function settled(all: readonly Role[][], i: number, sides: readonly (0 | 1 | 2)[], review: boolean): Role[] {
  const roles = all[i] as Role[]
  const side = sides[i] as 0 | 1 | 2
  const first = all.find((_, k) => sides[k] === 0)?.[0]
  const claims = all.some(r => r.some(x => x.role === 'claimant'))
  if (side === 2) return [{ role: 'third-party', native: roles[0]?.native ?? 'belanghebbende' }]
  if (roles.length > 0)
    return roles.map(r =>
      r.role === 'respondent' && claims && /^verweer|^verwerende/i.test(r.native) && !/ in /.test(r.native)
        ? { ...r, role: 'defendant' }
        : r,
    )
  if (side === 0) {
    const other = all.find((_, k) => sides[k] === 1)?.[0]
    const role = (other && OTHER_SIDE[other.role]) ?? (review ? 'appellant' : 'claimant')
    return sides.length > 1 || review ? [{ role, native: '' }] : []
  }
  return [{ role: (first && OTHER_SIDE[first.role]) ?? (review ? 'respondent' : 'defendant'), native: '' }]
}

/** One party that is named twice, for the claim and the counterclaim, is one party with both roles. */
function merge(list: readonly PartyFound[]): PartyFound[] {
  const out: PartyFound[] = []
  for (const p of list) {
    const i = out.findIndex(o => o.label === p.label)
    if (i < 0) out.push(p)
    else {
      const o = out[i] as PartyFound
      out[i] = { ...o, roles: [...o.roles, ...p.roles.filter(r => !o.roles.some(x => x.role === r.role))] }
    }
  }
  return out
}
