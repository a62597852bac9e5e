import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type FoundCitation, type Rule } from '../../pack/rule.js'
import { type LawName, lawBefore } from './law-name.js'
import { versionOf } from './version.js'

/** Numbers of one kind, also listed: `제1, 2항`, `제15, 16조`. */
const ITEM = new Pattern(
  /제? ?(\d{1,4}(?: ?(?:,|·|ㆍ|및|내지|~|∼) ?제? ?\d{1,4}){0,40}) ?(조|항|호)(?: ?의 ?(\d{1,3})(?!\d|[가-힣]{0,2}(?:항|호|조|자|개|분|차)))?/y,
)
const NO_ARTICLE = new Pattern(/(?:원|합|사|직|건|치|립|례|성|명|기|대|짜|약|문|항|회|작|정)/y)
const LETTER = new Pattern(
  / ?(\([가-하]\)(?:, ?\([가-하]\)){0,12}|[가-하](?:, ?[가-하]){0,12})\.? ?목(?![가-힣]{0,1}적)/y,
)
const CLAUSE = new Pattern(
  / ?(?:(본문|단서|전단|중단|후단|전문|후문|각 ?[호목](?:의 ?\d)?)(?![가-힣]*(?:기재|로서|가입))|제 ?(\d) ?문(?![가-힣]*[항제]))/y,
)
/** `제241조(간통) 제1항`: the title of an article, before its parts. */
const TITLE = new Pattern(/ ?\([^()\n]{1,40}\)(?= ?제 ?\d{1,3}(?:항|호))/y)
const SEPARATOR = new Pattern(
  / ?(?:,|·|ㆍ|‧|･|및|또는|이나|내지|부터|까지 ?(?:,|및)?|와|과|나|~|∼|－|-(?=제)|, ?그리고|, ?및)(?: ?(?=제)| (?=\d)| ?(?=\(?[가-하]\)? ?목)| ?(?=본문|단서|전단|후단|후문))/y,
)
/** A list that a publisher breaks behind the comma: `제1항 본문,⏎제2항`. */
const BROKEN = new Pattern(/(?: ?,| ?및)[ \n]{1,8}(?=제 ?\d{1,3} ?[항호])/y)
/** `제58조의 제2항`, `제91조제92조`: parts in the genitive, and articles and paragraphs that follow without a separator. */
const GENITIVE = new Pattern(/의 (?=제 ?\d{1,3} ?[항호])/y)
const GLUED = new Pattern(/ ?(?=제 ?\d{1,4} ?[조항])/y)
const LEVELS = ['section', 'paragraph', 'number', 'letter', 'sentence'] as const
type Level = (typeof LEVELS)[number]
const LEVEL_OF: Readonly<Record<string, Level>> = { 조: 'section', 항: 'paragraph', 호: 'number' }

interface Piece {
  readonly level: Level
  readonly values: readonly string[]
  readonly end: number
}

function pieceAt(text: string, at: number): Piece | undefined {
  const space = text[at] === ' ' ? 1 : 0
  const m = ITEM.at(text, at + space)
  if (m) {
    const numbers = (m[1] as string).match(/\d+/g) as string[]
    const branch = m[3]
    const values = branch ? [...numbers.slice(0, -1), `${numbers[numbers.length - 1]}의${branch}`] : numbers
    return { level: LEVEL_OF[m[2] as string] as Level, values, end: at + space + m[0].length }
  }
  const letter = LETTER.at(text, at)
  if (letter)
    return { level: 'letter', values: (letter[1] as string).match(/[가-하]/g) as string[], end: at + letter[0].length }
  const clause = CLAUSE.at(text, at)
  return clause
    ? { level: 'sentence', values: [(clause[1] ?? clause[2]) as string], end: at + clause[0].length }
    : undefined
}

/** The target above a level: what a new item of that level inherits. */
function above(target: Target, level: Level): Target {
  const kept = LEVELS.slice(0, LEVELS.indexOf(level))
  const out: Record<string, string> = {}
  if (target.code !== undefined) out.code = target.code
  if (target.jurisdiction !== undefined) out.jurisdiction = target.jurisdiction
  if (target.version !== undefined) out.version = target.version
  for (const l of kept) if (target[l] !== undefined) out[l] = target[l] as string
  return out
}

