import type { Target } from '../../model/decision.js'
import type { Annotated } from '../../pack/document.js'
import type { FoundCitation } from '../../pack/rule.js'
import { ownDecision } from './head.js'
import { lawBefore, lawCode, lawMentioned } from './law-name.js'
import { lawPrinted } from './law-printed.js'

const POINTING =
  /^(?:(?:같은|동|위|이|그|당해|해당|구|본|신|개정|현행) ?)?(법|법률|영|령|규칙|시행령|시행규칙|법시행령|법시행규칙|조례|규정|부칙)(?: (시행령|시행규칙|부칙))?$/
/** A bare article takes its law from a citation no further back than this. */
const REACH = 700
/** Between two citations of a chain of decisions: the court stands before the first only. */
const CHAIN = /^(?:\([^()\n]{0,80}\)|\[[^[\]\n]{0,80}\])?\s*(?:,|;|·|및|과|와)?\s*(?:및\s*)?$/
const APPLIES =
  /^(?:이|가|에서|에 ?의하여|에 ?의해|에 ?따라|을|를)? ?(?:준용하는|준용되는|준용한|의하여 준용되는|적용되는) ?$/
/** `법 제5조` without a word that points: the law the decision is about, once one was meant by it. */
const BARE_LAW = /^(?:법|법률|영|시행령|시행규칙|법시행령|법시행규칙)(?: |$)/
/** Between a citation and the quotation of it: what the quotation calls 법 is that law. */
const QUOTED = /^[^\n]{0,40}[‘“"「'][^’”"\n]{0,400}$/
const stemOf = (code: string | undefined) => code?.replace(/ ?(?:시행령|시행규칙|부칙)$/, '')
const LISTED = /^(?:, |·|ㆍ)$/

/** Gives every citation the law, the court and the date its surroundings hold; leaves out the decision's own docket. */
export function settle(citations: readonly FoundCitation[], document: Annotated): readonly FoundCitation[] {
  const own = ownDecision(document)
  const short = definitions(document.text)
  const out: FoundCitation[] = []
  let statute: FoundCitation | undefined
  let decision: FoundCitation | undefined
  let main: string | undefined
  for (const c of citations) {
    if (c.kind === 'case' && c.form === 'anaphoric') {
      const meant = decisionMeant(c, out, document.text)
      if (meant) out.push({ ...c, targets: meant.targets })
    } else if (c.kind === 'case') {
      if (c.targets.every(t => own.dockets.includes(t.docket ?? ''))) continue
      decision = settledCase(c, decision, document.text, own.court)
      out.push(decision)
    } else if (c.kind === 'statute') {
      const settled = settledStatute(c, statute, main, short, document.text)
      if (!settled) continue
      if (BARE_LAW.test(c.targets[0]?.code ?? '')) main ??= stemOf(settled.targets[0]?.code)
      if (settled.targets.length > 0) statute = settled
      out.push(settled)
    } else out.push(c)
  }
  return chained(out, document)
}

/** How far `위 판결` points back, and the kind of decision a citation ends with. */
const POINTED = 1500
const KIND_NAMED = /(판결|결정|명령|심판)[^가-힣]*$/

/** The decision `위 대법원 판결` means: the last one cited that is of this kind and court. */
function decisionMeant(c: FoundCitation, before: readonly FoundCitation[], text: string): FoundCitation | undefined {
  const words = text.slice(c.start, c.end)
  const kind = KIND_NAMED.exec(words)?.[1]
  const all = words.includes('전원합의체')
  const court = c.targets[0]?.court
  return before.findLast(
    b =>
      b.kind === 'case' &&
      b.form !== 'anaphoric' &&
      c.start - b.end < POINTED &&
      KIND_NAMED.exec(text.slice(b.start, b.end))?.[1] === kind &&
      (!all || text.slice(b.start, b.end).includes('전원합의체')) &&
      (court === undefined || b.targets[0]?.court === court),
  )
}

