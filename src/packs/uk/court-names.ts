import type { Line } from '../../pack/document.js'
import { captions, others } from './captions.table.js'
import { benchOf, courtName } from './neutral.js'

/** The court a caption names, with its place. `code` is that of the neutral citation: of one court only its own lists count. */
export function courtsIn(
  lines: readonly Line[],
  code: string | undefined,
  when: string | undefined,
): { readonly name: string; readonly at: Line } | undefined {
  const top = lines.filter(l => l.text.length < 120).map(line => ({ line, text: folded(line.text) }))
  const found = (words: string) => top.find(t => t.text.includes(words))?.line
  const exact = top.find(
    t =>
      /^(?:EWHC|EWCA|UKSC|UKPC|UKUT|UKFTT|EWFC|EWCOP|EAT|UKIPT)(?:-[A-Za-z]+){0,3}$/.test(t.line.text) &&
      courtName(t.line.text),
  )
  if (exact) return { name: courtName(exact.line.text) as string, at: exact.line }
  const high = found('HIGH COURT OF JUSTICE') ?? found('SENIOR COURT')
  if (code?.startsWith('EWHC') || (code === undefined && high && !found('IN NORTHERN IRELAND'))) {
    const parts = found('BUSINESS AND PROPERTY COURTS') && !own(code)
    for (const [words, division] of Object.entries(captions)) {
      const at = found(words)
      if (!at) continue
      const listed = division === 'EWHC-Chancery' && parts ? 'EWHC-Chancery-BusinessAndProperty' : division
      const bench = listed.includes('*')
        ? (benchOf(listed, when) ?? benchOf(listed, kingOrQueen(top.map(t => t.text))))
        : listed
      const name = courtName(bench)
      if (name && fits(listed, code)) return { name, at }
    }
    if (code === undefined && high) return { name: 'High Court', at: high }
    return undefined
  }
  if (code !== undefined) return undefined
  const all = top.map(t => t.text).join(' ')
  for (const [words, other] of Object.entries(others)) {
    const at = found(words) ?? (all.includes(words) ? top[0]?.line : undefined)
    const name = courtName(other)
    if (at && name) return { name, at }
  }
  return undefined
}

function folded(text: string): string {
  return text.toUpperCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ')
}

/** Courts of their own within the Business and Property Courts. */
function own(code: string | undefined): boolean {
  return code !== undefined && !/^EWHC-(?:Chancery$|Chancery-|QBD$|KBD$)/.test(code)
}

/** A list of the Chancery Division does not sit in the Administrative Court: what the caption adds must lie within the cited court. */
function fits(listed: string, code: string | undefined): boolean {
  if (code === undefined || code === listed) return true
  if (listed.startsWith(`${code}-`)) return true
  return code === 'EWHC-*-Commercial' && listed.startsWith(code)
    ? true
    : code === 'EWHC-*-Admin' && listed === 'EWHC-*-Planning'
}

function kingOrQueen(texts: readonly string[]): string | undefined {
  if (texts.some(t => t.includes("KING'S BENCH"))) return '2023'
  return texts.some(t => t.includes("QUEEN'S BENCH")) ? '2021' : undefined
}
