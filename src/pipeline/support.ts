import type { Disposition } from '../model/vocabulary.js'
import type { EditorialBlock } from '../pack/document.js'
import type { Pack, Related } from '../pack/pack.js'
import type { Span } from '../text/span.js'
import { dispositionsOf } from './orders.js'

/** A statement somebody else made about the decision, and whether the court's own text bears it out. */
export interface StatementFound extends Span {
  /** `null` where that could not be checked. */
  readonly supported: boolean | null
  /** What of the statement is nowhere in the court's text. */
  readonly missing: string | null
}

/** A word this long is a compound that names a thing; a paraphrase keeps it or one of its parts. */
const COMPOUND = 14
const WORD = /\p{L}{5,60}/gu
const NUMBER = /\d[\d.,]*/g
const HANGUL = /[가-힣]{2,60}/g
/** A statement that shares fewer of its words with the court is in another language, or about something else. */
const SHARED = 0.4
/** Fewer words than this tell nothing about the language. */
const FEW = 5
/** From this share on a statement without anything missing counts as borne out; below, nobody can tell by its words. */
const BORNE_OUT = 0.7
const ENDS: ReadonlySet<Disposition> = new Set<Disposition>([
  'granted',
  'dismissed',
  'inadmissible',
  'set-aside',
  'remanded',
])

/** Checks each statement of a machine's summary, title and answers. What the court and its publisher wrote is not checked. */
export function supportOf(document: Related, pack: Pack): StatementFound[] {
  const blocks = document.outline.editorial.filter(b => b.by === 'machine' && CHECKED.has(b.kind))
  if (blocks.length === 0) return []
  const court = new CourtText(document, pack)
  return blocks.flatMap(b => statementsOf(b, document)).map(s => judge(s, document, court))
}
const CHECKED: ReadonlySet<EditorialBlock['kind']> = new Set(['summary', 'title', 'question-answer'] as const)

function statementsOf(block: EditorialBlock, document: Related): Span[] {
  const parts = block.parts.filter(p => p.kind !== 'question')
  if (block.parts.length) return parts
  return block.kind === 'question-answer' ? [] : document.sentences(block)
}

function judge(s: Span, document: Related, court: CourtText): StatementFound {
  const text = document.text.slice(s.start, s.end)
  const words = (text.match(WORD) ?? []).map(w => w.toLowerCase())
  const { share, of } = court.share(text, words)
  const at = { start: s.start, end: s.end }
  if (court.empty || (of >= FEW && share < SHARED)) return { ...at, supported: null, missing: null }
  const missing =
    missingFigure(s, document, court) ??
    words.find(w => w.length >= COMPOUND && /^[a-zà-ÿ]+$/.test(w) && !court.knows(w) && !court.knowsPart(w)) ??
    missingOutcome(text, court)
  if (missing !== undefined) return { ...at, supported: false, missing }
  return { ...at, supported: share >= BORNE_OUT ? true : null, missing: null }
}

/** A date, amount or number of the statement that the court's text does not have. */
function missingFigure(s: Span, document: Related, court: CourtText): string | undefined {
  const print = (x: Span) => document.text.slice(x.start, x.end)
  const dates = document.within(document.dates, s)
  const amounts = document.within(document.amounts, s)
  const date = dates.find(d => !court.dates.some(iso => iso === d.iso || iso.startsWith(d.iso) || iso.endsWith(d.iso)))
  if (date) return print(date)
  const amount = amounts.find(a => !court.amounts.has(Number(a.value)))
  if (amount) return print(amount)
  const taken = [...dates, ...amounts]
  for (const m of document.text.slice(s.start, s.end).matchAll(NUMBER)) {
    const start = s.start + m.index
    const figure = plain(m[0])
    if (figure.length < 2 || taken.some(t => t.start <= start && start < t.end)) continue
    if (!court.numbers.has(figure)) return m[0].replace(/[.,]+$/, '')
  }
  return undefined
}

function missingOutcome(text: string, court: CourtText): string | undefined {
  const said = dispositionsOf(text, court.pack.orders.dispositions).filter(d => ENDS.has(d))
  if (said.length === 0) return undefined
  return said.some(d => court.outcomes.has(d)) ? undefined : said.join(', ')
}

function plain(figure: string): string {
  return figure.replace(/[.,]/g, '')
}

/** What the court wrote: the text without the editorial parts, as the words, figures and outcomes in it. */
class CourtText {
  readonly dates: readonly string[]
  readonly amounts: ReadonlySet<number>
  readonly numbers: ReadonlySet<string>
  private readonly words: ReadonlySet<string>
  private readonly prefixes = new Map<number, ReadonlySet<string>>()
  private found: ReadonlySet<Disposition> | undefined
  private pairs: ReadonlySet<string> | undefined
  private readonly text: string

  constructor(
    private readonly document: Related,
    readonly pack: Pack,
  ) {
    const own = (x: Span) => !document.inEditorial(x.start)
    const text = document.outline.parts.map(p => document.text.slice(p.start, p.end)).join('\n')
    this.text = text
    this.words = new Set((text.match(WORD) ?? []).map(w => w.toLowerCase()))
    this.numbers = new Set((text.match(NUMBER) ?? []).flatMap(n => [plain(n), ...n.split(/[.,]/)]))
    this.dates = [...new Set([...document.dates.filter(own).map(d => d.iso), document.facts.date ?? ''])]
    this.amounts = new Set(document.amounts.filter(own).map(a => Number(a.value)))
  }

  get empty(): boolean {
    return this.text === ''
  }

  /** How much of a statement's vocabulary the court uses: long words by their stems, Hangul by its pairs of syllables. */
  share(statement: string, words: readonly string[]): { share: number; of: number } {
    const latin = words.filter(w => !/[가-힣]/.test(w))
    const pairs = (statement.match(HANGUL) ?? []).flatMap(pairsOf)
    if (pairs.length && !this.pairs) this.pairs = new Set((this.text.match(HANGUL) ?? []).flatMap(pairsOf))
    const known =
      latin.filter(w => this.knows(w) || (w.length >= COMPOUND && this.knowsPart(w))).length +
      pairs.filter(p => this.pairs?.has(p)).length
    const of = latin.length + pairs.length
    return { share: of === 0 ? 1 : known / of, of }
  }

  /** Whether a word, or another with the same first two thirds, is in the court's text. */
  knows(word: string): boolean {
    const length = Math.min(Math.max(6, Math.ceil(word.length * 0.7)), word.length)
    return this.begins(length).has(word.slice(0, length))
  }

  /** Whether a word that begins like the end of this one is in the court's text: `ontwikkelaar` for `projectontwikkelaar`. */
  knowsPart(word: string): boolean {
    for (let i = 3; i + 7 <= word.length; i++) if (this.begins(7).has(word.slice(i, i + 7))) return true
    return false
  }

  /** What the orders, the history and the claims came to, and what any sentence of the court tells. */
  get outcomes(): ReadonlySet<Disposition> {
    this.found ??= new Set([
      ...this.document.orders.flatMap(o => o.dispositions),
      ...this.document.outline.parts.flatMap(p =>
        this.document
          .sentences(p)
          .flatMap(s => dispositionsOf(this.document.text.slice(s.start, s.end), this.pack.orders.dispositions)),
      ),
    ])
    return this.found
  }

  private begins(length: number): ReadonlySet<string> {
    let set = this.prefixes.get(length)
    if (!set) this.prefixes.set(length, (set = new Set([...this.words].map(w => w.slice(0, length)))))
    return set
  }
}

/** The pairs of neighbouring syllables of a word. */
function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
}