function settledCase(
  c: FoundCitation,
  before: FoundCitation | undefined,
  text: string,
  own: string | undefined,
): FoundCitation {
  const target = c.targets[0] as Target
  const printed = text.slice(c.start, c.end)
  const gap =
    before && c.start >= before.end && c.start - before.end < 100 ? text.slice(before.end, c.start) : undefined
  const last = before?.targets[before.targets.length - 1]
  let { court, date } = target
  if (court === '이 법원' || court === '당원') court = own
  else if (court === '같은 법원' || court === '위 법원') court = last?.court
  else if (court === undefined || !NAMED.test(printed))
    court =
      gap !== undefined && (CHAIN.test(gap) || (date === undefined && NAMED_CASES.test(gap))) && last?.court
        ? last.court
        : court
  if (date === undefined && /^같은 날/.test(printed) && last?.date) date = last.date
  if (court === target.court && date === target.date) return c
  return {
    ...c,
    targets: c.targets.map(({ court: _c, date: _d, ...rest }) => ({
      ...(court === undefined ? {} : { court }),
      ...(date === undefined ? {} : { date }),
      ...rest,
    })),
  }
}

/** `2031가합9016 투자금반환, 2031가단90514 보증금반환`: dockets in a list, each with the name of its case. */
const NAMED_CASES = /^호? ?[가-힣()]{2,20}(?: ?사건)?, ?$/
const NAMED = /법원|재판소|헌재|대판|대결|지법|고법|심판원/

function settledStatute(
  c: FoundCitation,
  before: FoundCitation | undefined,
  main: string | undefined,
  short: ReadonlyMap<string, string>,
  text: string,
): FoundCitation | undefined {
  const near = before && c.start - before.end <= REACH ? before.targets[before.targets.length - 1] : undefined
  if (c.form === 'anaphoric') return { ...c, targets: near ? pointed(text.slice(c.start, c.end), near, c.targets) : [] }
  const code = (c.targets[0] as Target).code
  const printed =
    code === undefined && PROVISION.test(text.slice(Math.max(0, c.start - 1), c.end + 2))
      ? lawPrinted(text, c.start)
      : undefined
  if (printed) return ofLaw(c, printed)
  const quoted = before !== undefined && QUOTED.test(text.slice(before.end, c.start))
  const host =
    BARE_LAW.test(code ?? '') && main && !quoted ? { code: main } : (mentioned(c, code, before, text) ?? near)
  const law = lawOf(code, host, before, short)
  if (law === undefined) return code === undefined ? undefined : { ...c, targets: c.targets.map(without) }
  const same = host === near && SAME.test(code ?? '') ? near?.version : undefined
  return ofLaw(c, short.get(law) ?? law, same)
}

/** `같은 법`: the law cited before, in the version in which it was cited. */
const SAME = /^(?:같은|동|위)/

/** The Convention is the law of the Council of Europe under whatever name. */
const CONVENTION = /^(?:유럽인권협약|유럽인권조약|인권 및 기본적 자유의 보호를 위한 (?:유럽 ?)?협약)$/

function ofLaw(c: FoundCitation, name: string, version?: string): FoundCitation {
  const law = CONVENTION.test(name) ? { code: 'ECHR', jurisdiction: 'CE' } : { code: lawCode(name) }
  const of = (t: Target) => t.version ?? version
  return { ...c, targets: c.targets.map(t => ({ ...t, ...law, ...(of(t) ? { version: of(t) as string } : {}) })) }
}

/** For `같은 법`: a law named nearer than the last article, without one of its own. */
function mentioned(
  c: FoundCitation,
  code: string | undefined,
  before: FoundCitation | undefined,
  text: string,
): Target | undefined {
  if (code === undefined || !/^(?:같은|동|위|그)/.test(code) || !POINTING.test(code)) return undefined
  const law = lawMentioned(text, c.start, before?.end ?? 0)
  return law && { code: law.code }
}

