import type { SectionRole } from '../../model/vocabulary.js'
import type { DispositionRule } from '../../pack/pack.js'

/** Tokens before a full stop that do not end a sentence. Source: OSCOLA (4th ed., Faculty of Law, University of Oxford), 1.3. */
export const abbreviations = [
  'No',
  'Nos',
  'para',
  'paras',
  'Art',
  'Arts',
  'art',
  'arts',
  's',
  'ss',
  'sch',
  'Sch',
  'r',
  'rr',
  'reg',
  'regs',
  'cl',
  'cls',
  'p',
  'pp',
  'v',
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Prof',
  'Hon',
  'Rt',
  'Ltd',
  'Co',
  'Corp',
  'Inc',
  'Ors',
  'Anor',
  'et',
  'al',
  'eg',
  'e.g',
  'ie',
  'i.e',
  'cf',
  'viz',
  'St',
  'ch',
  'Ch',
  'vol',
  'edn',
  'ed',
  'approx',
  'ref',
  'Ref',
  'app',
  'App',
  'Cr',
  'Fam',
  'Lloyd’s',
] as const

/** Headings of the courts' own making by what they begin, without number and in small letters; the first that fits decides. */
export const headings: readonly { readonly words: RegExp; readonly role: SectionRole }[] = [
  { words: /^(?:costs|costs and interest|interest and costs|costs of the (?:appeal|application))$/, role: 'costs' },
  {
    words:
      /^(?:order|orders|form of order|disposal|disposition|conclusions?|overall conclusions?|result|outcome|conclusion and (?:disposal|disposition|order|next steps)|decision on the appeal|notice of decision|(?:the )?tribunal['’]s decision|summary of conclusions)$/,
    role: 'operative',
  },
  { words: /^(?:the )?(?:parties|people involved|dramatis personae|witnesses)$/, role: 'facts' },
  {
    words:
      /^(?:introduction|introduction and (?:background|summary)|overview|summary|preliminary|preamble|nature of the (?:case|claim|appeal))$/,
    role: 'facts',
  },
  {
    words:
      /^(?:the )?(?:factual |relevant |agreed |material )?(?:background|facts|history|evidence|chronology|findings of fact|background facts|factual findings)\b.{0,60}$/,
    role: 'facts',
  },
  {
    words:
      /^(?:the )?(?:procedural|litigation) (?:history|background)|^(?:the )?(?:proceedings|hearing|course of the proceedings)$/,
    role: 'procedure',
  },
  {
    words:
      /^(?:the )?(?:judgment|decision|judge['’]s (?:judgment|decision|reasons)|reasoning|order|ruling)s? (?:below|under appeal|of the (?:judge|ftt|first[- ]tier tribunal|court below|high court|court of appeal|tribunal|recorder|employment tribunal))|^(?:the )?(?:ftt|ft[tT]|first[- ]tier tribunal)['’]?s? (?:decision|reasons)/i,
    role: 'lower-decision',
  },
  {
    words:
      /^(?:the )?(?:parties['’] |claimants?['’]s? |defendants?['’]s? |appellants?['’]s? |respondents?['’]s? |competing |closing )?(?:submissions|arguments|contentions)\b.{0,40}$|^(?:the )?(?:parties['’]|claimants?['’]s?|defendants?['’]s?|appellants?['’]s?|respondents?['’]s?) cases?$|^(?:the )?grounds? of (?:appeal|challenge)|^(?:the )?appeal$/,
    role: 'arguments',
  },
  {
    words: /^(?:the )?(?:claim|claims|relief sought|pleadings|pleaded cases?|issues|application|applications)$/,
    role: 'claims',
  },
  {
    words:
      /^(?:the )?(?:(?:relevant |applicable |governing |statutory |legislative )?(?:law|legal|legislation|statutory|legislative|policy|case[- ]law|authorities|principles?)\b.{0,60})$|^(?:discussion|analysis|assessment|reasons|my decision|decision|determination|consideration|evaluation|the court['’]s (?:analysis|assessment))\b.{0,60}$/,
    role: 'reasoning',
  },
  { words: /^(?:appendix|annex|schedule|annexe)\b.{0,60}$/, role: 'note' },
]

/** What a court or tribunal does. Source: house style of the judgments on Find Case Law; Senior Courts Act 1981, CPR 52.20. */
export const dispositions = [
  {
    pattern:
      /\b(?:appeals?|applications?|claims?|petitions?|cross-appeals?|case)\b[^.;]{0,60}\b(?:is|are|was|should be|must be|be|will be|stands?|is therefore|fails? and (?:is|are)(?: accordingly| therefore)?) ?(?:accordingly |therefore |hereby )?dismissed\b/i,
    gives: ['dismissed'],
  },
  {
    pattern:
      /\b(?:I|we|the (?:court|tribunal))\b[^.;]{0,50}\bdismiss(?:es)? (?:the|this|both|each|all|ground|his|her|their|its)\b/i,
    gives: ['dismissed'],
  },
  {
    pattern:
      /\b(?:appeals?|applications?|claims?|petitions?)\b[^.;]{0,60}\b(?:is|are|should be|must be|be|will be) ?(?:accordingly |therefore |hereby )?refused\b|\b(?:I|we|the (?:court|tribunal))\b[^.;]{0,40}\brefuses? (?:the|this|permission)\b|\bpermission (?:to appeal )?is refused\b/i,
    gives: ['dismissed'],
  },
  {
    pattern:
      /\b(?:appeals?|applications?|claims?|petitions?)\b[^.;]{0,60}\b(?:is|are|should be|must be|be|will be) ?(?:accordingly |therefore |hereby )?(?:allowed|granted) in part\b|\b(?:partly|partially) (?:allowed|succeeds?)\b|\bsucceeds? in part\b/i,
    gives: ['partly-granted'],
  },
  {
    pattern:
      /\b(?:appeals?|applications?|claims?|petitions?)\b[^.;]{0,60}\b(?:is|are|should be|must be|be|will be) ?(?:accordingly |therefore |hereby )?(?:allowed|granted|upheld)(?! in part)\b|\b(?:I|we|the (?:court|tribunal))\b[^.;]{0,50}\b(?:allow|grant)s? (?:the|this|both|each|his|her|their) (?!claimant|defendant)[^.;]{0,30}\b(?:appeals?|applications?|claims?|petitions?|permission)\b|\b(?:appeal|claim|application)s? (?:succeeds?)(?! in part)\b/i,
    gives: ['granted'],
  },
  {
    pattern:
      /\b(?:I|we|the (?:court|tribunal)|Upper Tribunal)\b[^.;]{0,60}\bset(?:s)? aside\b|\b(?:is|are|be) (?:set aside|quashed)\b|\b(?:I|we) quash\b/i,
    gives: ['set-aside'],
  },
  { pattern: /\b(?:remit(?:s|ted)?|remitted)\b[^.;]{0,80}\b(?:to|for)\b/i, gives: ['remanded'] },
  {
    pattern: /\bclaim(?:ant)?(?:'s|’s)?\b[^.;]{0,60}\b(?:fails?|does not succeed)\b|\bappeal fails\b/i,
    gives: ['dismissed'],
  },
  { pattern: /\b(?:is|are|be) struck out\b/i, gives: ['inadmissible'] },
  { pattern: /\bno order (?:as to|for) costs\b/i, gives: ['no-costs'] },
  { pattern: /\b(?:shall|must|is to|are to|do) pay\b[^.;]{0,80}\bcosts\b/i, gives: ['costs'] },
  { pattern: /\bcosts (?:are )?reserved\b/i, gives: ['costs-reserved'] },
  { pattern: /\bwithdrawn\b/i, gives: ['withdrawn'] },
] as const satisfies readonly DispositionRule[]
