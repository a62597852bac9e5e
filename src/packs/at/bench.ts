import type { JudgeFound } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'

/** Offices of those who sit, with the court they hold it at: no part of the name. */
const OFFICE =
  /^(?:(?:durch|unter dem Vorsitz|in Anwesenheit|als weitere[rn]? Richter(?:innen|in)?(?: und)?|den|die|der|des|dem|seinen?|seine[rn]?|ihren?|ihre[rn]?|und|sowie|als) +)*((?:(?:[Ff]achkundigen?|[Ff]achmännischen?|[Vv]orsitzenden?|weiteren?|beisitzenden?|rechtskundigen?) )?(?:(?:Senats|Vize|Kammer)?[Pp]räsident(?:innen|in|en)?|Hofrät(?:innen|in|en|e)|Hofrat(?:es|s)?|(?:Laien|Anwalts|Handels|Berufs|Einzel|Ersatz|Senats)?[Rr]ichter(?:innen|in|n|s)?|Vorsitzende[rn]?|Senatsvorsitzende[rn]?|Beisitzer(?:innen|in|n|s)?|Kommerzialrät(?:innen|in|e)|Kommerzialrat(?:es|s)?|Rechtsanwält(?:innen|in|e)|Mitglied(?:er[ns]?|s)?|Rat|Räte|Oberlandesgerichtsrät(?:in|e)|Berichterstatter(?:in|s)?))(?= |,|$)(?: des (?:Obersten )?\p{L}{2,40}(?:gerichtshofe?s?|gerichte?s|hofe?s)(?: (?:für \p{L}{3,30}sachen )?(?:Wien|Graz|Linz|Innsbruck))?| de[sr] Obersten Gerichtshofe?s)? */u
const FILLER =
  /^(?:(?:durch|unter dem Vorsitz|in Anwesenheit|den|die|der|des|dem|seinen?|seine[rn]?|ihren?|ihre[rn]?|und|sowie|als weiteren?) +)+/
const TITLE =
  '(?:(?:Univ|Hon|Priv|Ao|ao|tit|Dipl|Ass)\\.(?:[ ‑-]?(?:Prof|Doz|Ing|Jur)\\.)?|D?Dr\\.(?: ?in\\b)?|D?DDr\\.|M?Mag\\.(?: ?a\\b)?|MMMag\\.|Prof\\.|Doz\\.|Ing\\.|DI|KR|PD|HR|ADir\\.|RegR|OStR|Komm\\.-?Rat|iur\\.|jur\\.)'
const NAME = new RegExp(
  `^((?:${TITLE}[ ‑-]?){0,5}(?:\\p{Lu}\\. ?){0,2}(?:(?:von|van|de|zu) )?\\p{Lu}[\\p{L}'’]+(?:[-‑]\\p{Lu}[\\p{L}'’]+){0,3}(?: (?:(?:von|van|de|zu|vom) )?\\p{Lu}(?:[\\p{L}'’]+(?:[-‑]\\p{Lu}[\\p{L}'’]+){0,2}|\\.)){0,3})`,
  'u',
)
const AFTER = /^ ?(?:als (Vorsitzende[rn]?|Einzelrichter(?:in)?|Senat)|\((Vorsitz(?:ende[r]?)?)\))/
/** Where the list of those who decide ends: whoever keeps the record or watches does not sit. */
const END =
  /,? (?:in (?:Gegenwart|Anwesenheit (?:de[sr] (?:Schrift|Vertret))|Beisein)|im Beisein|unter Mitwirkung|als Stimmführer|als Schriftführer)/
const POSTNOMINAL =
  /^(?:B\.?A\.?|M\.?A\.?|MBA|MSc|BSc|LL\.M\.?|LL\.B\.?|M\.?B\.?L\.?|PhD|MAS|MRICS|E\.MA|WU|Bakk\.?)(?=$|[ ,(])/

/**
 * The judges in the panel part of a caption, titles with the name, offices without: `durch den Senatspräsidenten Dr. Amsel als
 * Vorsitzenden und die Hofräte Univ. Doz. Dr. Fink und Mag. Gans als weitere Richter`.
 */
export function benchIn(text: string, panel: Span): JudgeFound[] {
  const whole = text.slice(panel.start, panel.end)
  const stop = END.exec(whole)
  const list = stop ? whole.slice(0, stop.index) : whole
  const out: JudgeFound[] = []
  let office: string | null = null
  let offset = 0
  for (const piece of list.split(/(,| und | sowie |\n)/)) {
    let rest = piece.replace(/^\s+/, '')
    for (let n = 0; n < 4; n++) {
      const m = OFFICE.exec(rest)
      if (!m) break
      office = m[1] as string
      rest = rest.slice(m[0].length)
    }
    rest = rest.replace(FILLER, '')
    const name = POSTNOMINAL.test(rest) ? null : NAME.exec(rest)
    if (name && office !== null && !/^(?:Richter|Vorsitz|Kreis|Arbeit|Einzel)/.test(name[1] as string)) {
      const start = panel.start + offset + piece.length - rest.length
      const after = AFTER.exec(rest.slice((name[1] as string).length))
      out.push({
        name: (name[1] as string).trim(),
        role: after?.[1] ?? after?.[2] ?? office,
        start,
        end: start + (name[1] as string).trimEnd().length,
      })
    }
    offset += piece.length
  }
  return out
}
