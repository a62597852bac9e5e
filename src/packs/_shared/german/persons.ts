/** A judge named in the heading of a German-language decision. Offsets count from the start of the text given. */
export interface NamedJudge {
  readonly name: string
  /** The office as printed, without article: `Vorsitzenden Richter`; `null` where none is printed. */
  readonly role: string | null
  readonly start: number
  readonly end: number
}

const TITLE =
  '(?:(?:Univ\\.-)?Prof\\.(?:in)?|Univ\\.-Doz\\.|Hon\\.-Prof\\.|apl\\.|Priv\\.-Doz\\.|Dres\\.|Dr\\.(?:in)?|Mag\\.(?:a|iur\\.)?|Dipl\\.-[A-Z]\\p{L}{1,12}\\.?|MMag\\.|DDr\\.|LL\\.M\\.|h\\.c\\.|habil\\.|jur\\.|iur\\.|phil\\.|rer\\.|pol\\.|nat\\.|publ\\.|Freiherr|Freifrau|Graf|Gräfin)'
const PARTICLE = '(?:von|vom|van|der|den|de|zu|zur|zum|und zu|del|di|Di|De|Van|Von|El|Al|Ben|Mc|St\\.)'
const WORD = "\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]*)*"
const INITIAL = '(?:\\p{Lu}\\.(?:-\\p{Lu}\\.)?)'
const NAME = new RegExp(
  `(?:${TITLE} ?)*(?:(?:${INITIAL}|${WORD}) )?(?:(?:${INITIAL}) )?(?:${PARTICLE} ){0,2}${WORD}(?: \\((?:\\p{Lu}\\.|\\p{Lu}\\p{L}{2,20})\\)| [IVX]{1,4}\\b)?`,
  'uy',
)
const COURT_WORD =
  '(?:\\p{Lu}\\p{L}{0,24}(?:gerichts?|gerichtshofe?s?|hofe?s?)\\b(?: (?:für [\\p{L} -]{3,30}?sachen|Wien|Graz|Linz|Innsbruck))?|[A-Z][a-z]{0,3}[A-Z]{1,4}[a-z]{0,2}|[ALO]G|Finanzgerichts?|Kammergerichts?)'
/** An office with its article: what is not part of the name. */
const OFFICE = new RegExp(
  `(?:(?:der|die|den|dem|des|das|als|durch|und|sowie) )*((?:(?:[Ww]eiteren?|[Ss]tellvertretenden?|[Vv]orsitzenden?r?|[Ee]hrenamtlichen?r?|[Bb]eisitzenden?r?|[Ff]achmännischen?|[Ff]achkundigen?|[Aa]ufsichtführenden?r?|Technischen?) )*(?:(?:Senats|Kammer|Vize|Ober|Handels|Berufs|Proberichter|Laien)?(?:[Rr]ichter(?:innen|in|s|n)?|[Pp]räsident(?:innen|en|in)?)|Hofrät(?:e|in|innen|en)|Hofrat(?:es|s)?|Vorsitzende[nr]?|Direktor(?:s|in)?|Beisitzer(?:in|s)?|Schöff(?:en|in)|Rechtspfleger(?:in|s)?|Dipl\\.-(?:Ing|Chem|Phys|Biol)\\.)(?: (?:am|des|der|beim|im|auf|vom) (?:(?:Bayerischen?|Bayer\\.|Hanseatischen|Sächsischen|Thüringer|Hessischen|Niedersächsischen|Obersten|Brandenburgischen|Schleswig-Holsteinischen|Pfälzischen|Saarländischen|Oberster|Oberstes) ){0,2}(?:${COURT_WORD}|Patentgerichts?|Probe|Lebenszeit|Abt))?(?: als (?:Vorsitzenden?r?|Einzelrichter(?:in)?|Beisitzer(?:in)?|Berichterstatter(?:in)?)(?: Richter)?)?)[ :]*`,
  'uy',
)
const JOINT = /(?:[ \n]*(?:,|;|und|sowie|[-–])[ \n]*(?:und |sowie )?)|[ \n]+/y

/**
 * Reads a list of judges as German-language courts print it in the heading: offices with article, titles, names, joined by
 * commas and `und`. Stops at the first thing that is neither.
 */
export function judgesIn(text: string, from: number): NamedJudge[] {
  const out: NamedJudge[] = []
  let role: string | null = null
  let at = from
  for (let n = 0; n < 60; n++) {
    OFFICE.lastIndex = at
    const office = OFFICE.exec(text)
    if (office) {
      role = (office[1] as string).trim()
      at += office[0].length
      continue
    }
    NAME.lastIndex = at
    const name = NAME.exec(text)
    if (name && role !== null && !STOP.test(name[0])) {
      out.push({ name: name[0].replace(/\s+/g, ' '), role, start: at, end: at + name[0].length })
      at += name[0].length
    } else if (out.length && at > from && name === null) break
    else if (name) break
    JOINT.lastIndex = at
    const joint = JOINT.exec(text)
    if (!joint) break
    at += joint[0].length
  }
  return out
}

/** Words with a capital that are no names: what follows the list. */
const STOP =
  /^(?:Beschluss|Urteil|Sitzung|Verhandlung|Einzelrichter|Vorsitz|Rechtssache|Schriftführer|Urkundsbeamt|Staatsanw|Rechtsanw|Gerichtshof|Senat|Kammer|Mitwirkung|Beisein|Gegenwart|Anwesenheit|Recht)/
