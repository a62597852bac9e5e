import { Pattern } from '../../../pack/pattern.js'

/** The names of a country's courts, as the shared readers need them. */
export interface CourtForms {
  /** Printed words that name one court by themselves, in every case, with the name references give it. */
  readonly alone: ReadonlyMap<string, string>
  /** Names of several words by their first, longest first (`Europäischen Gerichtshofs für Menschenrechte`). */
  readonly phrases: ReadonlyMap<string, readonly (readonly [string, string])[]>
  /** Short names that mean something else as well (`KG`): courts only where a decision follows. */
  readonly doubtful: ReadonlySet<string>
  /** Printed words for a kind of court that needs a place (`Landgerichts`, `OLG`), with the kind. */
  readonly kinds: ReadonlyMap<string, string>
  /** Seats and Länder by their first word, longest first. */
  readonly places: ReadonlyMap<string, readonly string[]>
  /** Adjectives of a Land before the kind (`Hessischer`), with the form in a court's name. */
  readonly adjectives: ReadonlyMap<string, string>
}

/** A court named in the text. */
export interface CourtNamed {
  readonly end: number
  readonly name: string
}

const WORD = new Pattern(/[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*(?:\.?-[A-ZÄÖÜ][A-Za-zäöüß]*)*\.?/y)
const AREA = new Pattern(/ (?:für|in) (?:Zivilrechtssachen|Strafsachen|ZRS|Zivilsachen|Handelssachen)/y)
const OF_LAND = new Pattern(
  / (?:des Landes|des Freistaates|des|für das Land|für das|für den Freistaat|der Freien (?:und )?Hansestadt|im Lande?) (?=[A-ZÄÖÜ])/y,
)
const BRACKETS = new Pattern(
  / (?:\([A-Za-z]{2,8}\)|--[A-Z][A-Za-z]{1,5}--|[-–] ?(?:Familien|Insolvenz|Nachlass|Betreuungs|Vormundschafts|Landwirtschafts|Vollstreckungs|Register|Schöffen|Jugendschöffen)gericht(?: ?[-–])?)(?= [A-ZÄÖÜ])/y,
)
const MASKED = new Pattern(/ (?:[A-ZÄÖÜ](?![\wäöüß]| \d)\.?(?:-[A-Z]\.)?|\*{3,5}|\.{3}|…)/y)
const PLACE = new Pattern(
  / ([A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)*)(?=,? (?:Urteil|Urt|Beschl|\d|Az|aaO|a\. ?a|NJW|vom|-|–|als Re|als Be)|, [A-ZÄÖÜ]{2}|\)|-Urteil)/y,
)

/** The court named at `at`: `BGH`, `Oberlandesgerichtes Graz`, `Schl.-Holst. OVG`, `LG M.`; `undefined` for a kind without place. */
export function courtAt(text: string, at: number, forms: CourtForms): CourtNamed | undefined {
  const m = WORD.at(text, at)
  if (!m) return undefined
  const word = m[0]
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  const phrase = forms.phrases
    .get(bare)
    ?.find(([p]) => text.startsWith(p, at) && !/[a-zäöüß]/.test(text[at + p.length] ?? ''))
  if (phrase) return { end: at + phrase[0].length, name: phrase[1] }
  const head = headOf(bare)
  const alone = forms.alone.get(bare) ?? forms.alone.get(head)
  const both = alone === undefined || bare !== word ? undefined : forms.kinds.get(bare)
  const seated = both === undefined ? undefined : placed(text, at + word.length, both, forms)
  if (seated) return seated
  if (alone !== undefined) return { end: at + (forms.alone.has(bare) ? bare : head).length, name: alone }
  const kind = forms.kinds.get(bare)
  if (kind !== undefined && bare === word) return placed(text, at + word.length, kind, forms)
  const adjective = forms.adjectives.get(word) ?? forms.adjectives.get(bare)
  if (adjective === undefined || text[at + word.length] !== ' ') return undefined
  let next = at + word.length + 1
  const oberste = text.startsWith('Oberst', next) ? text.indexOf(' ', next) + 1 : 0
  if (oberste > 0 && oberste - next < 12) next = oberste
  const what = WORD.at(text, next)
  const named = what && forms.kinds.get(what[0])
  if (!what || !named) return undefined
  const end = next + what[0].length
  const seat = placeAt(text, text.startsWith(' in ', end) ? end + 3 : end, forms)
  // Two courts are called hanseatic: the place tells them apart.
  if (seat && adjective === 'Hanseatisch') return { end: seat.end, name: `${named} ${seat.name}` }
  const gender = adjective.endsWith('isch') ? (/(?:hof|GH)$/.test(named) ? 'er' : 'es') : ''
  return { end: seat?.end ?? end, name: `${adjective}${gender} ${oberste ? 'Oberstes ' : ''}${named}` }
}

/** `BFH` in `BFH-Urteil`. */
function headOf(word: string): string {
  const dash = word.indexOf('-')
  return dash > 0 ? word.slice(0, dash) : word
}

function placed(text: string, from: number, kind: string, forms: CourtForms): CourtNamed | undefined {
  let at = from
  let area = ''
  const brackets = BRACKETS.at(text, at)
  if (brackets) at += brackets[0].length
  const special = AREA.at(text, at)
  if (special) {
    area = special[0].replace(' ZRS', ' Zivilrechtssachen')
    at += special[0].length
  }
  const land = OF_LAND.at(text, at)
  const place = placeAt(text, land ? at + land[0].length - 1 : at, forms)
  if (place) return { end: place.end, name: `${kind}${area}${land?.[0].trimEnd() ?? ''} ${place.name}` }
  const masked = MASKED.at(text, at)
  if (masked) return { end: at + masked[0].length, name: `${kind}${area}${masked[0]}` }
  const unknown = PLACE.at(text, at)
  return unknown ? { end: at + unknown[0].length, name: `${kind}${area} ${unknown[1]}` } : undefined
}

/** Places that are printed with the full stop of an abbreviation. */
const ABBREVIATED = new Set([
  'Nordrh.-Westf',
  'B.-W',
  'Berlin-Bbg',
  'Bad.-Württ',
  'Ba.-Wü',
  'Rh. - Pf',
  'Nds',
  'Saarl',
  'Berl.-Brb',
  'Bln.-Bbg',
  'Schl.-H',
  'Schl.-Holst',
  'Rh.-Pf',
  'Hess',
  'Thür',
  'Sächs',
  'Bln',
  'Bay',
])
const FIRST = new Pattern(/ ([A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*)/y)

function placeAt(text: string, at: number, forms: CourtForms): CourtNamed | undefined {
  const m = FIRST.at(text, at)
  if (!m) return undefined
  const first = m[1] as string
  const candidates = forms.places.get(first)
  const name = candidates?.find(
    c => text.startsWith(c, at + 1) && !/[A-Za-zÄÖÜäöüß]/.test(text[at + 1 + c.length] ?? ''),
  )
  if (!name) return undefined
  const end = at + 1 + name.length
  return { end: text[end] === '.' && ABBREVIATED.has(name) ? end + 1 : end, name }
}
