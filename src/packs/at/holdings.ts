import type { HoldingRules } from '../../pack/pack.js'

const PRESENT =
  '(?:ist|sind|hat|haben|kann|können|darf|dürfen|muss|muß|müssen|gilt|gelten|liegt|liegen|besteht|bestehen|bedarf|setzt|kommt|steht|genügt|reicht|richtet|bestimmt|entsteht|erfordert|verlangt|fehlt|wird|werden)'
const CITED =
  '\\([^()]{0,40}(?:RIS-Justiz|RS ?\\d|\\d{1,2} ?Ob|\\d{1,2} ?Os|SZ \\d|EvBl|JBl|MietSlg|Arb \\d|ÖBl|VwGH|VfGH|VfSlg|VwSlg|Ra \\d|mwN|stRsp|vgl|Rz \\d|uva|Rechtsprechung)'

/** How Austrian courts state law: the settled case law, a provision with a present tense, a condition, a rule with its sources behind it. */
export const holdings: HoldingRules = {
  roles: ['reasoning'],
  rule: [
    /\b(?:ständige[rn]?|gefestigte[rn]?|herrschende[rn]?|neuere[rn]?|gesicherte[rn]?|einhellige[rn]?|vorherrschende[rn]?) (?:Rechtsprechung|Rsp|Judikatur|Auffassung|Ansicht|Lehre|Meinung)|\b(?:Rechtsprechung|Judikatur) de[sr] (?:Obersten|Verwaltungs|Verfassungs|EuGH|EGMR|Senats)|\bin der Rechtsprechung\b|\bdie Rechtsprechung (?:hat|verlangt|bejaht|verneint|geht)|\bder Oberste Gerichtshof hat (?:bereits|wiederholt|mehrfach)/,
    new RegExp(
      `(?:^|[ (])(?:[Nn]ach|[Gg]emäß|[Ii]m Sinne? de[sr]|[Aa]ufgrund|iS(?: de[sr]|d)?|iSd) .{0,40}(?:§§? ?\\d|Art ?\\.? ?\\d|Abs ?\\.? ?\\d|dieser (?:Bestimmung|Vorschrift|Gesetzesstelle)).{0,200}\\b${PRESENT}\\b`,
    ),
    new RegExp(
      `^(?:\\[\\d+\\] ?)?(?:\\d[\\d.]* )?(?:Die |Der |Das )?(?:§§? ?\\d|Art ?\\.? ?\\d).{0,80}\\b(?:ABGB|ZPO|EO|AußStrG|StGB|StPO|ASVG|MRG|WEG|KSchG|UWG|UGB|B-VG|AVG|VwGVG|AsylG|BAO|EStG|DSt|IO|GmbHG|AngG|ArbVG|EMRK|[A-ZÄÖÜ][A-Za-zäöü]{0,10}G)\\b.{0,120}\\b${PRESENT}\\b`,
    ),
    new RegExp(`^.{0,80}\\b${PRESENT}\\b.{0,40}\\b(?:nach|gemäß) (?:§§? ?\\d|Art ?\\.? ?\\d)`),
    /\bsetz(?:t|en) (?:\p{L}+ ){0,4}voraus\b|\bVoraussetzung(?:en)? (?:für|de[sr]|ist|sind)\b.{0,120}\b(?:ist|sind)\b|\bnur dann\b|\bdann,? wenn\b|\bkommt es (?:\p{L}+ ){0,4}(?:auf|darauf)\b|\bist (?:\p{L}+ ){0,3}maßge(?:blich|bend)\b/u,
    /^(?:\[\d+\] ?)?(?:Ist|Sind|Wird|Werden|Hat|Haben|Liegt|Liegen|Fehlt|Besteht|Beseitigt|Steht|Kann|Wurde|Unterbleibt|Stützt|Enthält|Entspricht) .{10,400}, (?:so |dann )?(?:ist|sind|hat|haben|kann|können|liegt|besteht|wird|muss|muß|darf|bedarf|gilt|kommt|trifft|geht)\b/,
    new RegExp(`\\b${PRESENT}\\b.{0,500}${CITED}`),
    /\bgrundsätzlich (?:nur|nicht|kein|dann|zu|auch|die|der|das|von)\b|\bin der Regel\b|\bist (?:daher |somit |stets |immer |jedenfalls |nur |auch ){1,2}.{0,120}\bzu \p{L}+en\b|\bdarf (?:\p{L}+ ){0,8}nicht\b|\bkann (?:aber |daher |auch |nur ){0,2}(?:nur|nicht)\b|\b(?:ist|sind) (?:\p{L}+ ){0,5}(?:klargestellt|eindeutig|un(?:zu|statt)lässig)\b/u,
  ],
  factor: [
    /Umstände(?:n)? des Einzelfalls|unter Berücksichtigung|Bedacht zu nehmen|zu berücksichtigen|Interessenabwägung|Abwägung|Gesamt(?:betrachtung|schau|würdigung|abwägung)|richtet sich .{0,60}nach|freie[mnrs]? Ermessen|nach Lage der Umstände|maßgeblich(?:e Kriterien| (?:ist|sind))/,
  ],
  application: [
    /^(?:\[\d+\] ?)?(?:\d[\d.]* )?(?:Im (?:vorliegenden|konkreten|gegenständlichen|zu beurteilenden|hier zu)|Im Anlassfall|Hier |Diese (?:Voraussetzungen|Grundsätze)|Davon (?:kann|ist) (?:aber |hier )|Ausgehend (?:davon|von diesen)|Vor diesem Hintergrund|Nach den Feststellungen|Nach dem festgestellten|Daran gemessen|Demnach (?:ist|war|hat)|Das (?:Berufungs|Rekurs|Erst)gericht hat|Die (?:Vorinstanzen|Beurteilung|Auffassung|Ansicht|Rechtsauffassung) (?:haben|der|des)|Der (?:Revision|Rekurs|Beschwerde)|Die Revision(?:en)? (?:ist|sind|der)|Damit erweist|Aus (?:all )?diesen Gründen)/,
    /\b(?:im vorliegenden Fall|im konkreten Fall|im Anlassfall|hier nicht vor|hier zu beurteilende|gegenständlich)\b/,
    /\bwar(?:en)?\b.{0,240}\b(?:zurückzuweisen|abzuweisen|Folge zu geben|abzuändern|aufzuheben|zu bestätigen|wiederherzustellen|zu verwerfen)\b/,
    /^(?:\[\d+\] ?)?(?:\d[\d.]* )?(?:Die (?:zweite Instanz|Vorinstanzen|belangte Behörde)|Das (?:Erst|Berufungs|Rekurs|Verwaltungs)gericht|Zu prüfen (?:ist|bleibt)|Entgegen)\b/,
  ],
  notOwn: [
    /\b(?:meint|meinte|vertritt|vertrat|argumentiert|macht(?:e)? (?:\p{L}+ ){0,5}geltend|führt(?:e)? (?:\p{L}+ ){0,6}aus|rügt|bringt (?:\p{L}+ ){0,6}vor|releviert|wendet (?:\p{L}+ ){0,8}ein|behauptet|moniert|kritisiert|vermisst|beruft sich|erblickt|vermeint|steht auf dem Standpunkt)\b(?!.{0,300}(?:übersieht|verkennt|entgegenzuhalten|zu erwidern|jedoch ist|entgegen))/u,
    /\b(?:Revisionswerber|Rekurswerber|Rechtsmittelwerber|Revision|Rekurs|Nichtigkeitsbeschwerde|Mängelrüge|Rüge)\p{L}*\b.{0,80}\b(?:sei|habe|hätte|wäre|seien|hätten|werde|müsse|könne)\b(?!.{0,300}(?:übersieht|verkennt|entgegenzuhalten|zu erwidern))/u,
    /^.{0,80}\b(?:sei|habe|seien|hätten|wäre)\b.{0,200}\b(?:sei|habe|seien|hätten|gewesen|worden)\b/,
  ],
}
