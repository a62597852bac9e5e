import type { SectionRole } from '../../model/vocabulary.js'

/**
 * Labels and headings that stand alone on a line of an Austrian decision, spaced letters closed up, without number and colon.
 * Sources: labels of the RIS (Justiz, VfGH, VwGH, BVwG, LVwG, Findok) and the usual plan of an administrative court's reasons (§ 29 VwGVG, § 93 BAO).
 */
export const LABELS = [
  { label: /^(?:Kopf|Betreff)$/, role: 'head' },
  { label: /^Spruch$/, role: 'operative' },
  { label: /^(?:Leitsatz|Leitsätze|Rechtssatz|Rechtssätze|Stammrechtssätze)$/, role: 'headnote' },
  { label: /^Entscheidungstexte?$/, role: 'references' },
  { label: /^(?:Stichworte?|Schlagworte?)$/, role: 'keywords' },
  { label: /^Anmerkung$/, role: 'note' },
  { label: /^Rechtliche Beurteilung$/, role: 'reasoning' },
] as const satisfies readonly { readonly label: RegExp; readonly role: SectionRole }[]

/** Labels over the reasons as a whole: what comes below them decides whether they open facts or reasoning. */
export const REASONS = /^(?:Begründung|Entscheidungsgründe|Gründe|Text)$/i

/** Headings inside the reasons of administrative, constitutional and fiscal courts, without their number. */
export const HEADINGS = [
  {
    heading:
      /^(?:Verfahrensgang|Bisheriger Verfahrensgang|Gang des (?:Verfahrens|Beschwerdeverfahrens)|Vorverfahren|Anlassverfahren\b.{0,60}|Das Verfahren stellt sich wie folgt dar)$/i,
    role: 'procedure',
  },
  {
    heading:
      /^(?:Verfahrensgang und Sachverhalt|(?:Maßgeblicher |Entscheidungswesentlicher |Festgestellter )?Sachverhalt\b.{0,60}|Feststellungen\b.{0,60}|Festgestellter Sachverhalt|Folgender Sachverhalt .{0,40})$/i,
    role: 'facts',
  },
  {
    heading:
      /^(?:Antrag|Anträge|Beschwerdevorbringen|Vorbringen.{0,60}|Bedenken .{0,80}|Antragsvorbringen.{0,60}|Angefochtener Bescheid|Angefochtenes Erkenntnis)$/i,
    role: 'arguments',
  },
  {
    heading:
      /^(?:Beweiswürdigung|Beweisaufnahme.{0,30}|Rechtslage|(?:Maßgebliche |Anzuwendende )?Rechts(?:lage|vorschriften|grundlagen)\b.{0,40}|Rechtliche (?:Beurteilung|Erwägungen|Würdigung|Begründung|Grundlagen).{0,60}|Erwägungen(?: des .{0,60})?|In rechtlicher Hinsicht.{0,40}|Hierüber hat .{0,80} erwogen|(?:Der|Das) .{3,70} hat (?:.{0,60} )?erwogen.{0,20}|Zulässigkeit.{0,60}|In der Sache.{0,40}|Zu A\).{0,80}|Zu B\).{0,80}|Zu Spruch(?:punkt|teil) .{0,80}|(?:Zur )?(?:Zulässigkeit|Unzulässigkeit|Nichtzulassung) der (?:ordentlichen )?Revision.{0,40}|Ergebnis(?: und damit .{0,60})?|Schlussfolgerung.{0,20})$/iu,
    role: 'reasoning',
  },
  {
    heading: /^(?:Kosten|Kostenentscheidung|Zu den Kosten|Zum Kostenersatz|Aufwandersatz|Kostenersatz)$/i,
    role: 'costs',
  },
  { heading: /^(?:Rechtsmittelbelehrung|Belehrung über .{0,60}|H ?i ?n ?w ?e ?i ?s)$/, role: 'note' },
] as const satisfies readonly { readonly heading: RegExp; readonly role: SectionRole }[]
