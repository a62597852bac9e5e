import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import { matchAt, type Rule } from '../../pack/rule.js'

const NUMBERED = '\\d{1,3}(?:\\.\\d{1,3}){0,4}'
const LIST = `(${NUMBERED})((?:(?:, | en | of | tot en met | t/m |, en |[-–])(?:met )?(?:r\\.?o\\.?v?\\.? )?${NUMBERED}){0,8})(?![\\d:/]|[.,]\\d| ?(?:%|euro|m2))`
const OVERWEGING = new RegExp(
  `(?:[Rr]echtsoverweging(?:en)?|[Rr]\\.o\\.|[Rr]ov\\.?|[Rr]o\\.|[Oo]verweging(?:en)?|[Oo]nderdel?e?n?(?= \\d+\\.\\d)|[Pp]aragra(?:af|fen)|[Aa]linea) ?(?:onder )?${LIST}`,
  'y',
)
const DOTTED = '\\d{1,2}(?:\\.\\d{1,3}){1,4}'
const DOTTED_LIST = `(${DOTTED})((?:(?:, | en | of | tot en met | t/m |, en |[-–])${DOTTED}){0,8})(?![\\d:/]|[.,]\\d| ?(?:%|euro|m2|miljoen))`
const BEFORE = new RegExp(
  `(?:[Hh]iervoor|[Hh]iervóór|[Hh]ierboven|[Hh]ierna|[Hh]ieronder)(?: reeds| al)? ?(?:in|onder|bij|sub|vanaf)? ?(?:nr\\. |punt )?(?:onder )?${DOTTED_LIST}`,
  'y',
)
const UNDER = new RegExp(
  `(?:[Oo]nder|[Ss]ub|[Bb]ij|[Zz]ie|[Ii]n|[Uu]it|[Nn]aar|[Zz]ie ook)(?: (?:hiervoor|hierboven|punt|nr\\.))?(?: onder)? ${DOTTED_LIST}`,
  'y',
)
/** Words after a number that show that it is one of this decision's paragraphs. */
const OURS =
  /^(?: en \d[\d.]*)?,? (?:hiervoor|hierboven|hierna|is |zijn |heeft |reeds |al |weergegeven|vermelde?|genoemde?|omschreven|overwogen|bedoelde?|gestelde?|beschreven|volgt|vloeit|blijkt|tot en met|van deze|is overwogen|opgenomen|te noemen)|^\)?[.)]/
/** Words that give the numbered paragraph to another decision or paper. */
const OTHERS =
  /^\.? (?:van (?:het|de|zijn|haar|dat|die) (?:\p{Ll}+ ){0,2}\p{Ll}*(?:vonnis|arrest|uitspraak|beschikking|conclusie|dagvaarding|memorie|besluit|verweerschrift|beroepschrift|verzoekschrift|rapport|overeenkomst|akte|richtlijn|toelichting|middel|brief|plan|regels?|beleid|vonnissen)|in (?:het|de) (?:vonnis|arrest|uitspraak|conclusie|tussen\p{L}+))/u

function targetsOf(first: string, rest: string): Target[] {
  const numbers = [first, ...(rest.match(/\d{1,3}(?:\.\d{1,3}){0,4}/g) ?? [])]
  return numbers.map(paragraph => ({ paragraph }))
}

/** `rechtsoverweging 4.5`, `r.o. 2.4-2.6`, `hiervoor in 3.2`, `onder 3.2`: the decision's own paragraphs. */
export const internal: Rule = {
  id: 'nl.citation.internal',
  version: 1,
  authority: 'House style of the courts: numbered paragraphs (rechtsoverwegingen)',
  triggers: [
    ...[
      'rechtsoverweging',
      'Rechtsoverweging',
      'r.o.',
      'R.o.',
      'rov',
      'Rov',
      'ro.',
      'overweging',
      'Overweging',
      'onderdeel',
      'onderdelen',
    ],
    ...[
      'paragraaf',
      'Paragraaf',
      'paragrafen',
      'alinea',
      'hiervoor',
      'Hiervoor',
      'hiervóór',
      'hierboven',
      'Hierboven',
      'hierna',
    ],
    ...['onder ', 'Onder ', 'sub ', 'zie ', 'Zie ', 'in ', 'In ', 'uit ', 'Uit ', 'naar ', 'bij '],
  ],
  read: ({ text, at, trigger }) => {
    const strong = /^(?:rechts|Rechts|r\.o|R\.o|rov|Rov|ro\.|overw|Overw|onderd|paragra|Paragra|alinea)/.test(trigger)
    const weak = trigger.endsWith(' ')
    const m = matchAt(strong ? OVERWEGING : weak ? UNDER : BEFORE, text, at)
    if (!m) return undefined
    const end = at + m[0].length
    const after = text.slice(end, end + 90)
    if (OTHERS.test(after)) return undefined
    const before = text.slice(Math.max(0, at - 60), at)
    if (
      /(?:artikel(?:en)? [\d:.a-z]+,|artikel(?:en)?|art\.|lid|ECLI:\S{5,40},?|\d{4},?|richtlijn|NJ \d{4}\/\d+,?) $/i.test(
        before,
      )
    )
      return undefined
    if (weak && !(OURS.test(after) || /hiervoor|hierboven|onder|Uit|uit/.test(m[0]))) return undefined
    if (weak && /^(?:[Ii]n|[Bb]ij|[Nn]aar)/.test(trigger) && !OURS.test(after) && !/hiervoor|hierboven/.test(m[0]))
      return undefined
    return { is: 'citation', kind: 'internal', start: at, end, targets: targetsOf(m[1] as string, m[2] as string) }
  },
  hits: [
    ['hetgeen in ⟦rechtsoverweging 4.5⟧ werd overwogen', { targets: [{ paragraph: '4.5' }] }],
    ['zie ⟦r.o. 2.4-2.6⟧', { targets: [{ paragraph: '2.4' }, { paragraph: '2.6' }] }],
    ['De ⟦hiervoor in 3.2.2⟧ vermelde', { targets: [{ paragraph: '3.2.2' }] }],
    ['zoals ⟦onder 3.2⟧ is overwogen', { targets: [{ paragraph: '3.2' }] }],
    ['⟦Uit 4.1 tot en met 4.4⟧ volgt dat', { targets: [{ paragraph: '4.1' }, { paragraph: '4.4' }] }],
  ],
  misses: [
    'In rechtsoverweging 5.2 van het tussenvonnis van 3 mei',
    'een stijging in 3.5 jaar',
    'artikel 3, onder 2.1',
    'in 2.500 gevallen',
  ],
}