/** A chain of articles and their parts that begins at `at`, all of one law. */
function chainAt(text: string, at: number, base: Target): { end: number; targets: Target[] } | undefined {
  const first = pieceAt(text, at)
  if (!first || !(first.level === 'section' || first.level === 'paragraph') || NO_ARTICLE.at(text, first.end))
    return undefined
  const { level } = first
  return partsAt(
    text,
    first.end,
    first.values.map(v => ({ ...base, [level]: v })),
    level,
  )
}

/** What follows an article or a word for one, down its parts and along its list. `within` a chain of one article no other article follows. */
function partsAt(
  text: string,
  at: number,
  first: Target[],
  top: Level,
  within = false,
): { end: number; targets: Target[] } {
  const done: Target[] = []
  let batch = first
  let level = top
  let end = at
  for (let k = 0; k < 4000; k++) {
    const title = level === 'section' ? (TITLE.at(text, end) ?? GENITIVE.at(text, end)) : null
    const next = pieceAt(text, end + (title?.[0].length ?? 0))
    if (next && (LEVELS.indexOf(next.level) > LEVELS.indexOf(level) || underClause(level, next.level))) {
      const { level: deeper, values } = next
      const open = batch.pop() as Target
      done.push(...batch)
      batch = values.map(v => ({ ...open, [deeper]: v }))
      level = deeper
      end = next.end
      continue
    }
    const separator = SEPARATOR.at(text, end) ?? BROKEN.at(text, end) ?? GLUED.at(text, end)
    const item = separator && pieceAt(text, end + separator[0].length)
    if (
      !separator ||
      !item ||
      (item.level === 'sentence' && level !== 'sentence') ||
      (within && LEVELS.indexOf(item.level) <= LEVELS.indexOf(top)) ||
      (item.level === 'section' && NO_ARTICLE.at(text, item.end))
    )
      break
    const parent = above(batch[batch.length - 1] as Target, item.level)
    done.push(...batch)
    batch = item.values.map(v => ({ ...parent, [item.level]: v }))
    level = item.level
    end = item.end
  }
  return { end, targets: [...done, ...batch] }
}

/** `제3항 단서 제2호`: numbers may stand in a clause. */
const underClause = (above: Level, next: Level) => above === 'sentence' && (next === 'number' || next === 'letter')

const NUMBERED = /^제? ?\d{1,4}(?: ?(?:,|·|ㆍ|및|내지|~|∼) ?제? ?\d{1,4}){0,40} ?([조항])/
/** `부칙 제2항`: supplementary provisions of few words have paragraphs and no articles. */
const SUPPLEMENT = /부칙 ?(?:[(<][^()<>\n]{4,40}[)>] ?)?$/

