import type { DispositionRule } from '../../pack/pack.js'

/** `nicht`, also with spaced letters. */
const NOT = '(?:n ?i ?c ?h ?t|keine)'
/** `not wholly`, `in part`. */
const PARTLY = '(?:teilweise|zum Teil|insoweit|insofern|insowei?t?|im Umfang .{0,60}|in diesem Umfang)'

const rule = (pattern: RegExp, ...gives: DispositionRule['gives']): DispositionRule => ({ pattern, gives })

/**
 * What the orders of Austrian courts do. False friends: *zurückgewiesen* is inadmissible (not dealt with on the merits, §§ 471, 474, 526
 * ZPO, § 285d StPO, § 34 VwGG), *abgewiesen* and *nicht Folge gegeben* are dismissed. Forms: §§ 416, 497, 510, 526 ZPO, § 288 StPO,
 * § 42 VwGG, § 28 VwGVG, § 279 BAO, § 19 VfGG; house style of the courts.
 */
export const DISPOSITIONS: readonly DispositionRule[] = [
  rule(
    new RegExp(
      `${PARTLY} ?(?:dagegen )?(?:F ?o ?l ?g ?e (?:gegeben|geleistet)|statt ?gegeben)|gibt .{0,60}teilweise (?:Folge|statt)|[Tt]eilweise[rn]? Stattgebung|^In teilweiser`,
    ),
    'partly-granted',
  ),
  rule(
    new RegExp(
      `^(?!.{0,400}(?:${PARTLY}|${NOT}) ?(?:dagegen )?(?:F ?o ?l ?g ?e|statt)).{0,600}(?:(?:F ?o ?l ?g ?e (?:gegeben|geleistet))|statt ?gegeben|(?:gibt|gab) .{0,80}(?:Folge|statt)\\b)`,
    ),
    'granted',
  ),
  rule(new RegExp(`${NOT} (?:F ?o ?l ?g ?e|statt ?gegeben)|wird nicht, jener .{0,120}Folge gegeben`), 'dismissed'),
  rule(
    /\b(?:wird|werden|wurde|wurden)\b.{0,600}\b(?:ab|a b) ?gewiesen|abgewiesen (?:wird|werden|wurde)|als unbegründet abgewiesen|(?<!als verfassungswidrig )abgelehnt\b.{0,20}$/,
    'dismissed',
  ),
  rule(/besteh(?:t|en) .{0,40}nicht zu Recht/, 'dismissed'),
  rule(
    /wird nicht als (?:verfassungs|gesetz)widrig aufgehoben|weder in einem verfassungsgesetzlich gewährleisteten Recht/,
    'dismissed',
  ),
  rule(
    /zurück ?gewiesen|z u r ü c k ?g e w i e s e n|als verspätet|wird nicht angenommen|Behandlung der (?:Beschwerden?|Revision(?:en)?) .{0,40}abgelehnt/,
    'inadmissible',
  ),
  rule(
    /(?<!nicht als (?:verfassungs|gesetz)widrig |gegeneinander )\b(?:aufgehoben|behoben|ersatzlos behoben|aufzuheben)\b(?! werden)(?!,? wenn)|hebt .{0,200} auf\b|wegen Rechtswidrigkeit .{0,60}aufgehoben/,
    'set-aside',
  ),
  rule(
    /zurück ?verwiesen|(?:zur )?(?:neuerlichen|neuen) (?:Verhandlung und )?Entscheidung .{0,200}(?:verwiesen|aufgetragen|zurück)|(?:neuerliche|Verhandlung und) Entscheidung .{0,60}aufgetragen|zur Erlassung eines neuen Bescheides/,
    'remanded',
  ),
  rule(/wieder ?hergestellt|Wiederherstellung des/, 'reinstated'),
  rule(
    /\babgeändert\b|dahin(?:gehend)? (?:ab|abzu)|mit der Maßgabe .{0,80}(?:bestätigt|zu lauten)|(?:herabgesetzt|neu festgesetzt|auf .{0,40}(?:erhöht|herabgesetzt))(?= |\.|,)|(?:wird|werden) .{0,120}mit .{0,60}(?:neu )?festgesetzt/,
    'varied',
  ),
  rule(/\b(?:bestätigt|mit der Maßgabe bestätigt)\b(?! hat)|bleibt unverändert|bleiben unberührt/, 'affirmed'),
  rule(
    /(?:zurückgezogen|Zurückziehung .{0,60}(?:zur Kenntnis|Kenntnis genommen))|als gegenstandslos .{0,40}(?:erklärt|abgeschrieben)|Verfahren .{0,60}eingestellt/,
    'withdrawn',
  ),
  rule(
    /(?:Verfahren .{0,200}|wird .{0,80})(?:unterbrochen|ausgesetzt|innegehalten)|aufschiebende Wirkung .{0,60}(?:zuerkannt|gewährt)/,
    'suspended',
  ),
  rule(
    /freigesprochen|wird .{0,40}verboten|haben? .{0,200}zu unterlassen|(?<!sei )(?<!seien )schuldig,? (?!.{0,240}bestimmten .{0,60}osten).{0,400}(?:zu (?:unterlassen|zahlen|bezahlen|leisten|dulden|räumen|übergeben|unterfertigen|erbringen|beseitigen|veröffentlichen|zu unterlassen))|wird (?:mit Wirkung .{0,60})?festgestellt|Es wird festgestellt|wird für die Zeit.{0,300}bewilligt|wird bewilligt|wird für (?:rechtsunwirksam|unwirksam|nichtig) erklärt|wird geschieden|\bi[nm] .{0,120}Recht(?:en)? .{0,200}verletzt worden|als verfassungswidrig aufgehoben|war (?:verfassungs|gesetz)widrig|zuerkannt|wird .{0,80}erteilt|besteht (?!nicht|.{0,40} nicht zu Recht).{0,40}zu Recht/,
    'granted',
  ),
  rule(
    /(?:gerichtlichen? Erlag|Sicherheitsleistung|Sicherheit zu leisten|Erlag einer (?:Sicherheit|Kaution))/,
    'security',
  ),
  rule(
    /^(?:Falls|Wenn|Sofern|Sollte)\b.{0,300}(?:aufgehoben|einzustellen|verfällt|unwirksam|erlischt)|unter der Bedingung|Vollzug .{0,80}erst nach/,
    'condition',
  ),
  rule(
    /(?:Kosten|Aufwandersatz).{0,200}(?:vorbehalten|vorbehält)|(?:bleibt|wird|bleiben) der (?:Endentscheidung|Endurteil|Entscheidung)\b.{0,60}vorbehalten|(?:Kosten .{0,160}|diesbezüglichen )(?:sind|bilden) weitere (?:Verfahrenskosten|Kosten des Verfahrens)|Entscheidung über die .{0,60}osten .{0,80}(?:obliegt|dem Endurteil)|Kosten .{0,120}sind .{0,20}gleich (?:den|wie) weitere/,
    'costs-reserved',
  ),
  rule(
    /(?:Kosten|Aufwandersatz|Kostenersatz) .{0,60}(?:nicht zuerkannt|nicht zugesprochen|findet nicht statt|werden nicht)|kein(?:en)? (?:Kostenersatz|Beitrag zu den Kosten|Kostenbeitrag|Ersatz der)/,
    'no-costs',
  ),
  rule(
    /^(?!.{0,400}(?:vorbehalten|weitere Verfahrenskosten|weitere Kosten|kein(?:en)? (?:Kostenersatz|Beitrag|Kostenbeitrag)|nicht zu(?:erkannt|gesprochen)|Kostenmehrbegehren))(?:.{0,400}(?:[Kk]osten\b.{0,200}(?:zu ersetzen|selbst zu tragen|zu tragen|zur Last|zu bezahlen|zu zahlen|auferlegt|gegeneinander aufgehoben|zu leisten)|(?:schuldig|hat|haben) .{0,300}(?:[Kk]osten|[Aa]ufwendungen).{0,160}(?:zu ersetzen|zu bezahlen|zu zahlen|zu leisten|zu tragen)|als (?:Kostenbeitrag|Beitrag zu den Kosten).{0,60}|als Kosten für das .{0,40}auferlegt|trägt .{0,60}[Kk]osten))/,
    'costs',
  ),
  rule(/Wert des (?:Entscheidungsgegenstand(?:e?s)|Streitgegenstand(?:e?s))/, 'value-fixed'),
  rule(/Kostenmehrbegehren .{0,40}abgewiesen|Mehrbegehren .{0,300}abgewiesen/, 'dismissed'),
  rule(
    /Akten .{0,80}(?:zugeleitet|übermittelt|zugemittelt)|auf diese Entscheidung verwiesen|auf die .{0,30}Entscheidung verwiesen|dem .{0,60}abgetreten|(?:Revision|Revisionsrekurs|Rekurs)\b.{0,160}\b(?:ist|sind) .{0,80}(?:zulässig|unzulässig)|\bist .{0,120}\bRevision\b.{0,120}(?:zulässig|unzulässig)|ist .{0,60}zur .{0,40}Kundmachung .{0,60}verpflichtet/,
    'other',
  ),
]