const PHRASES = new Pattern(
  /(?:(?:zoals|hetgeen|wat|als|gelet op wat|gelet op hetgeen) )?(?:hiervoor|hierboven) (?:is |werd |wordt |reeds |al |zijn )?(?:overwogen|omschreven|vermelde?|genoemde?|geoordeeld|weergegeven|beschreven|uiteengezet)|zoals (?:hierna )?vermeld in (?:de |het )?(?:beslissing|dictum)/iy,
)

/** `hetgeen hiervoor is overwogen`: pointing back without a number. */
export const pointing: Rule = {
  id: 'nl.citation.pointing',
  version: 1,
  authority: 'House style of the courts',
  triggers: [
    'zoals',
    'hetgeen',
    'Hetgeen',
    'wat ',
    'als ',
    'gelet op',
    'Gelet op',
    'hiervoor',
    'hierboven',
    'Zoals',
    'Wat ',
  ],
  read: ({ text, at }) => {
    const m = PHRASES.at(text, at)
    return m
      ? { is: 'citation', kind: 'internal', form: 'narrative', start: at, end: at + m[0].length, targets: [] }
      : undefined
  },
  hits: [['in het licht van ⟦hetgeen hiervoor werd overwogen⟧, is', { form: 'narrative' }]],
  misses: ['zoals eiser stelt'],
}

const BACK = new Pattern(
  /(?:[Dd]at|[Dd]it|[Dd]eze|[Dd]ie|[Dd]atzelfde|[Dd]ezelfde|(?:[Hh]et |[Dd]e )?(?:[Ll]aatst|[Vv]oor)?(?:[Gg]enoemde?|melde?)|(?:[Hh]et |[Dd]e )?[Vv]oornoemde?|[Hh]et (?:bestreden |voornoemde? |genoemde |eerdere )?|[Dd]e (?:bestreden |aangevallen |voornoemde |genoemde |eerdere )?) ?(?:tussen|eind|verstek|kortgeding)?(?:vonnis|arrest|uitspraak|beschikking)(?: van (?:het |de )?(?:[Hh]of|gerechtshof|rechtbank|kantonrechter|voorzieningenrechter))?(?!\p{L}| (?:van|te|d\.d\.|in de (?:zaak|rechtbank)|bij de rechtbank|is gewezen|is gegeven|is gedaan)| \p{Lu}| ['’]s-)/uy,
)

/** `dat verstekvonnis`, `het arrest van het hof`: pointing back to a decision named before; `settle` finds which. */
export const anaphoric: Rule = {
  id: 'nl.citation.anaphoric',
  version: 2,
  authority: 'House style of the courts',
  triggers: [
    'dat ',
    'Dat ',
    'dit ',
    'Dit ',
    'deze ',
    'Deze ',
    'die ',
    'Die ',
    'het ',
    'Het ',
    'de bestreden',
    'De bestreden',
    'de aangevallen',
    'De aangevallen',
    ...['genoemd', 'Genoemd', 'voormeld', 'Voormeld', 'voornoemd', 'Voornoemd', 'laatstgenoemd', 'Laatstgenoemd'],
    ...['de voor', 'De voor', 'de genoemde ', 'De genoemde ', 'de laatstgenoemde ', 'datzelfde ', 'dezelfde '],
  ],
  read: ({ text, at }) => {
    const m = BACK.at(text, at)
    return m
      ? { is: 'citation', kind: 'case', form: 'anaphoric', start: at, end: at + m[0].length, targets: [] }
      : undefined
  },
  hits: [
    ['heeft verzet tegen ⟦dat verstekvonnis⟧ ingesteld', { form: 'anaphoric' }],
    ['⟦Voormeld arrest⟧ is', { form: 'anaphoric' }],
    ['volgens ⟦laatstgenoemde uitspraak⟧ is', { form: 'anaphoric' }],
  ],
  misses: ['het vonnis van 3 mei 2019', 'Dit vonnis is gewezen door'],
}