function read(text: string, at: number): FoundCitation | undefined {
  let from = at
  if (text[at - 1] === '제') from = at - 1
  else if (text[at - 1] === ' ' && text[at - 2] === '제') from = at - 2
  else if (/[\d.,~]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const numbered = NUMBERED.exec(text.slice(from, from + 300))?.[1]
  if (!numbered || (numbered === '항' && !SUPPLEMENT.test(text.slice(Math.max(0, from - 50), from)))) return undefined
  const law = lawBefore(text, from)
  if (law === 'blocked' || (law === undefined && from === at)) return undefined
  const version = law && versionOf(text, law.start, from)
  if (numbered === '항' && !law?.code.endsWith('부칙')) return undefined
  const chain = chainAt(text, from, law ? base(law, version) : {})
  if (!chain) return undefined
  return { is: 'citation', kind: 'statute', start: law?.start ?? from, end: chain.end, targets: chain.targets }
}

const base = ({ code, jurisdiction }: LawName, version: string | undefined): Target => ({
  code,
  ...(jurisdiction ? { jurisdiction } : {}),
  ...(version ? { version } : {}),
})

const BACK = new Pattern(
  /(?:같은|동|본) ?(?:법(?=조))?(조|항|호)(?! ?각|문|항)|(?:위|이|같은|동) ?(?:각 ?)?(?:법률? ?)?(?:규정|조항|조문|법조항|법률조항|법조)(?:들)?(?! ?시행)/y,
)
/** Other words that begin so: `동조하여`, `동호회`, `본항목`. */
const BACK_WORD = /^(?:[하한할했립직약목회]|자(?!체)|인)/
const BACK_OTHER = /^[가-힣]*(?:합|건|치|사|례|정|소|의 ?형)/

/** `같은 조 제2항 단서`: what is named anew; the article itself is settled later. */
function backAt(text: string, at: number): FoundCitation | undefined {
  if (/[가-힣]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const m = BACK.at(text, at)
  if (!m || BACK_OTHER.test(text.slice(at + m[0].length, at + m[0].length + 2))) return undefined
  const level = LEVEL_OF[m[1] ?? '']
  if (level && BACK_WORD.test(text.slice(at + m[0].length, at + m[0].length + 2))) return undefined
  const parts = level ? partsAt(text, at + m[0].length, [{}], level, true) : { end: at + m[0].length, targets: [] }
  const targets = parts.targets.filter(t => Object.keys(t).length > 0)
  return { is: 'citation', kind: 'statute', form: 'anaphoric', start: at, end: parts.end, targets }
}

/** Articles of laws and the words that point back to them. The law of `같은 법`, of a bare article and of a short name is settled later. */
export const statuteRules: readonly Rule[] = [
  {
    id: 'kr.citation.statute',
    version: 4,
    authority: '법제처 법령입안심사기준: 조, 항, 호, 목 with 제, branch articles with 의',
    triggers: [DIGIT],
    read: ({ text, at }) => read(text, at),
    hits: [
      ['⟦민법 제103조⟧', { targets: [{ code: '민법', section: '103' }] }],
      [
        '⟦민법 제741조의2 제1항 제3호 나목⟧은',
        { targets: [{ section: '741의2', paragraph: '1', number: '3', letter: '나' }] },
      ],
      ['⟦민사집행법 53조 1항⟧상', { targets: [{ code: '민사집행법', section: '53', paragraph: '1' }] }],
      ['⟦상법 제15조제1항⟧', { targets: [{ section: '15', paragraph: '1' }] }],
      [
        '⟦형법 제30조, 제347조 제1항, 제37조⟧',
        { targets: [{ section: '30' }, { section: '347', paragraph: '1' }, { section: '37' }] },
      ],
      ['⟦형법 제38조 내지 제40조⟧', { targets: [{ section: '38' }, { section: '40' }] }],
      [
        '⟦소득세법 제20조 제1, 2항⟧',
        {
          targets: [
            { section: '20', paragraph: '1' },
            { section: '20', paragraph: '2' },
          ],
        },
      ],
      [
        '⟦「표시·광고의 공정화에 관한 법률」 제3조⟧',
        { targets: [{ code: '표시·광고의 공정화에 관한 법률', section: '3' }] },
      ],
      [
        '원심은 ⟦집합건물의 소유 및 관리에 관한 법률 제20조⟧를',
        { targets: [{ code: '집합건물의 소유 및 관리에 관한 법률' }] },
      ],
      [
        '⟦구 상법(2031. 4. 14. 법률 제99600호로 개정되기 전의 것) 제398조⟧',
        {
          targets: [{ code: '상법', section: '398', version: '구(2031. 4. 14. 법률 제99600호로 개정되기 전의 것)' }],
        },
      ],
      ['⟦구 상법 제398조, 제399조⟧', { targets: [{ version: '구' }, { code: '상법', section: '399', version: '구' }] }],
      [
        '피고는 ⟦달빛시장 육성 및 보호에 관한 법률 제7조 단서⟧에',
        { targets: [{ code: '달빛시장 육성 및 보호에 관한 법률', sentence: '단서' }] },
      ],
      ['⟦위 시행령 제4조 제1호 (다)목⟧', { targets: [{ section: '4', number: '1', letter: '다' }] }],
      ['⟦같은 법 시행령 제3조⟧', { targets: [{ code: '같은 법 시행령', section: '3' }] }],
      [
        '경우에는⟦민법 제107조 제1항단서⟧',
        { targets: [{ code: '민법', section: '107', paragraph: '1', sentence: '단서' }] },
      ],
      ['⟦소득세법 제3조 제1호 가목·나목⟧', { targets: [{ letter: '가' }, { number: '1', letter: '나' }] }],
      ['⟦<민법> 제3조⟧는', { targets: [{ code: '민법' }] }],
      ['⟦형법 제38조-제40조⟧를', { targets: [{ section: '38' }, { section: '40' }] }],
      ['⟦민법 제3조 제2호 가.목⟧은', { targets: [{ number: '2', letter: '가' }] }],
      ['⟦구 토지수용법 제45조⟧', { targets: [{ code: '토지수용법', version: '구' }] }],
      ['⟦별빛관리사법 제8조⟧', { targets: [{ code: '별빛관리사법' }] }],
      ['⟦헌법 제10조 제1문⟧', { targets: [{ code: '헌법', section: '10', sentence: '1' }] }],
      ['⟦형법 제241조(간통) 제1항⟧', { targets: [{ section: '241', paragraph: '1' }] }],
      ['⟦민법 제750조⟧(불법행위의 점)', { targets: [{ section: '750' }] }],
      ['⟦약사법 제2조 제1호 (가), (나)목⟧', { targets: [{ letter: '가' }, { number: '1', letter: '나' }] }],
      ['⟦약사법 제3조 제1항 본문 및 단서⟧', { targets: [{ sentence: '본문' }, { paragraph: '1', sentence: '단서' }] }],
      ["⟦'달빛시장법'(2031. 4. 14. 법률 제99600호로 개정된 것) 제3조⟧", { targets: [{ code: '달빛시장법' }] }],
      ['⟦지방세법 부칙(2031. 1. 14.) 제3항⟧', { targets: [{ code: '지방세법 부칙', paragraph: '3' }] }],
      ['⟦지방세법 부칙(제99144호, 2031. 12. 30.) 제15조⟧', { targets: [{ code: '지방세법 부칙', section: '15' }] }],
      ['⟦지방세법 제58조의 제2항⟧', { targets: [{ section: '58', paragraph: '2' }] }],
      ['⟦지방세법 제1조제2조제5조 제58조⟧의', { targets: [{}, {}, {}, { section: '58' }] }],
      ['⟦형법 제38조 제1항 제2호,\n 제3호, \n 제3항⟧', { targets: [{}, { number: '3' }, { paragraph: '3' }] }],
      ['⟦독일 민법 제242조⟧', { targets: [{ code: '독일 민법', jurisdiction: 'DE', section: '242' }] }],
      ['원고는 ⟦달빛시 도시계획조례 제3조⟧', { targets: [{ code: '달빛시 도시계획조례' }] }],
      ['⟦별빛사건에 관한 절차법 제14조⟧', { targets: [{ code: '별빛사건에 관한 절차법' }] }],
      ['⟦신법 제3조⟧', { targets: [{ code: '신법' }] }],
      ['⟦제5조부터 제7조⟧까지', { targets: [{ section: '5' }, { section: '7' }] }],
    ],
    misses: [
      '이 사건 임대차계약서 제3조',
      '회사 정관 제10조',
      '1조 2,000억 원',
      '3조합',
      '제2항',
      '별지 제3호',
      '단체협약 제5조',
      '연구방법 제3조',
      '이 사건 협약 제7조',
      '인사관리규정 제5조',
      '달빛대학교 학칙 제10조',
      '입찰유의서 제5조',
      '<개정 2031. 4. 14.> 원고',
    ],
  },
  {
    id: 'kr.citation.statute.back',
    version: 3,
    authority: 'Usage: a law named before is called 위 규정, 같은 조, 같은 항',
    triggers: [
      ...[
        '위 규정',
        '위 조항',
        '위 조문',
        '위 법률조항',
        '위 법조',
        '위 법규정',
        '위 법률 규정',
        '위 각 규정',
        '위 각 조항',
      ],
      ...['같은 조', '같은 항', '같은 호', '같은조', '같은항', '같은호', '같은 규정', '같은 법조', '동조', '동항'],
      ...['동 규정', '동 조항', '동호', '본조', '본항', '같은법조'],
    ],
    read: ({ text, at }) => backAt(text, at),
    hits: [
      '경우에는 ⟦위 규정⟧에 따라',
      '⟦같은 조 제2항⟧은',
      '⟦동조 제3항⟧',
      '⟦같은조 제7항⟧과',
      '⟦위 각 규정⟧에',
      ['⟦같은 조 제3항 단서 제1호의2⟧가', { targets: [{ paragraph: '3', number: '1의2' }] }],
      ['⟦같은 법조 제5항⟧의', { targets: [{ paragraph: '5' }] }],
      ['⟦본조 제12항⟧에서', { targets: [{ paragraph: '12' }] }],
      ['⟦같은 항 제2호 (나)목, 제4호⟧의', { targets: [{ number: '2', letter: '나' }, { number: '4' }] }],
    ],
    misses: ['이에 동조하여', '동호회', '본조직', '행동조치', '위 규칙', '같은 규정 시행세칙', '노동조합', '동조합'],
  },
]
