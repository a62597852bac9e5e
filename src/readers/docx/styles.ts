import { type Attributes, walk } from './walk.js'

/** What a paragraph's own properties, or its style, say of it; what they leave out the style below says. */
export interface ParagraphFormat {
  readonly numId?: string
  readonly level?: number
  /** Level of its heading, from 0; 9 is none. */
  readonly outline?: number
}
export interface Style extends ParagraphFormat {
  readonly id: string
  readonly name: string
}

/** How deep styles are based on each other at most. */
const DEEPEST = 50

/** The paragraph styles of a document, each with all that it inherits. */
export function stylesOf(pieces: readonly Buffer[]): ReadonlyMap<string, Style> {
  const own = new Map<string, { style: { -readonly [K in keyof Style]: Style[K] }; basedOn?: string }>()
  let now: { style: { -readonly [K in keyof Style]: Style[K] }; basedOn?: string } | undefined
  let skipped = 0
  walk('word/styles.xml', pieces, {
    open: (name, a) => {
      if (name === 'pPrChange' || name === 'tblStylePr') skipped++
      if (skipped) return
      if (name === 'style') {
        now = { style: { id: a.styleId ?? '', name: '' } }
        if ((a.type ?? 'paragraph') === 'paragraph' && a.styleId !== undefined) own.set(a.styleId, now)
      } else if (now) {
        if (name === 'name') now.style.name = a.val ?? ''
        if (name === 'basedOn' && a.val !== undefined) now.basedOn = a.val
        Object.assign(now.style, formatOf(name, a))
      }
    },
    close: name => {
      if (name === 'pPrChange' || name === 'tblStylePr') skipped--
      if (name === 'style') now = undefined
    },
  })
  const whole = new Map<string, Style>()
  for (const [id, { style }] of own) {
    const inherited: ParagraphFormat[] = []
    for (let at = own.get(id), depth = 0; at && depth < DEEPEST; depth++) {
      inherited.unshift(at.style)
      at = at.basedOn === undefined ? undefined : own.get(at.basedOn)
    }
    whole.set(id, Object.assign({}, ...inherited, { id, name: style.name }))
  }
  return whole
}

/** What one element of paragraph properties says. */
export function formatOf(name: string, { val }: Attributes): ParagraphFormat {
  if (val === undefined) return {}
  if (name === 'numId') return { numId: val }
  if (name === 'ilvl') return { level: Math.min(8, Math.max(0, Number.parseInt(val, 10) || 0)) }
  if (name === 'outlineLvl') return { outline: Number.parseInt(val, 10) || 0 }
  return {}
}

/** The level of the heading that a paragraph is, from 1: by its outline level, or the name of its style. */
export function headingLevel(style: Style | undefined, outline: number | undefined): number | undefined {
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined
  const name = style?.name ?? style?.id ?? ''
  const level = /^(?:heading|überschrift|kop|titre|제목) ?(\d)$/i.exec(name)?.[1]
  if (level !== undefined) return Number(level)
  return /^(?:title|titel|titre|제목)$/i.test(name) ? 1 : undefined
}
