import type { CleaningRules } from '../../pack/pack.js'

/** What the portals of the federation and the Länder print around a decision, and lines that always begin anew. */
export const cleaning: CleaningRules = {
  furniture: [
    {
      kind: 'site-chrome',
      line: /^(?:Permalink|Drucken|Merken|Zur Trefferliste|Zum Seitenanfang|Kurztext|Langtext|Dokument(?:ansicht)?)$/,
    },
    {
      kind: 'site-chrome',
      line: /^(?:Diesen Link können Sie kopieren und verwenden|Sie können folgenden Link kopieren).{0,80}$/,
    },
    { kind: 'site-chrome', line: /^(?:genau dieses Dokument|verlinken möchten:?)$/ },
    { kind: 'site-chrome', line: /^https:\/\/\S{4,100}\/perma\?d=\S{1,60}$/ },
  ],
  labels: [],
  breaks:
    /^(?:(?:Von Rechts wegen|Tatbestand|Entscheidungsgründe|Gründe|Tenor|Leitsatz|Leitsätze|Vorinstanzen|Rechtsmittelbelehrung|Rechtsbehelfsbelehrung|Beschluss|Urteil|URTEIL|BESCHLUSS|[Gg] ?e ?g ?e ?n|wegen|für Recht erkannt|beschlossen)\s?:?$|(?:BGH|BVerwG|BAG|BSG|BFH|BPatG|OLG|LG|AG), (?:Urteil|Beschluss) vom \d.{4,40} [-–] |hat (?:der|die|das) |[-–] ?(?:Klägerin?|Beklagter?|Antragsteller(?:in)?|Antragsgegner(?:in)?)\b)/,
}
