import { Pattern } from '../../../pack/pattern.js'

/** Short names of collective, works and insurance agreements: what is cited by § from them is no law (§ 1 TVG, § 77 BetrVG). */
const AGREEMENTS = new Set(
  'TV BV GBV KBV MTV RTV ETV HTV LTV GTV BRTV VTV BBTV BTV DVO HV NV KTD KAT GesV AVB ARB AKB AGB GO WO-BR AVR BAT BMT MTArb MTL MTB BBkAT'.split(
    ' ',
  ),
)
/** Families of such names: `TV-L`, `TVÜ-Bund`, `TVöD/VKA`, `BAT-O`, `MTV-HH`, `DRK-TV`, `JobTicketTV`. */
const FAMILY =
  /^(?:TV|BV|GBV|KBV|AVR|BAT|BMT|MTArb|MTL|MTB|[BEGLMRV]TV|BRTV)[-/]|^TV(?:Ü|öD|AöD|A-L)|(?:-|[a-z]{3})TV(?:-|$)/

/** Of these, the ones that are also laws of a Land, which are cited by article (`Art. 118 BV`, `Art. 18a GO`). */
const LAWS_BY_ARTICLE = new Set(['BV', 'GO', 'HV'])

/** True for the short name of an agreement; `article`: where what is cited from it is an article. */
export function isAgreement(code: string, article = false): boolean {
  return (AGREEMENTS.has(code) || FAMILY.test(code)) && !(article && LAWS_BY_ARTICLE.has(code))
}

const NOUN =
  '(?![A-ZÄÖÜa-zäöüß-]{0,30}(?:[Ss]taats|Einigungs)vertr)(?:[A-ZÄÖÜ][a-zäöüß-]{1,30})?(?:[Vv]ertr(?:ag(?:e?s)?|ägen?)|[Vv]ereinbarung(?:en)?|[Ss]atzung|[Ss]tatuts|[Bb]edingungen|AGB|AVB|ARB|AHB|G?BV|TV|[Tt]eilungserklärung|[Gg]emeinschaftsordnung|[Vv]ersorgungsordnung|[Uu]rkunde|[Tt]estaments|[Pp]rüfungsordnung|[Vv]ergleichs|[Bb]escheide?s|[Ee]ntwurfs?)(?![A-Za-zäöüß])'
const BETWEEN =
  '(?: \\(?(?:[a-zäöüß]{2,20}|[A-ZÄÖÜ][a-zäöüß]{2,20}-|Bezug|[A-ZÄÖÜ][a-zäöüß]{1,20}gericht|\\d{1,2}\\.(?:\\d{1,2}\\.\\d{2,4})?|\\d{4}|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\)?,?){0,8}'
/** What somebody agreed or a body gave itself: ` des am 3. Mai 2001 geschlossenen Mietvertrags`, ` der beiden Tarifverträge`. */
const OF = new Pattern(
  new RegExp(` (?:des|der|dieses|dieser|ihres|ihrer|seines|seiner|unseres)${BETWEEN} ${NOUN}`, 'y'),
)
const TITLE = new Pattern(/[A-ZÄÖÜ][a-zäöüß]*(?:vertrag|vereinbarung)(?![a-zäöüß])/y)

/** Where the agreement ends that is named in the genitive at `at`. */
export function agreementAfter(text: string, at: number): number | undefined {
  const m = OF.at(text, at)
  return m ? at + m[0].length : undefined
}

/** Where the agreement ends whose name stands at `at`, right behind the provision (`§ 3 Bundesmantelvertrag`). */
export function agreementAt(text: string, at: number): number | undefined {
  const m = TITLE.at(text, at)
  return m ? at + m[0].length : undefined
}
