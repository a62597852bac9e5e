import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type FoundCitation, type Rule } from '../../pack/rule.js'
import { countryBefore, type LawFound, lawAt, lawTarget, unionAct } from './laws.js'
import { LAWS, TREATIES } from './laws.table.js'
import { chainAt, joinAt, leadingAt, targetsOf } from './provision.js'
import { back } from './provision-back.js'
import { versionAt } from './version.js'

const AUTHORITY =
  'Leidraad voor juridische auteurs: verwijzing naar wetsartikelen; Aanwijzingen voor de regelgeving 3.27-3.31'
const HEAD = new Pattern(/(?:[Aa]rtikel(?:en)?|ARTIKEL|[Aa]rt{1,2}\.?) ?(?=[\dIVXL])/y)
const TO_LAW = new Pattern(
  /(?:,|;)? ?(?:\((?:oud|nieuw)\),? )?(?:van (?:de|het|dat|die|deze|dit|genoemde|voormelde?|het thans geldende|de toenmalige) |van (?=[A-Z])|bij (?:de|het) |uit (?:de|het) |(?=[\p{Lu}]))(?:\p{Ll}+ |(?:Belgisch|Duits|Oostenrijks|Frans|Engels|Zwitsers|Italiaans|Spaans|Pools|Turks|Marokkaans|Surinaams|Curaçaos|Arubaans|Luxemburgs)e? )?/uy,
)
const POINTING = new Pattern(
  /(?:,|;)? ?(?:van (?:die|deze|dezelfde|(?:laatst|voor)?(?:genoemde|melde)|voornoemde|bedoelde|de) (?:rijks)?(?:wet|verordening|richtlijn|regeling|beleidsregels?)\b|van (?:dat|dit|hetzelfde|(?:laatst|voor)?(?:genoemd|meld)|voornoemd) (?:besluit|verdrag|wetboek|reglement|protocol)\b|daarvan\b)/iy,
)
const BRACKET = new Pattern(/ \((?=[A-Z])/y)

/** The law behind a chain of articles, if one stands there. */
function lawAfter(text: string, end: number): LawFound | undefined {
  const lead = TO_LAW.at(text, end)
  if (!lead) {
    const bracket = BRACKET.at(text, end)
    const law = bracket && lawAt(text, end + bracket[0].length, false)
    return law && text[law.end] === ')' ? { ...law, end: law.end + 1 } : undefined
  }
  const named = /van|uit|bij/.test(lead[0])
  for (const at of [end + lead[0].length, end + lead[0].replace(/\p{L}\p{Ll}+ $/u, '').length]) {
    const law = abroad(text, at)
    if (
      !law ||
      (law.unknown &&
        !named &&
        !/^(?:[A-Z]{2,7}|[A-Z][a-z]{0,4}[A-Zwvbrgs])(?: \d{4})?$|^(?:Wet|Besluit|Regeling|Uitvoerings\p{Ll}+|Belastingplan) .{4}/u.test(
          law.code,
        ))
    )
      continue
    if (
      law.unknown &&
      !named &&
      /^(?:In|De|Het|Dit|Op|Bij|Zie|Als|Er|Een|Hij|Zij|Nu|Dus|Maar|Of|Om|Tot|Uit|Van|Voor|Wat|Ook|Over|Naar|Was|Waar|Aan)$/.test(
        law.code,
      )
    )
      continue
    return law
  }
  return undefined
}

/** The law at a place; one that an adjective before it gives to another country is of that country. */
function abroad(text: string, at: number): LawFound | undefined {
  const law = lawAt(text, at, true)
  const jurisdiction = law && countryBefore(text, at)
  return jurisdiction ? { code: text.slice(at, law.end), end: law.end, title: law.title, jurisdiction } : law
}

function citationOf(text: string, start: number, from: number, needsLaw: boolean): FoundCitation | undefined {
  const chain = chainAt(text, from)
  if (!chain) return undefined
  const law = lawAfter(text, chain.end)
  if (needsLaw && (!law || law.unknown)) return undefined
  const pointing = law ? null : POINTING.at(text, chain.end)
  const end = law?.end ?? chain.end + (pointing?.[0].length ?? 0)
  const kind = law?.jurisdiction === 'EU' ? 'eu' : 'statute'
  const version = versionAt(text, end)?.version
  return { is: 'citation', kind, start, end, targets: targetsOf(chain.articles, law, version) }
}

/** `artikelen 3:2 Awb, 4 Wob en 5 WW`: what goes on behind a law with articles of another. */
function continued(text: string, first: FoundCitation): FoundCitation[] {
  const out = [first]
  for (let k = 0; k < 10; k++) {
    const { end } = out[k] as FoundCitation
    const at = joinAt(text, end)
    if (at === undefined || !/\d/.test(text[at] ?? '') || /art/i.test(text.slice(end, at))) break
    const next = citationOf(text, at, at, true)
    if (!next) break
    out.push(next)
  }
  return out
}

/** With the rungs that stand in front of the article: `het tweede lid van artikel 6:96 BW`. */
function led(text: string, citation: FoundCitation): FoundCitation {
  const [target, ...more] = citation.targets
  const lead = more.length === 0 && target ? leadingAt(text, citation.start) : undefined
  if (!lead || target?.paragraph || target?.letter) return citation
  const { start, ...rungs } = lead
  return { ...citation, start, targets: [{ ...target, ...rungs }] }
}

/** `artikel 3:13 BW`, `art. 6:162, tweede lid, BW`, `de artikelen 7:658 lid 1 en 2 van het Burgerlijk Wetboek`. */
const article: Rule = {
  id: 'nl.citation.statute',
  version: 4,
  authority: AUTHORITY,
  triggers: ['artikel', 'Artikel', 'ARTIKEL', 'art.', 'Art.', 'artt.', 'Artt.', 'art ', 'Art '],
  read: ({ text, at }) => {
    const head = HEAD.at(text, at)
    const found = head ? citationOf(text, at, at + head[0].length, false) : undefined
    return found && continued(text, led(text, found))
  },
  hits: [
    ['in de zin van ⟦artikel 3:13 BW⟧ op', { targets: [{ code: 'BW', section: '3:13', bwb: 'BWBR0005291' }] }],
    ['⟦art. 6:162, tweede lid, BW⟧', { targets: [{ code: 'BW', section: '6:162', paragraph: '2' }] }],
    [
      '⟦artikel 8:72, derde lid, aanhef en onder a, van de Algemene wet bestuursrecht⟧ (hierna: Awb)',
      { targets: [{ code: 'Awb', section: '8:72', paragraph: '3', letter: 'a' }] },
    ],
    [
      'de ⟦artikelen 3:40 en 3:41 BW⟧ is',
      {
        targets: [
          { section: '3:40', code: 'BW' },
          { section: '3:41', code: 'BW' },
        ],
      },
    ],
    [
      '(zie ⟦artikel 81, lid 1, van de Wet op de rechterlijke organisatie⟧)',
      { targets: [{ code: 'RO', section: '81', paragraph: '1', bwb: 'BWBR0001830' }] },
    ],
    [
      '⟦artikel 6, eerste lid, van het EVRM⟧',
      { targets: [{ code: 'ECHR', jurisdiction: 'CE', section: '6', paragraph: '1' }] },
    ],
    ['⟦artikel 4 van Richtlijn 93/13/EEG⟧', { kind: 'eu', targets: [{ celex: '31993L0013', article: '4' }] }],
    ['⟦artikel 107, lid 1, VWEU⟧', { kind: 'eu', targets: [{ instrument: 'VWEU', article: '107' }] }],
    [
      '⟦artikel 2.9, tweede lid, aanhef en onder b, onder 3° van de Wabo⟧',
      { targets: [{ section: '2.9', paragraph: '2', letter: 'b', number: '3' }] },
    ],
    ['⟦artikel 3:13 (oud) BW⟧ .', { targets: [{ code: 'BW', section: '3:13', version: '(oud)' }] }],
    ['⟦art. 1401 oud BW⟧ .', { targets: [{ code: 'BW', section: '1401', version: 'oud' }] }],
    [
      '⟦artikel 7:2 BW⟧, zoals dat gold tot 1 januari 2015,',
      { targets: [{ version: 'zoals dat gold tot 1 januari 2015' }] },
    ],
    ['⟦artikel 5 WW⟧ (oud)', { targets: [{ code: 'WW', version: '(oud)' }] }],
    ['⟦art. 359.2 Sv⟧ .', { targets: [{ code: 'Sv', section: '359', paragraph: '2' }] }],
    ['⟦art. 36f.1 Sr⟧ .', { targets: [{ code: 'Sr', section: '36f', paragraph: '1' }] }],
    ['⟦artikel 7 van de Regels voorbeelden Wet WIA 2007⟧ .', { targets: [{ section: '7' }] }],
    ['⟦artikel 8:8 van de CAR-UWO⟧ .', { targets: [{ code: 'CAR/UWO', section: '8:8' }] }],
    [
      '⟦artikel 1 van het Twaalfde Protocol bij het EVRM⟧ .',
      { targets: [{ code: 'ECHR-P12', jurisdiction: 'CE', section: '1' }] },
    ],
    ['⟦art. 80a RO⟧ .', { targets: [{ code: 'RO', section: '80a' }] }],
    ['⟦art. 3:201 lid 2 en 3:204 BW⟧ en', { targets: [{ section: '3:201', paragraph: '2' }, { section: '3:204' }] }],
    ['⟦artikel 7:669 lid 3 onder a tot en met g BW⟧ .', { targets: [{ letter: 'a' }, { letter: 'g' }] }],
    ['⟦art. 24(5) EVRM⟧ .', { targets: [{ code: 'ECHR', section: '24', paragraph: '5' }] }],
    ['⟦art. 6:96 leden 2 en 3 BW⟧ .', { targets: [{ paragraph: '2' }, { section: '6:96', paragraph: '3' }] }],
    ['⟦art. 7a:1576 B.W.⟧', { targets: [{ code: 'BW', section: '7A:1576', bwb: 'BWBR0006000' }] }],
    ['⟦artikel 2:138/248 BW⟧ en', { targets: [{ section: '2:138' }, { section: '2:248', bwb: 'BWBR0003045' }] }],
    ['⟦art. 5-9 WW⟧ en', { targets: [{ section: '5' }, { code: 'WW', section: '9' }] }],
    ['⟦art. 5 e.v. WW⟧ .', { targets: [{ code: 'WW', section: '5' }] }],
    ['⟦artikel 6:96 lid 2 sub b en c BW⟧', { targets: [{ letter: 'b' }, { paragraph: '2', letter: 'c' }] }],
    ['⟦artikel 2, lid 1 en lid 2, WW⟧', { targets: [{ paragraph: '1' }, { paragraph: '2' }] }],
    ['⟦art. 7:611 en/of 7:658 BW⟧', { targets: [{ section: '7:611' }, { section: '7:658' }] }],
    ['⟦artikelen 3:2 Awb⟧, ⟦4 Wob⟧ en ⟦5 WW⟧ zijn', { targets: [{ code: 'Awb' }] }],
    ['⟦het tweede lid van artikel 6:96 BW⟧', { targets: [{ section: '6:96', paragraph: '2' }] }],
    ['⟦artikel 12 van de Belgische Grondwet⟧', { targets: [{ code: 'Grondwet', jurisdiction: 'BE' }] }],
    [
      '⟦artikel 13, lid 2, van de Uitvoeringsbeschikking voorbeelden 1968⟧ (de UB)',
      { targets: [{ code: 'Uitvoeringsbeschikking voorbeelden 1968', section: '13' }] },
    ],
  ],
  misses: ['het artikel in de krant', 'een artikel over 3 zaken', 'artikelnummer 12345', 'de 2 leden 3 jaar'],
}

const BARE = new Pattern(
  /\d{1,2}:\d|\d{2,3}[a-z]{0,2}(?:\.\d{1,2})? RO(?!\p{L})|\d{1,3}[a-z]{0,2}\.\d{1,2} S[rv](?!\p{L})/uy,
)

/** `6:162 BW`, `8:42 Awb`: book or chapter and article without the word. */
const bare: Rule = {
  id: 'nl.citation.statute-bare',
  version: 3,
  authority: AUTHORITY,
  triggers: [DIGIT],
  read: ({ text, at }) => {
    if (!BARE.possible(text, at) || !BARE.at(text, at) || /[\d:.]$/.test(text.slice(Math.max(0, at - 1), at)))
      return undefined
    return citationOf(text, at, at, true)
  },
  hits: [
    ['op grond van ⟦6:162 BW⟧ .', { targets: [{ code: 'BW', section: '6:162' }] }],
    ['HR: ⟦81.1 RO⟧.', { targets: [{ code: 'RO', section: '81', paragraph: '1' }] }],
    ['HR: ⟦80a RO⟧.', { targets: [{ code: 'RO', section: '80a' }] }],
  ],
  misses: ['om 10:30 uur', 'ECLI:NL:HR:2010:392', 'voor 3.5 Ro', 'op 81 ROUTES'],
}

/** A title without table entry that ends with its year or is given a short name: `Besluit voorbeelden 2003 (Bvb)`. */
function fullTitle(text: string, at: number): LawFound | undefined {
  const law = lawAt(text, at, true)
  if (!law?.unknown || !/^(?:Wet|Besluit|Regeling|Uitvoerings\p{Ll}+|Verordening|Beleidsregels) /u.test(law.code))
    return law?.unknown ? undefined : law
  const known =
    / (?:19|20)\d\d$/.test(law.code) ||
    /^ \((?:hierna(?: te noemen| ook)?:? )?["“‘']?(?:de |het )?["“‘']?[A-Z][\w.-]{1,18}["”’']?\)/.test(
      text.slice(law.end, law.end + 50),
    )
  return known ? { ...law, title: true } : undefined
}

/** A law by its full title, or a Union act by its number, without an article; an abbreviation alone is a mention. */
const title: Rule = {
  id: 'nl.citation.law',
  version: 3,
  authority: AUTHORITY,
  triggers: [
    ...new Set([...LAWS, ...TREATIES].flatMap(l => [l.name, l.abbr, ...(l.names ?? [])]).filter(n => n.length > 2)),
    ...[
      'Wet ',
      'Besluit ',
      'Regeling ',
      'Uitvoeringsregeling ',
      'Uitvoeringsbesluit ',
      'Verordening ',
      'Beleidsregels ',
    ],
    ...[
      'Richtlijn',
      'richtlijn',
      'Verordening',
      'verordening',
      'Uitvoeringsverordening',
      'Kaderbesluit',
      'kaderbesluit',
      'besluit (',
      'besluit nr',
      'Vo ',
      'Vo. ',
      'Rl ',
      'Rl. ',
    ],
    ...[...'123456789'].map(digit => `besluit ${digit}`),
  ],
  read: ({ text, at }) => {
    if (/[\p{L}-]/u.test(text[at - 1] ?? '') || countryBefore(text, at)) return undefined
    const law =
      /^(?:Richtlijn|richtlijn|Verordening|verordening|Uitvoeringsv|[Kk]aderbesluit|[Bb]esluit (?:\(|nr|\d)|Vo|Rl)/.test(
        text.slice(at, at + 14),
      )
        ? (unionAct(text, at) ?? fullTitle(text, at))
        : (lawAt(text, at, false) ?? fullTitle(text, at))
    if (!law) return undefined
    if (!law.title) return { is: 'mention', kind: 'statute', start: at, end: law.end, name: law.code }
    return {
      is: 'citation',
      kind: law.jurisdiction === 'EU' ? 'eu' : 'statute',
      start: at,
      end: law.end,
      targets: [lawTarget(law, undefined)],
    }
  },
  hits: [
    ['op grond van de ⟦Algemene wet bestuursrecht⟧ is', { is: 'citation', targets: [{ code: 'Awb' }] }],
    ['de ⟦Awb⟧ kent', { is: 'mention', name: 'Awb' }],
    ['zoals bedoeld in ⟦Richtlijn 2011/83/EU⟧', { kind: 'eu', targets: [{ celex: '32011L0083' }] }],
    ['⟦Verordening (EG) nr. 44/2001⟧', { targets: [{ celex: '32001R0044' }] }],
    ['Het ⟦Besluit voorbeelden in zaken 2003⟧ (Bvz) is', { targets: [{ code: 'Besluit voorbeelden in zaken 2003' }] }],
    ['goedgekeurd bij ⟦besluit 87/999/EEG⟧ van de Raad', { kind: 'eu', targets: [{ celex: '31987D0999' }] }],
    ['volgens ⟦Vo. (EU) 2016/679⟧ is', { kind: 'eu', targets: [{ celex: '32016R0679', jurisdiction: 'EU' }] }],
    [
      'De ⟦Regeling voorbeelden⟧ (hierna te noemen: de Regeling) geldt',
      { targets: [{ code: 'Regeling voorbeelden' }] },
    ],
    ['De ⟦Regeling voorbeelden⟧ (hierna: Rvb) geldt', { targets: [{ code: 'Regeling voorbeelden' }] }],
  ],
  misses: [
    'de Belgische Grondwet',
    'de gemeentelijke verordening',
    'een wet van algemene strekking',
    'Besluit van 5 juli 2023 is',
    'bij besluit 12 is',
  ],
}

export const statutes: readonly Rule[] = [article, bare, title, back]
