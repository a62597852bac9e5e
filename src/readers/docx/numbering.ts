import { SYMBOLS } from './number-formats.table.js'
import { numeral } from './numeral.js'
import { type Attributes, isOn, walk } from './walk.js'

interface Level {
  start: number
  format: string
  /** `%1.%2` stands for the numbers of the levels. */
  text: string
  /** Begins anew after a level above this one; 0 never. */
  restart?: number
  /** All numbers in digits, whatever their own level writes. */
  legal: boolean
  style?: string
}
interface Abstract {
  readonly levels: Map<number, Level>
  link?: string
  styleLink?: string
}
interface Num {
  abstract: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

/** The number of a paragraph as its list shows it, and whether it is a figure alone. */
export interface ListNumber {
  readonly text: string
  readonly bare: boolean
  readonly bullet: boolean
}

/** The lists of a document, counting as its paragraphs come. */
export class Numbering {
  private readonly abstracts = new Map<string, Abstract>()
  private readonly nums = new Map<string, Num>()
  /** Where each list stands: nums of one abstract list count on together. */
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(pieces: readonly Buffer[]) {
    let abstract: Abstract | undefined
    let num: Num | undefined
    let override: number | undefined
    let level: Level | undefined
    walk('word/numbering.xml', pieces, {
      open: (name, a) => {
        if (name === 'abstractNum') this.abstracts.set(a.abstractNumId ?? '', (abstract = { levels: new Map() }))
        else if (name === 'num')
          this.nums.set(a.numId ?? '', (num = { abstract: '', starts: new Map(), levels: new Map() }))
        else if (name === 'abstractNumId' && num) num.abstract = a.val ?? ''
        else if (name === 'numStyleLink' && abstract) abstract.link = a.val
        else if (name === 'styleLink' && abstract) abstract.styleLink = a.val
        else if (name === 'lvlOverride') override = Number(a.ilvl)
        else if (name === 'startOverride' && num && override !== undefined) num.starts.set(override, Number(a.val) || 0)
        else if (name === 'lvl') {
          level = { start: 0, format: 'decimal', text: '', legal: false }
          const levels = num ? num.levels : abstract?.levels
          levels?.set(Number(a.ilvl), level)
        } else if (level) set(level, name, a)
      },
      close: name => {
        if (name === 'abstractNum') abstract = undefined
        else if (name === 'num') num = undefined
        else if (name === 'lvl') level = undefined
        else if (name === 'lvlOverride') override = undefined
      },
    })
  }

  /** The level on which a list writes paragraphs of a style. */
  levelOfStyle(numId: string, style: string): number | undefined {
    for (const [i, level] of this.resolved(numId)?.levels ?? []) if (level.style === style) return i
    return undefined
  }

  /** Counts one paragraph on. */
  next(numId: string, at: number): ListNumber | undefined {
    const num = this.nums.get(numId)
    const abstract = this.resolved(numId)
    const level = num?.levels.get(at) ?? abstract?.levels.get(at)
    if (!num || !abstract || !level) return undefined
    const levelAt = (i: number) => num.levels.get(i) ?? abstract.levels.get(i)
    const counters = this.counters.get(num.abstract) ?? []
    this.counters.set(num.abstract, counters)
    for (const [i, start] of num.starts) {
      if (this.begun.has(`${numId} ${i}`) || i > at) continue
      if (i === at) {
        this.begun.add(`${numId} ${i}`)
        counters[i] = start - 1
      }
    }
    const before = counters[at]
    counters[at] = before === undefined ? (num.starts.get(at) ?? level.start) : before + 1
    for (let i = at + 1; i < 9; i++) {
      const restart = levelAt(i)?.restart
      if (restart === undefined || (restart > 0 && at < restart)) counters[i] = undefined
    }
    for (let i = 0; i < at; i++) counters[i] ??= levelAt(i)?.start ?? 1
    if (level.format === 'bullet')
      return {
        text: [...level.text].map(c => SYMBOLS[c] ?? (c >= '\ue000' && c <= '\uf8ff' ? '•' : c)).join(''),
        bare: false,
        bullet: true,
      }
    const text = level.text.replace(/%([1-9])/g, (_, k: string) => {
      const own = Number(k) - 1
      const format = levelAt(own)?.format ?? 'decimal'
      return numeral(counters[own] ?? 1, level.legal && format !== 'none' ? 'decimal' : format)
    })
    return { text, bare: /^%\d$/.test(level.text.trim()) && /^\d+$/.test(text.trim()), bullet: false }
  }

  /** The list behind a num; one that only links a list style is that style's. */
  private resolved(numId: string): Abstract | undefined {
    const abstract = this.abstracts.get(this.nums.get(numId)?.abstract ?? '')
    if (abstract?.link === undefined || abstract.levels.size > 0) return abstract
    for (const a of this.abstracts.values()) if (a.styleLink === abstract.link) return a
    return abstract
  }
}

function set(level: Level, name: string, a: Attributes): void {
  const { val = '' } = a
  if (name === 'start') level.start = Number(val) || 0
  else if (name === 'numFmt') level.format = val === 'custom' && /^0+\d$/.test(a.format ?? '') ? 'decimalZero' : val
  else if (name === 'lvlText') level.text = val
  else if (name === 'lvlRestart') level.restart = Number(val)
  else if (name === 'isLgl') level.legal = isOn(a)
  else if (name === 'pStyle') level.style = val
}
