import { FOREIGN, LAWS, SHORT_LAWS } from './laws.table.js'

const compact = (name: string) => name.replace(/[\s·ㆍ‧･․・∙•]/g, '')
const KNOWN: ReadonlyMap<string, string> = new Map([
  ...LAWS.map(name => [compact(name), name] as const),
  ...Object.keys(SHORT_LAWS).map(name => [compact(name), name] as const),
])
const LONGEST = Math.max(...[...KNOWN.keys()].map(k => k.length))

/** A law named before an article: where its name begins and what it is called, `구` and brackets left out. */
export interface LawName {
  readonly start: number
  /** As printed, with single spaces; `같은 법`, `법` and the like stay for the settling. */
  readonly code: string
  /** True when the name points back or is too short to say which law it is. */
  readonly pointing: boolean
  /** Of a law of another country (`독일 민법`), which. */
  readonly jurisdiction?: string
}

/** How far back from an article its law is looked for: the longest official names have about 60 characters. */
const WINDOW = 90
const PAREN = 220
const EDGE = /[\n.,;:"'“”‘’()[\]「」『』<>〈〉《》○●①-⑳!?=]/
const SUBORDINATE = /^(?:시행령|시행규칙|시행세칙|부칙)$/
const POINTER = /^(?:같은|동|위|이|그|당해|해당|본|구)$/
/** A name that says only what kind of law: `법`, `같은 법`, `시행령`. */
export const BARE =
  /^(?:(?:같은|동|위|이)?(?:법|법률|영|령|규칙|시행령|시행규칙|법시행령|법시행규칙|조례|규정)|(?:본|구|신|개정|현행)법)$/
const NO_LAW =
  /(?:계약서?|약정서?|협약서|합의서?|각서|사규|학칙|교칙|회칙|내규|유의서|공고|장전|요령|약관|정관|(?<!국제)규약|조건|특약|취업규칙|단체협약|실시협약|업무협약|지침|요강|공고문?|계획서?|증|판결문?|(?:인사|보수|급여|복무|징계|회사|내부|운영|상벌|퇴직금|(?:인사|선거|복무|아파트)관리)규정|(?<!소)방법|위법|(?<!국)적법|불법|입법|^사법|형사법|민사법|^수법|범행수법|(?<!수)용법|요법|^편법|해석법|명령|수령|발령|연령|강령|점령|본령|법령|제규정)$/
const LAW_WORD =
  /^[가-힣A-Za-z0-9·ㆍ‧]{0,30}(?:법|법률|시행령|령|규칙|규정|조례|협약|국제규약|조약|의정서|협정|훈령|예규)$/
const LONG_FORM = /^(?:관한|위한|대한|따른|의한)$/
/** Heads that never stand alone: `개인정보 보호법`, `교통사고처리 특례법`. */
const HEAD_ONLY =
  /^(?:보호법|보장법|처벌법|특례법|절차법|기본법|관리법|지원법|육성법|진흥법|촉진법|특별법|특별조치법|규제법|사업법|구제법|운수사업법|예방법|책임법|복지법|법률|규칙|규정|조례|(?:국제연합|유엔)?협약|협정|의정서|국제규약|조약|임시조치법|훈령|예규)$/
const CLAUSE_END =
  /(?:(?<!하|되|있|없|받|르|지)[은는]|에서|에게|으로|로서|하여|하고|하며|하면|따라|의하면|므로|지만|는데|경우|따르면|있고|이고|이며|으며|면서|[이가]|부터|까지|마다|한다|였다|없이|위반하여|관하여|대하여|의하여)$/
const OPENING_WORD = /^(?:및|또는|등|그리고|또한|한편|따라서|다만|즉|그런데|이는|각|위|이|그|의)$/

/** The law named right before `end`, where an article number begins; `blocked` when the word there is no law (a contract, articles of association). */
export function lawBefore(text: string, end: number, depth = 0): LawName | 'blocked' | undefined {
  let at = back(text, end)
  const past = beforeParenthesis(text, at)
  if (past !== undefined) at = back(text, past)
  if (CLOSED.test(text[at - 1] ?? '')) return bracketed(text, at)
  const from = Math.max(0, at - WINDOW)
  let begin = at
  while (begin > from && !edge(text, begin - 1)) begin--
  const tokens = tokensOf(text, begin, at)
  const last = tokens[tokens.length - 1]
  if (!last) return undefined
  if (SUBORDINATE.test(last.text)) {
    const host = depth < 2 ? lawBefore(text, last.start, depth + 1) : undefined
    if (host && host !== 'blocked') return { ...host, code: `${host.code} ${last.text}` }
    if (last.text === '시행세칙') return 'blocked'
    const pointer = tokens[tokens.length - 2]
    return pointer && POINTER.test(pointer.text)
      ? { start: pointer.start, code: `${pointer.text} ${last.text}`, pointing: true }
      : { start: last.start, code: last.text, pointing: true }
  }
  return (
    pointing(tokens) ??
    known(text, tokens, at) ??
    (NO_LAW.test(last.text) || agreed(tokens) ? 'blocked' : named(tokens))
  )
}

/** `이 사건 협약`: what the parties agreed. */
const agreed = (tokens: readonly Token[]) =>
  /^사건 협[약정]$/.test(
    tokens
      .slice(-2)
      .map(t => t.text)
      .join(' '),
  )

/** Where a name cannot go on: punctuation, or a middle dot behind another article. */
function edge(text: string, at: number): boolean {
  const c = text[at] as string
  return EDGE.test(c) || (/[·ㆍ‧･]/.test(c) && /[조항호목]/.test(text[at - 1] ?? ''))
}

interface Token {
  readonly start: number
  readonly text: string
}

function tokensOf(text: string, begin: number, end: number): Token[] {
  const out: Token[] = []
  let at = begin
  while (at < end) {
    while (at < end && text[at] === ' ') at++
    const start = at
    while (at < end && text[at] !== ' ') at++
    if (at > start) out.push(word(start, text.slice(start, at)))
  }
  return out
}

/** `제91조동법시행규칙`: a law that points back, glued to the article before it. */
const GLUED = /^제?\d.*[조항호목](?=(?:동|같은)법)/
function word(start: number, text: string): Token {
  const article = GLUED.exec(text)?.[0].length ?? 0
  return { start: start + article, text: text.slice(article) }
}

function back(text: string, at: number): number {
  let k = at
  while (k > 0 && at - k < 3 && text[k - 1] === ' ') k--
  return k
}

/** `상법(2011. 4. 14. 법률 제10600호로 개정되기 전의 것) 제398조`: the place before a parenthesis on version or short name. */
function beforeParenthesis(text: string, at: number): number | undefined {
  if (text[at - 1] !== ')' && text[at - 1] !== ']') return undefined
  let depth = 0
  for (let k = at - 1; k >= 0 && at - k < PAREN; k--) {
    const c = text[k]
    if (c === '\n') return undefined
    if (c === ')' || c === ']') depth++
    else if ((c === '(' || c === '[') && --depth === 0)
      return /것|[개제]정|이하|라 ?한다|법률 제|대통령령 제|폐지|조약 제|시행|^\(제\d{1,5}호|^\(\d{4}\. ?\d{1,2}\. ?\d{1,2}\.?\)$|^\([A-Za-z .&,-]{2,60}\)$/.test(
        text.slice(k, at),
      )
        ? k
        : undefined
  }
  return undefined
}

const CLOSED = /[」』>〉》’”'"]/
const OPENS = '「『<〈《‘“\'"'

function bracketed(text: string, at: number): LawName | undefined {
  const from = Math.max(0, at - 100)
  const near = text.slice(from, at)
  const sign = text[at - 1] as string
  const open = from + near.slice(0, -1).lastIndexOf(OPENS['」』>〉》’”\'"'.indexOf(sign)] as string)
  if (open < from) return undefined
  const inside = text.slice(open + 1, at - 1).trim()
  if (inside === '' || /[\n「」『』<>‘’“”'"]/.test(inside)) return undefined
  const word = inside.split(' ').pop() as string
  if (!/[」』]/.test(sign) && !LAW_WORD.test(word)) return undefined
  if (/[’”'"]/.test(sign) && (BARE.test(word) || NO_LAW.test(word))) return undefined
  const old = /구 ?$/.exec(text.slice(Math.max(0, open - 2), open))
  return {
    start: old ? open - old[0].length : open,
    code: inside.replace(/^구 /, '').replace(/ +/g, ' '),
    pointing: false,
  }
}

/** `같은 법`, `동법`, `위 법 시행령`, `법`: the settling knows which law. */
function pointing(tokens: readonly Token[]): LawName | undefined {
  const last = tokens[tokens.length - 1] as Token
  if (!BARE.test(last.text)) return undefined
  const before = tokens[tokens.length - 2]
  const place = last.text === '조례' ? placeOf(tokens) : undefined
  if (place) return place
  if (before && POINTER.test(before.text) && !/^(?:같은|동|위)/.test(last.text))
    return { start: before.start, code: `${before.text} ${last.text}`, pointing: true }
  if (before && LONG_FORM.test(before.text)) return undefined
  return { start: last.start, code: last.text, pointing: true }
}

/** The longest known name that ends here; a particle may be glued to its front by a lost space. */
function known(text: string, tokens: readonly Token[], end: number): LawName | undefined {
  let best: LawName | undefined
  for (let k = tokens.length - 1; k >= 0; k--) {
    const from = (tokens[k] as Token).start
    const name = compact(text.slice(from, end))
    if (name.length > LONGEST) break
    const found = KNOWN.get(name)
    if (found) {
      const land = FOREIGN[tokens[k - 1]?.text ?? '']
      const start = land ? (tokens[k - 1] as Token).start : withOld(tokens, k)
      const code = text
        .slice(land ? start : from, end)
        .trim()
        .replace(/ +/g, ' ')
      best = { start, code, pointing: false, ...(land ? { jurisdiction: land } : {}) }
    }
  }
  if (best) return best
  const last = tokens[tokens.length - 1] as Token
  for (let k = 1; k < last.text.length - 1; k++)
    if (KNOWN.has(compact(last.text.slice(k))) && /[은는이가을를에의로고서면지및구]$/.test(last.text.slice(0, k)))
      return { start: last.start + k, code: last.text.slice(k), pointing: false }
  return undefined
}

const ARTICLE_END = /\d(?:조|항|호)(?:의\d{1,2})?[가-힣]?$/
/** Whether a law's name cannot go on over a word: the end of a clause, or of another citation. */
const ends = (word: string) => CLAUSE_END.test(word) || ARTICLE_END.test(word)

const TREATY = /^(?:(?:국제연합|유엔)?협약|협정|의정서|국제규약|조약)$/
/** The beginning of a name whose last words are `에 관한 …`. */
function longFrom(tokens: readonly Token[], end: number): number {
  let k = end - 1
  while (k > 0 && end - k < 10 && !ends((tokens[k - 1] as Token).text)) k--
  return k
}

/** Ordinances bear the name of the place that gave them. */
const PLACE = /^[가-힣]{1,8}(?:특별시|광역시|특별자치시|특별자치도|도|시|군|구)$/

/** `달빛시 도시계획조례`: an ordinance from the name of its place on. */
function placeOf(tokens: readonly Token[]): LawName | undefined {
  let k = tokens.length - 2
  while (k > 0 && tokens.length - k < 9 && !PLACE.test((tokens[k] as Token).text) && !ends((tokens[k] as Token).text))
    k--
  const from = tokens[k]
  if (!from || !PLACE.test(from.text)) return undefined
  return {
    start: from.start,
    code: tokens
      .slice(k)
      .map(t => t.text)
      .join(' '),
    pointing: false,
  }
}

/** A name that no table has, by the grammar of law names. */
function named(tokens: readonly Token[]): LawName | undefined {
  const end = tokens.length - 1
  const last = tokens[end] as Token
  if (!LAW_WORD.test(last.text)) return undefined
  const place = last.text.endsWith('조례') ? placeOf(tokens) : undefined
  if (place) return place
  let k = end
  const before = tokens[end - 1]
  if (before && LONG_FORM.test(before.text) && HEAD_ONLY.test(last.text)) {
    k = longFrom(tokens, end)
  } else if (tokens[end - 2] && LONG_FORM.test((tokens[end - 2] as Token).text) && TREATY.test(last.text)) {
    k = longFrom(tokens, end - 1)
  } else if (before && HEAD_ONLY.test(last.text)) {
    k = end - 1
    if (CLAUSE_END.test(before.text) || /[을를의]$/.test(before.text)) return undefined
    if (/^(?:등|및)$/.test(before.text)) k = Math.max(0, end - 3)
  } else if (/^(?:법률|규칙|규정|조례|협약|령|법)$/.test(last.text)) return undefined
  while (k < end && OPENING_WORD.test((tokens[k] as Token).text)) k++
  let start = k
  if ((tokens[k] as Token).text === '구' && k < end) k++
  else start = -1
  const code = tokens
    .slice(k)
    .map(t => t.text)
    .join(' ')
  return { start: start >= 0 ? (tokens[start] as Token).start : withOld(tokens, k), code, pointing: false }
}

/** Where the name begins with its `구` (former version), which belongs to the citation and not to the name. */
function withOld(tokens: readonly Token[], k: number): number {
  const before = tokens[k - 1]
  return before?.text === '구' ? before.start : (tokens[k] as Token).start
}

/** The official name of a law printed under a name in general use; `undefined` where the printed name is not known. */
export function officialName(code: string): string | undefined {
  const found = KNOWN.get(compact(code))
  return found === undefined ? undefined : (SHORT_LAWS[found] ?? found)
}

/** The one name of a law, however it is printed: the official one for a name of the tables, of its decrees too; else as printed. */
export function lawCode(printed: string): string {
  const [, stem = '', part = ''] = /^(.*?) ?(시행령|시행규칙|부칙)?$/.exec(printed) ?? []
  const official = officialName(stem) ?? (part ? stem : printed)
  return part ? `${official} ${part}` : official
}

const MENTIONED = 300

/** The nearest known law named without an article (`산업재해보상보험법상 …`) between two places of the text. */
export function lawMentioned(text: string, at: number, behind: number): LawName | undefined {
  const from = Math.max(behind, at - MENTIONED)
  const near = text.slice(from, at)
  for (let k = near.lastIndexOf('법'), tries = 0; k > 0 && tries < 5; k = near.lastIndexOf('법', k - 1), tries++) {
    const end = from + k + (near.startsWith('법률', k) ? 2 : 1)
    if (/^(?:[가-힣]{0,2}원|리|령|률|칙|관|정|무|인)/.test(text.slice(end, end + 3))) continue
    const law = lawBefore(text, end)
    if (law && law !== 'blocked' && !law.pointing && officialName(law.code)) return law
  }
  return undefined
}
