const SPACE = 32
const CLOSES = /[)\]] {0,3}$/
/** `구` before a law's name, or inside its brackets. */
const OLD = /^[「『<〈《]?구(?= |[「『])/
const AMENDED = /^[^([]*[([](.*?)(?:,? ?이하.*)?[)\]] {0,3}$/
const CHANGE = /개정|폐지|제정|시행/

/**
 * The version in which a law is cited whose name begins at `start`, before an article at `end`: `구`, with what the brackets behind
 * the name say of the amendment before or by which it is meant (법제처: `2011. 4. 14. 법률 제10600호로 개정되기 전의 것`).
 */
export function versionOf(text: string, start: number, end: number): string | undefined {
  let last = end - 1
  while (text.charCodeAt(last) === SPACE) last--
  const printed = text.slice(start, end)
  const old = OLD.test(printed) ? '구' : ''
  const change = CLOSES.test(text.slice(last, end)) ? AMENDED.exec(printed)?.[1]?.trim() : undefined
  if (change === undefined || !CHANGE.test(change)) return old || undefined
  return old ? `${old}(${change})` : change
}
