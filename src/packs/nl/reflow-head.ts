const DATE =
  '\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \\d{4}'
/** Where a line of a head begins: its fields, the kind of decision, the formula before the parties. */
const LINE =
  / (?=(?:[Zz]aaknummers?(?: \/ rolnummer)?(?: gerechtshof| rechtbank)? ?:? ?\S*\d|\([Zz]aaknummer|[Rr]ekestnummer|[Pp]arketnummer|Zittingsplaats |Datum (?:uitspraak|beschikking|vonnis|arrest): |Uitspraak op |(?:[Vv]onnis|[Aa]rrest|[Bb]eschikking|[Uu]itspraak)(?: in kort geding)? van (?:de (?:meervoudige|enkelvoudige) |\d)|Beschikking op |in de za(?:ak|ken) (?:van|tussen)\b|Partijen: |inzake |Bestuursrecht |Civiel recht |Kantonrechter |BELASTINGKAMER |Nummer \d|Datum \d|ARREST |op het beroep in cassatie tegen |(?:Enkelvoudige|Meervoudige) [Kk]amer |Centrale Raad van Beroep |Als (?:derde|overige|belanghebbende)|Het hof heeft (?:daarnaast )?als |In zijn toetsende |proces-verbaal van de ))/gu
/** What a line of a head ends with: the chamber before a docket, the date. */
const ENDS = [
  /[Kk]amer(?= \d)/gu,
  new RegExp(`Datum (?:uitspraak|beschikking|vonnis|arrest): ${DATE}(?= )`, 'gu'),
] as const
const FORMULA =
  /\b(?:in de za(?:ak|ken) (?:van|tussen)(?: |: ?)|Partijen: |inzake |verzoek van: )(?=\[|\d|de |het |\p{Lu})/u
/** The word between the parties: after a bracket, a comma or a stop, before a name. */
const BETWEEN = /(?<=[),.\]]) (tegen|en tegen|en|versus) (?=\[|\d|de |het |\p{Lu})/gu
/** Two parties of an administrative appeal stand one after the other, each with its short name in brackets. */
const NAMED = /(?<=\)) (?=\[|de [\p{Lu}\p{Ll}]|het )/gu
const NUMBERED = /(?<=[,;.] ?|\[[\p{L} \d]+\] ?,) ?(?=\d{1,2}\.? ?\[)/gu

/** Where the lines of a head that lost its line ends begin: offsets of the blanks between them. */
export function headBreaks(head: string): number[] {
  const at: number[] = []
  for (const m of head.matchAll(LINE))
    if (!/\b(?:van|de|het|der|op|over)$/.test(head.slice(Math.max(0, m.index - 5), m.index))) at.push(m.index)
  for (const end of ENDS) for (const m of head.matchAll(end)) at.push(m.index + m[0].length)
  const formula = FORMULA.exec(head)
  if (!formula) return at
  const start = formula.index + formula[0].length
  at.push(start - 1)
  const stop = head.slice(start).search(/ (?:op het beroep in cassatie|Datum uitspraak)/)
  const block = stop < 0 ? head.slice(start) : head.slice(start, start + stop)
  for (const m of block.matchAll(BETWEEN)) {
    const rest = block.slice(m.index + m[0].length)
    if (/^(?:de|het|een) (?:\p{Ll}+ ){0,2}(?:uitspraak|vonnis|beschikking|besluit|arrest)/u.test(rest)) continue
    if (m[1] === 'en' && !splits(block, m.index, rest)) continue
    at.push(start + m.index, start + m.index + m[0].length - 1)
  }
  if (/^Partijen/.test(formula[0])) for (const m of block.matchAll(NAMED)) at.push(start + m.index)
  for (const m of block.matchAll(NUMBERED)) if (m[0] === ' ') at.push(start + m.index)
  return at.filter((i, k) => head[i] === ' ' && at.indexOf(i) === k)
}

/** `en` parts the two sides when no `tegen` does, after counsel or the role; not between two names of one side. */
function splits(block: string, index: number, rest: string): boolean {
  if (/[,).] tegen /.test(block)) return false
  return /[,)]$/.test(block.slice(0, index)) || /^(?:de|het) /.test(rest)
}
