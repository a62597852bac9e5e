import { Pattern } from '../../../pack/pattern.js'
import type { Hit } from '../../../pack/rule.js'
import { actAt } from './european.js'
import { gazetteEnd, promulgation } from './gazette.js'
import { titleEnd } from './title.js'

/** The version of a law in which it is cited, behind the provision or the law's name. */
export interface Version {
  readonly end: number
  /** As printed, brackets and comma before it left out: `a.F.`, `in der Fassung vom 3. Mai 2011`. */
  readonly version: string
}

/** A participle or adjective that versions are told apart by. */
const TIMED =
  '(?:(?:an)?gelten|maßgeben|gültig|maßgeblich|anwendbar|anzuwenden|angewendet|angewandt|einschlägig|alt|neu|damalig|früher|ursprünglich|bisherig|jetzig|heutig|aktuell|jeweilig|seinerzeitig|derzeitig|letzt)(?:d?en|e)'
/** Words and dates between `in der` and `Fassung`. */
const TOKEN =
  '(?:[a-zäöüß]{2,20}|[A-ZÄÖÜ][a-zäöüß]{2,30}|\\d{1,2}\\.(?: ?\\d{1,2}\\.(?: ?\\d{2,4})?)?|\\d{4}(?:/\\d{4})?),?'
/** `a.F.`, `idgF`, `alte Fassung`; and what a date or another law must follow: `idF`, `in der Fassung`. */
const LEAD = new Pattern(
  new RegExp(
    `(,? \\(?(?:jeweils |jew\\. )?)(?:(a\\. ?F\\.|n\\. ?F\\.|aF|nF|idgF|i\\. ?d\\. ?g\\. ?F\\.|(?:alte|neue|damalige|frühere)[rn]? Fassung)|((?:in )?(?:der|ihrer|seiner) (?:${TOKEN} ){0,11}?${TIMED} Fassung(?:en)?)|(?:idF|i\\. ?d\\. ?F\\.|in der Fassung))(?![\\wäöüß])`,
    'y',
  ),
)
/** What leads to the law by which a version came: ` vor der`, ` des`, ` durch Art. 3 des`. */
const BY = new Pattern(
  /(?: vor)?(?: (?:des|der|dem|nach|von|gemäß|durch(?: (?:das|die))?))?(?: Art(?:ikels?|\.)? ?\d{1,3}[a-z]?(?: (?:Nr|Abs|Z|Buchst|lit)\.? ?(?:\d{1,3}[a-z]?|[a-z])(?![a-z])){0,3}(?: (?:des|der))?)? (?=[A-ZÄÖÜ\d])/y,
)
const NAME = new Pattern(
  /(?:(?:\d{1,2}|[IVX]{1,5})\. ?)?(?:[A-ZÄÖÜ][a-zäöü]{3,20}en )?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß0-9]{1,60}(?:[./-][A-Za-zÄÖÜäöüß0-9]{1,40}){0,4}(?: (?:19|20)\d{2}(?!\d)(?:\/\d{1,4})?)?/y,
)
const ABBREVIATED = /^[A-ZÄÖÜ0-9][A-Za-zÄÖÜäöüß0-9./-]*[A-ZÄÖÜ0-9]/
const DATE = new Pattern(
  /,? (?:vom |v\. ?|von )?(?:\d{1,2}\. ?(?:\d{1,2}\. ?|[A-ZÄÖÜ][a-zäöü]{2,8} )\d{4}|(?:19|20)\d{2}(?![\d/]))/y,
)
const SPACE = 32
const COMMA = 44

/** The version named right behind a provision or law that ends at `at`; `undefined` where none is, or not which. */
export function versionAt(text: string, at: number): Version | undefined {
  const c = text.charCodeAt(at)
  if (c !== SPACE && c !== COMMA) return undefined
  const lead = LEAD.at(text, at)
  if (!lead) return undefined
  const from = at + (lead[1] as string).length
  const open = at + lead[0].length
  const end = lead[2] ? open : changed(text, open)
  if (end === open && !lead[2] && !lead[3]) return undefined
  return { end, version: text.slice(from, end).replace(/\s+/g, ' ') }
}

/** Where the words end that say by what a version came: its date, a law that changed it, or its gazette. */
function changed(text: string, at: number): number {
  const dated = DATE.end(text, at)
  if (dated >= 0) return promulgation(text, at)?.end ?? dated
  const by = BY.at(text, at)
  if (!by) return at
  const from = at + by[0].length
  const gazette = gazetteEnd(text, from)
  if (gazette >= 0) return gazette
  const act = actAt(text, from)
  if (act) return act.end
  const name = NAME.at(text, from)
  if (!name || (by[0] === ' ' && !ABBREVIATED.test(name[0]))) return at
  const end = titleEnd(text, from + name[0].length)
  return promulgation(text, end)?.end ?? DATE.past(text, end)
}

/** The version in the words between a provision and its law: `in der bis 2018 geltenden Fassung des`, `des damals geltenden`. */
export function versionIn(words: string): string | undefined {
  return TIME.test(words)
    ? words
        .trim()
        .replace(/ (?:des|der)$/, '')
        .replace(/^(?:des|der) (?!.*Fassung)/, '')
    : undefined
}

const TIME = /Fassung|\d{4}|damals|seinerzeit|früher|bisher/

/** References in a version of the law that is named with them. */
export const versionHits: readonly Hit[] = [
  ['⟦§ 22 EStG a.F.⟧ und ⟦§ 5 GewStG⟧', { targets: [{ code: 'EStG', section: '22', version: 'a.F.' }] }],
  ['⟦§§ 22, 23 EStG a. F.⟧ gilt', { targets: [{ version: 'a. F.' }, { section: '23', version: 'a. F.' }] }],
  ['⟦§ 280 iVm § 823 BGB nF⟧ gilt', { targets: [{ version: 'nF' }, { section: '823', version: 'nF' }] }],
  ['⟦§ 1 UKlaG aF iVm § 307 BGB⟧', { targets: [{ code: 'UKlaG', version: 'aF' }, { code: 'BGB' }] }],
  ['nach ⟦§ 823⟧ a.F. gilt', { targets: [{ section: '823', version: 'a.F.' }] }],
  ['⟦§ 1 a.F. BetrAVG⟧', { targets: [{ code: 'BetrAVG', section: '1', version: 'a.F.' }] }],
  ['⟦§ 5 des damaligen EStG⟧ gilt', { targets: [{ code: 'EStG', version: 'damaligen' }] }],
  ['⟦§ 5 ZPO⟧ idF BGBl I 2012/12 gilt', { targets: [{ code: 'ZPO', version: 'idF BGBl I 2012/12' }] }],
  ['⟦§ 80 der Strafprozessordnung⟧ (a.F.) gilt', { targets: [{ version: 'a.F.' }] }],
  [
    '⟦§ 31 Abs. 2 der bis 31.05.2018 geltenden Fassung des Wohnungseigentumsgesetzes (WEG)⟧ gilt',
    { targets: [{ code: 'WEG', version: 'der bis 31.05.2018 geltenden Fassung' }] },
  ],
]
