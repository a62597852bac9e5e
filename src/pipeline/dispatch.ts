import { DIGIT, type Found, type Rule } from '../pack/rule.js'

interface Node {
  next: Map<number, Node> | undefined
  rules: number[] | undefined
  trigger: string
}

/**
 * All rules of a pack behind one pass over the text: a trie of their triggers, entered by the first character. Of several
 * triggers of one rule at a place the longest is tried first.
 */
export interface Dispatcher {
  /** Runs every rule at every place one of its triggers stands. */
  run(text: string, take: (found: Found, rule: Rule) => void): void
}

const isDigit = (c: number) => c >= 48 && c <= 57
/** Letters of the scripts that are written with spaces; Hangul and Han have no word starts to look for. */
const isLetter = (c: number) =>
  (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7)
const isWord = (c: number) => isDigit(c) || isLetter(c)

export function dispatcher(rules: readonly Rule[]): Dispatcher {
  const roots: (Node | undefined)[] = new Array(65536)
  const digitRules: number[] = []
  rules.forEach((rule, index) => {
    for (const trigger of rule.triggers) {
      if (trigger === DIGIT) digitRules.push(index)
      else plant(roots, trigger, index)
    }
  })
  return {
    run(text, take) {
      const until = new Int32Array(rules.length)
      const call = (index: number, at: number, after: number, trigger: string) => {
        if (at < (until[index] as number)) return
        const rule = rules[index] as Rule
        const found = rule.read({ text, at, after, trigger })
        if (!found) return
        for (const f of Array.isArray(found) ? (found as readonly Found[]) : [found as Found]) {
          if (f.end > (until[index] as number)) until[index] = f.end
          take(f, rule)
        }
      }
      const nodes: Node[] = []
      const ends: number[] = []
      let before = 0
      for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i)
        if (digitRules.length && isDigit(c) && !isDigit(before)) for (const r of digitRules) call(r, i, i + 1, DIGIT)
        const root = roots[c]
        if (root && !(isWord(c) && isWord(before))) {
          let depth = 0
          let node: Node | undefined = root
          for (let j = i + 1; node; j++) {
            if (node.rules) {
              nodes[depth] = node
              ends[depth++] = j
            }
            node = j < text.length ? node.next?.get(text.charCodeAt(j)) : undefined
          }
          while (depth-- > 0)
            for (const r of (nodes[depth] as Node).rules as number[])
              call(r, i, ends[depth] as number, (nodes[depth] as Node).trigger)
        }
        before = c
      }
    },
  }
}

function plant(roots: (Node | undefined)[], trigger: string, rule: number): void {
  const first = trigger.charCodeAt(0)
  let node = (roots[first] ??= { next: undefined, rules: undefined, trigger: '' })
  for (let i = 1; i < trigger.length; i++) {
    node.next ??= new Map()
    const c = trigger.charCodeAt(i)
    let child = node.next.get(c)
    if (!child) {
      child = { next: undefined, rules: undefined, trigger: '' }
      node.next.set(c, child)
    }
    node = child
  }
  node.trigger = trigger
  node.rules = [...(node.rules ?? []), rule]
}