/** An article at the head of its own text: `제2조(정의)` at the start of a line. */
const PROVISION = /^\n제\d{1,4}조(?:의 ?\d{1,2})? ?\(/
const without = ({ code: _, ...rest }: Target): Target => rest

/** `같은 조 제2항`: the article of the citation before, with the parts named anew. */
function pointed(words: string, near: Target, parts: readonly Target[]): Target[] {
  if (parts.length === 0 && /규정|조항|법조/.test(words)) return [near]
  const { code, jurisdiction, section, paragraph, number, version } = near
  const kept: Target = {
    ...(code === undefined ? {} : { code }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(section === undefined ? {} : { section }),
    ...(version === undefined ? {} : { version }),
    ...(paragraph !== undefined && /^(?:같은|동|본) ?[항호]/.test(words) ? { paragraph } : {}),
    ...(number !== undefined && /^(?:같은|동|본) ?호/.test(words) ? { number } : {}),
  }
  return parts.length > 0 ? parts.map(p => ({ ...kept, ...p })) : [kept]
}

/** The law a printed name stands for: itself, the one defined under that name, or the one named before. */
function lawOf(
  code: string | undefined,
  near: Target | undefined,
  before: FoundCitation | undefined,
  short: ReadonlyMap<string, string>,
): string | undefined {
  if (code === undefined) return near?.code
  const m = POINTING.exec(code)
  if (!m) return code
  const defined = short.get(code)
  if (defined) return defined
  const last = near?.code ?? before?.targets[before.targets.length - 1]?.code
  const kind = /(?:조례|규정)$/.exec(code)?.[0]
  if (kind && !near?.code?.endsWith(kind)) return /^(?:같은|동|위|그)/.test(code) ? near?.code : code
  const host = /^(?:같은|동|위|이|그|당해|해당|본|신|개정|현행)/.test(code) ? last : (short.get('법') ?? last)
  if (host === undefined) return undefined
  const stem = stemOf(host) as string
  const part =
    m[2] ??
    {
      영: '시행령',
      시행령: '시행령',
      법시행령: '시행령',
      규칙: '시행규칙',
      시행규칙: '시행규칙',
      법시행규칙: '시행규칙',
      부칙: '부칙',
    }[m[1] as string]
  if (m[1] === '령') return host
  return part ? `${stem} ${part}` : stem
}

/** Short names the text gives its laws: `하도급거래 공정화에 관한 법률(이하 ‘하도급법’이라 한다)`. */
export function definitions(text: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (let at = text.indexOf('이하'); at >= 0; at = text.indexOf('이하', at + 2)) {
    const m = DEFINED.exec(text.slice(at, at + 60))
    if (!m) continue
    const name = (m[1] as string).trim()
    if (!/(?:법|법률|영|령|규칙|조례|협약|의정서)$/.test(name)) continue
    const from = Math.max(0, at - 160)
    const open = text.slice(from, at).lastIndexOf('(')
    if (open < 0) continue
    const law = lawBefore(text, from + open)
    if (law && law !== 'blocked' && !law.pointing && law.code !== name && !out.has(name)) out.set(name, law.code)
  }
  return out
}
const DEFINED =
  /^이하,? ?(?:각각 |모두 |통칭하여 )?[‘'“"「『]?([가-힣A-Za-z0-9·ㆍ ]{1,24}?)[’'”"」』]?(?:이)?라(?:고만|고|만)? ?(?:한다|하고|함|약칭)/

/** One citation where the text makes one of two laws: `민사집행법 제23조가 준용하는 민사소송법 제114조`, and lists in running text. */
function chained(citations: readonly FoundCitation[], document: Annotated): FoundCitation[] {
  const out: FoundCitation[] = []
  for (const c of citations) {
    const last = out[out.length - 1]
    const gap =
      last && c.start >= last.end && c.start - last.end < 24 ? document.text.slice(last.end, c.start) : undefined
    const both = last?.kind === 'statute' && c.kind === 'statute' && last.form !== 'anaphoric' && c.form !== 'anaphoric'
    const joins =
      both &&
      gap !== undefined &&
      (APPLIES.test(gap) || (LISTED.test(gap) && document.roleAt(c.start) !== 'references'))
    if (joins) out[out.length - 1] = { ...last, end: c.end, targets: [...last.targets, ...c.targets] }
    else out.push(c)
  }
  return out
}
