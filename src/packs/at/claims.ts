import type { ClaimKind } from '../../model/vocabulary.js'
import type { ClaimFound, Related } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'

const ASKS =
  /\b(?:begehr(?:t|te|ten|en)|beantrag(?:t|te|ten|en)|stell(?:t|te|ten|en) .{0,60}(?:das Begehren|den Antrag)|erhob(?:en)? .{0,40}Begehren|mit dem Begehren|(?:Klage|Mahnklage) auf)\b/
/** What the other side asks for against the claim, or what concerns the proceedings only, is no claim. */
const DEFENCE =
  /Abweisung|Klag(?:s|e)abweisung|abzuweisen|Zurückweisung|zurückzuweisen|nicht Folge|keine Folge|Verfahrenshilfe|Beweis|Einvernahme|Vertagung|Sachverständigengutachten/
const NOUN =
  /\b(?:die |den |das |der |eine[nrs]? )?(?:(?:\p{L}+e[nrs]?|sofortige|gerichtlichen?) ){0,2}(?:Zahlung|Bezahlung|Rückzahlung|Leistung|Feststellung|Unterlassung|Räumung|Herausgabe|Erlassung|Ersatz(?:es)?|Einwilligung|Aufhebung|Auflösung|Scheidung|Beseitigung|Zuspruch|Übertragung|Übergabe|Unterfertigung|Einverleibung|Löschung|Duldung|Rechnungslegung|Veröffentlichung|Urteilsveröffentlichung|Erhöhung|Herabsetzung|Enthebung|Bestellung|Zuhaltung|Lieferung|Ausfolgung|Festsetzung|Gewährung|Weitergewährung|Zuerkennung|Bewilligung|Teilung|Unwirksamerklärung|Nichtigerklärung|Wiederherstellung|Schadenersatz|Unterhalts?|Schmerzengeld(?:es)?)\b/u
const NOUNS = new RegExp(NOUN.source, 'gu')
/** A clause with its infinitive at the end: `, den Beklagten … schuldig zu erkennen`. */
const INFINITIVE =
  /^.{0,200}?, ((?:de[nmrs]|die|das|es|ihm|ihr|ihn|sie|festzustellen|gegenüber|in|zu)\b.{8,600}?\b(?:zu \p{L}+en|\p{L}+zu\p{L}{2,}en))(?=[.,;]|$| und )/u

const KINDS: readonly (readonly [RegExp, ClaimKind])[] = [
  [/Feststellung|festzustellen|festgestellt/, 'declaration'],
  [/Verbot|Unterlassung|zu unterlassen|verboten/, 'prohibition'],
  [/Zahlung|Schmerzengeld|Schadenersatz|Unterhalt|Ersatz|Kapitalbetrag|zu zahlen|zu bezahlen|Zuspruch/, 'payment'],
  [/Aufhebung|Nichtig|Unwirksam|Auflösung|Scheidung|Anfechtung/, 'annulment'],
  [/Löschung|Enthebung|Einstellung/, 'lifting'],
  [/\d (?:EUR|Euro|€|S)\b|(?:EUR|€|S) ?\d/, 'payment'],
  [/./, 'performance'],
]

/** What was asked of the court of first instance, as the facts tell it. */
export function claims(document: Related): readonly ClaimFound[] {
  const out: ClaimFound[] = []
  for (const part of document.parts('claims'))
    for (const s of document.sentences(part)) {
      const text = document.text.slice(s.start, s.end)
      const asks = ASKS.exec(text)
      if (!asks || DEFENCE.test(text.slice(asks.index, asks.index + 220))) continue
      const place = object(text, asks.index, asks.index + asks[0].length)
      if (!place) continue
      const at = { start: s.start + place.start, end: s.start + place.end }
      const said = text.slice(place.start, place.end)
      const amount = document.within(document.amounts, at)[0]
      out.push({
        ...at,
        party: party(text, document),
        what: (KINDS.find(([says]) => says.test(said)) as readonly [RegExp, ClaimKind])[1],
        amount: amount?.value ?? null,
        currency: amount?.currency ?? null,
        outcome: null,
      })
    }
  return out
}

/** A sum right behind the verb, without a word for paying it: `begehrt 12.000 EUR sA`. */
const SUM =
  /^ (?:[^.;,\d]{0,60} )?((?:(?:EUR|Euro|€|ATS|S) ?\d[\d.,]{0,16}(?:-{1,2}|–)?|\d[\d.,]{0,16}(?:-|–)? ?(?:EUR|Euro|€|S))(?: (?:sA|s\. ?A\.|brutto|netto)){0,2})(?=[ ,.;]|$)/

/** The object of the verb: an infinitive clause, or the noun that names the claim up to the end of its phrase. */
function object(text: string, verb: number, after: number): Span | undefined {
  const rest = text.slice(after)
  const noun = named(rest)
  const clause = INFINITIVE.exec(rest)
  const from = clause ? clause[0].length - (clause[1] as string).length : -1
  if (clause && (!noun || from <= noun.index || noun.index > 160))
    return { start: after + from, end: after + clause[0].length }
  if (noun && noun.index < 400) {
    const tail =
      /^(?:[^.;]|\.(?=\d| \d))*?(?=, (?!-)|;| und (?:brachte|beantragte|begehrte|führte)| mit der (?:Begründung|Behauptung)|\.(?:\s|$)|$)/.exec(
        rest.slice(noun.index),
      )
    const length = tail ? tail[0].length : noun[0].length
    const cut = /\d,-?$/.test(rest.slice(noun.index, noun.index + length)) ? length + 1 : length
    return { start: after + noun.index, end: after + noun.index + Math.min(cut, 600) }
  }
  const sum = SUM.exec(rest)
  if (sum) return { start: after + sum[0].length - (sum[1] as string).length, end: after + sum[0].length }
  const before = NOUN.exec(text.slice(0, verb))
  return before && verb - before.index < 200 ? { start: before.index, end: verb } : undefined
}

/** The first noun of a claim that is not named beside it (`neben einer … Feststellung`); one with an article goes first. */
function named(text: string): { readonly index: number; readonly 0: string } | undefined {
  const all = [...text.matchAll(NOUNS)].filter(
    m => !/\bneben (?:\p{L}+ ){0,5}$/u.test(text.slice(Math.max(0, m.index - 60), m.index)),
  )
  return all.find(m => /^(?:die|den|das|eine[nr]?) /.test(m[0]) && m.index < 200) ?? all[0]
}

function party(text: string, document: Related): string | null {
  const claimants = document.parties.filter(p => p.roles.some(r => r.role === 'claimant' || r.role === 'applicant'))
  const defendants = document.parties.filter(p =>
    p.roles.some(r => r.role === 'defendant' || r.role === 'opposing-party'),
  )
  if (/\b(?:Kläger|Klägerin|klagende|Antragsteller|Antragstellerin|gefährdete)\b/.test(text))
    return claimants[0]?.label ?? null
  return /\b(?:Beklagte|beklagte|Widerkläger|Antragsgegner)/.test(text) ? (defendants[0]?.label ?? null) : null
}
