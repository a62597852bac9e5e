/** The closed vocabularies of the record. Native words are kept beside them, never instead of them. */

export const SECTION_ROLES = [
  'head',
  'parties',
  'headnote',
  'summary',
  'operative',
  'procedure',
  'facts',
  'claims',
  'arguments',
  'lower-decision',
  'reasoning',
  'costs',
  'signatures',
  'footnotes',
  'references',
  'lower-courts',
  'keywords',
  'note',
] as const
export type SectionRole = (typeof SECTION_ROLES)[number]

export const PARTY_ROLES = [
  'claimant',
  'defendant',
  'appellant',
  'respondent',
  'applicant',
  'opposing-party',
  'intervener',
  'third-party',
  'accused',
  'prosecutor',
  'counter-claimant',
  'counter-defendant',
  'expert',
  'insolvency-administrator',
] as const
export type PartyRole = (typeof PARTY_ROLES)[number]

export const DISPOSITIONS = [
  'granted',
  'partly-granted',
  'dismissed',
  'inadmissible',
  'affirmed',
  'set-aside',
  'remanded',
  'varied',
  'reinstated',
  'suspended',
  'withdrawn',
  'settled',
  'default',
  'costs',
  'no-costs',
  'costs-reserved',
  'value-fixed',
  'provisionally-enforceable',
  'security',
  'condition',
  'other',
] as const
/** What an order does, and what became of a decision or a claim. */
export type Disposition = (typeof DISPOSITIONS)[number]

export const CITATION_KINDS = [
  'case',
  'statute',
  'eu',
  'reporter',
  'literature',
  'preparatory',
  'internal',
  'record',
] as const
export type CitationKind = (typeof CITATION_KINDS)[number]

export const LEVELS = ['first-instance', 'appeal', 'supreme', 'constitutional', 'other'] as const
export type Level = (typeof LEVELS)[number]

export const DECISION_TYPES = ['judgment', 'order', 'opinion', 'other'] as const
export type DecisionType = (typeof DECISION_TYPES)[number]

export const EDITORIAL_KINDS = ['summary', 'question-answer', 'keywords', 'title', 'disclaimer', 'attribution'] as const
export type EditorialKind = (typeof EDITORIAL_KINDS)[number]

export const PLACEHOLDER_KINDS = ['party', 'person', 'address', 'place', 'company', 'register-number'] as const
export type PlaceholderKind = (typeof PLACEHOLDER_KINDS)[number]

export const CLAIM_KINDS = [
  'declaration',
  'payment',
  'performance',
  'prohibition',
  'annulment',
  'lifting',
  'costs',
  'other',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const PROBLEM_CODES = [
  'reference.dangling',
  'sum.mismatch',
  'amount.malformed',
  'date.conflict',
  'date.non-working-day',
  'numbering.gap',
  'text.duplicate',
  'text.broken-word',
  'text.glued',
  'text.lost',
  'text.damaged',
  'text.missing',
  'metadata.empty',
  'metadata.conflict',
  'identifier.conflict',
  'docket.check-letter',
  'pseudonym.inconsistent',
  'pseudonym.leak',
  'citation.future',
  'summary.unsupported',
  'operative.unanswered-claim',
  'copies.conflict',
] as const
/** Public and permanent: a code is never reused for something else. */
export type ProblemCode = (typeof PROBLEM_CODES)[number]
