import type { Disposition } from '../../model/vocabulary.js'

/** A verb phrase of a court that decided, in the active or passive voice of a report, with what it did. */
interface Did {
  readonly says: RegExp
  readonly did: Disposition
}

const PART =
  '(?:teilweise|zum Teil|insoweit|im Umfang|hinsichtlich|mit (?:einem )?(?:Teil)?[Bb]etrag|im Übrigen|im Ausmaß|in Höhe|Mehrbegehren|bis auf)'

/**
 * What a court below did, in the words of the one above (past tense, verb apart from its prefix): the first that fits, weightier ones
 * first. *wies … ab* dismissed, *wies … zurück* inadmissible unless the matter went back to a court.
 */
const DID: readonly Did[] = [
  {
    says: /\bhob\b.{0,500}?\bauf\b|\b(?:wurde|wurden|worden)\b.{0,400}?\baufgehoben\b|\baufgehoben (?:wurde|wurden|hat|und)|aufgehoben wurde|\bbehob\b|\bbehoben\b/,
    did: 'set-aside',
  },
  {
    says: /änderte\b.{0,400}?\bab\b|\babgeändert\b|abänderte\b|\bsetzte .{0,80} herab\b|\berhöhte\b/,
    did: 'varied',
  },
  {
    says: /\bverwies\b.{0,300}?\bzurück\b|\bzurückverwiesen\b|\bwies\b.{0,200}?\bSache\b.{0,200}?\bzurück\b/,
    did: 'remanded',
  },
  {
    says: new RegExp(
      `\\b(?:gab|gaben|wurde)\\b.{0,300}?(?:\\bstatt\\b|stattgegeben|Folge).{0,240}?(?:\\bwies\\b.{0,300}?\\bab\\b|\\babgewiesen\\b|\\babwies\\b)|\\bwies\\b.{0,300}?\\bab\\b.{0,200}?\\bgab\\b.{0,200}?\\b(?:statt|Folge)\\b|\\b(?:gab|gaben)\\b.{0,200}?\\b${PART}.{0,200}?\\b(?:statt|Folge)\\b|\\bteilweise (?:statt|Folge|stattgegeben)|\\bteilweise[rn]? Stattgebung`,
    ),
    did: 'partly-granted',
  },
  {
    says: /\b(?:gab|gaben|wurde|wurden)\b.{0,300}?\b(?:nicht|keine) (?:Folge|statt)\b|\bnicht Folge\b|\bkeine Folge\b/,
    did: 'dismissed',
  },
  {
    says: /\bwies(?:en)?\b.{0,400}?\bab\b(?! |\p{L}* \d)|\bwies(?:en)?\b.{0,400}?\bab\b|\babgewiesen\b|\babwies(?:en)?\b|\bverneinte\b.{0,80}Anspruch/u,
    did: 'dismissed',
  },
  { says: /\bwies(?:en)?\b.{0,400}?\bzurück\b|\bzurückgewiesen\b|\bzurückwies\b/, did: 'inadmissible' },
  { says: /\bbestätig(?:te|ten|t)\b/, did: 'affirmed' },
  {
    says: /\b(?:gab|gaben)\b.{0,400}?\b(?:statt|Folge)\b|\bstattgab\b|\bstattgegeben\b|\berlie(?:ß|ss).{0,300}?\b(?:Verfügung|Zahlungsbefehl|Zahlungsauftrag|Versäumungsurteil)|\bbewilligte\b|\bstellte\b.{0,200}?\bfest, dass .{0,200}haftet\b|\bverhielt\b|\berkannte\b.{0,300}?\b(?:schuldig|zu Recht|Klagebegehren)|\bverpflichtete\b|\bsprach\b.{0,200}?\bzu\b|\berteilte\b|\bgewährte\b|\berklärte die Aufkündigung für (?:rechts)?wirksam/,
    did: 'granted',
  },
]

/** What a sentence says a court below did; `undefined` when it tells of no decision. */
export function decided(sentence: string): Disposition | undefined {
  return DID.find(d => d.says.test(sentence))?.did
}
