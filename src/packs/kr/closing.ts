import type { Annotated, Evidence } from '../../pack/document.js'
import { dateAt } from './dates.js'
import { courtOfSign } from './docket.js'

/** Kinds of decisions by their native names. */
export const TYPES: Readonly<Record<string, string>> = {
  판결: 'judgment',
  결정: 'order',
  명령: 'order',
  심결: 'order',
  의결: 'order',
  심판: 'order',
  재결: 'order',
}

/** The closing formula names the kind of decision (`주문과 같이 판결한다`); cases of some signs end in nothing but a judgment. */
export function typeOfClosing(document: Annotated, dockets: readonly string[]): Evidence[] {
  for (const part of document.parts('reasoning').reverse()) {
    const tail = document.text.slice(Math.max(part.start, part.end - 400), part.end)
    const kind =
      /(?:주문|주문에 쓴 바|다음)[과와]? ?같이 ?(판결|결정|명령|의결|재결|심결)(?:한다|하기로)|일치된 의견(?:으로|에 따라)[^.]{0,30}(판결|결정)한다/.exec(
        tail,
      )
    const native = kind?.[1] ?? kind?.[2]
    if (native) return [{ field: 'type', value: TYPES[native] as string, native, basis: 'text' }]
  }
  const sign = /^\d+([가-힣]+)/.exec(dockets[0] ?? '')?.[1]
  return sign && JUDGED.has(sign) && document.parts('operative').length > 0
    ? [{ field: 'type', value: 'judgment', native: '판결', basis: 'derived' }]
    : []
}
const JUDGED = new Set('가단 가합 나 다 고단 고합 노 도 구합 구단 누 두 드단 드합 르 므 허 후'.split(' '))

/** An order bears its date on a line of its own above the signatures. */
export function dateOfSignature(document: Annotated): Evidence[] {
  const part = document.parts('signatures')[0]
  const from = part ? Math.max(0, part.start - 40) : 0
  const m = part && /\n *(\d{4}\. ?\d{1,2}\. ?\d{1,2}\.)\s*$/.exec(document.text.slice(from, part.start))
  const dated = m && dateAt(document.text, from + m.index + m[0].search(/\d/))
  return dated ? [{ field: 'date', value: dated.iso, at: dated, basis: 'signature' }] : []
}

/** Justices sit in one court only. */
export function courtOfSignature(document: Annotated): Evidence[] {
  const part = document.parts('signatures')[0]
  const text = part ? document.text.slice(part.start, part.end) : ''
  const court = /^(?:재판장 ?)?대법(?:관|원장)/.test(text)
    ? '대법원'
    : /^(?:재판장 ?)?재판관/.test(text)
      ? '헌법재판소'
      : undefined
  return part && court ? [{ field: 'court', value: court, at: part, basis: 'signature' }] : []
}

/** Some signs belong to one court only. */
export function courtOfDocket(dockets: readonly string[]): Evidence[] {
  const sign = /^\d+([가-힣]+)/.exec(dockets[0] ?? '')?.[1]
  const court = sign && courtOfSign(sign)
  return court ? [{ field: 'court', value: court, basis: 'derived' }] : []
}
