/** The labels of Korean outlines; which stands under which is the document's own choice, `1. 가. 1) 가) (1) (가) ①` the usual one. */
const LETTERS = '가나다라마바사아자차카타파하'
const CIRCLED_DIGITS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const CIRCLED_LETTERS = '㉠㉡㉢㉣㉤㉥㉦㉧㉨㉩㉪㉫㉬㉭'
const BRACKETED_DIGITS = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂'
const BRACKETED_LETTERS = '㈎㈏㈐㈑㈒㈓㈔㈕㈖㈗㈘㈙㈚㈛'
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'
const AFTER = /[ \u00a0가-힣「‘“"'(（【[A-Z○①-⑮\n]|$/y

/** A label at the start of a line or right behind another label. */
export interface Label {
  readonly kind: string
  /** Place in its sequence, from 1. */
  readonly order: number
  /** As it stands in a path: digits or the letter, without marks. */
  readonly value: string
  readonly end: number
}

const FORMS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: '1.', pattern: /(\d{1,2})\. ?/y },
  { kind: '가.', pattern: /([가-하])\. ?/y },
  { kind: '1)', pattern: /(\d{1,2})\) ?/y },
  { kind: '가)', pattern: /([가-하])\) ?/y },
  { kind: '(1)', pattern: /\((\d{1,2})\) ?/y },
  { kind: '(가)', pattern: /\(([가-하])\) ?/y },
  { kind: 'I.', pattern: /([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])\. ?/y },
]
const SIGNS: readonly { readonly kind: string; readonly signs: string; readonly letters: boolean }[] = [
  { kind: '①', signs: CIRCLED_DIGITS, letters: false },
  { kind: '㉠', signs: CIRCLED_LETTERS, letters: true },
  { kind: '(1)', signs: BRACKETED_DIGITS, letters: false },
  { kind: '(가)', signs: BRACKETED_LETTERS, letters: true },
]

/** The label printed at a place of a line. */
export function labelAt(text: string, at: number): Label | undefined {
  for (const { kind, pattern } of FORMS) {
    pattern.lastIndex = at
    const m = pattern.exec(text)
    if (!m) continue
    const value = m[1] as string
    const order = /\d/.test(value) ? Number(value) : (kind === 'I.' ? ROMAN : LETTERS).indexOf(value) + 1
    AFTER.lastIndex = at + m[0].length
    if (order < 1 || !(m[0].endsWith(' ') || AFTER.test(text))) continue
    return { kind, order, value: kind === 'I.' ? String(order) : value, end: at + m[0].length }
  }
  for (const { kind, signs, letters } of SIGNS) {
    const order = signs.indexOf(text[at] ?? ' ') + 1
    if (order > 0)
      return {
        kind,
        order,
        value: letters ? (LETTERS[order - 1] as string) : String(order),
        end: at + 1 + (text[at + 1] === ' ' ? 1 : 0),
      }
  }
  return undefined
}

/** How many numbers may be missing before a label is no longer believed to continue a list. */
const GAP = 2

/** The open labels of a section, outermost first. A label is believed when it continues a list or begins one. */
export class Numbering {
  private stack: Label[] = []

  /** Takes a label in; its path and depth, or `undefined` where it is out of order and thus no label. */
  take(label: Label, mayBegin: boolean): { readonly path: string; readonly depth: number } | undefined {
    const at = this.stack.findIndex(l => l.kind === label.kind)
    if (at >= 0) {
      const last = (this.stack[at] as Label).order
      if (label.order <= last || label.order > last + GAP) return undefined
      this.stack = [...this.stack.slice(0, at), label]
    } else {
      if (!mayBegin || label.order !== 1 || this.stack.length > 7) return undefined
      this.stack = [...this.stack, label]
    }
    return { path: this.stack.map(l => l.value).join('.'), depth: this.stack.length - 1 }
  }

  /** Forgets all labels, as a new section does. */
  clear(): void {
    this.stack = []
  }
}
