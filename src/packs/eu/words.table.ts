import type { SectionRole } from '../../model/vocabulary.js'

/** Headings of the judgments and opinions of the Union's courts (house style of CURIA), without case and final stop. */
export const headings: readonly (readonly [RegExp, SectionRole])[] = [
  [/^(?:legal (?:context|framework|background)|(?:the )?relevant (?:legal )?provisions|applicable law)$/, 'references'],
  [
    /^(?:(?:the )?(?:facts|background).{0,60}|the disputes? in the main proceedings.{0,90}|the facts (?:of|in) the main proceedings.{0,90})$/,
    'facts',
  ],
  [
    /^(?:procedure.{0,80}|the procedure before .{0,80}|proceedings before .{0,60}|the requests? to have the oral.{0,60}|the (?:written|oral) procedure)$/,
    'procedure',
  ],
  [/^(?:forms? of order sought.{0,40}|claims of the parties.{0,20}|.{0,30}forms? of order sought.{0,40})$/, 'claims'],
  [/^(?:arguments? of the (?:parties|applicants?|appellants?).{0,30}|submissions of the parties)$/, 'arguments'],
  [/^(?:the )?judgment under appeal$/, 'lower-decision'],
  [/^costs$/, 'costs'],
  [
    /^(?:law|analysis|assessment|legal assessment|the law|findings of the (?:general )?court|consideration of .{0,80}|the (?:questions?|appeals?|actions?|cross-appeals?) ?(?:referred)?.{0,60}|the (?:first|second|third|fourth|fifth|sixth|single) (?:question|plea|ground|part).{0,120}|admissibility.{0,90}|substance|jurisdiction.{0,60}|conclusion|preliminary observations.{0,40}|introduction|temporal .{0,60})$/,
    'reasoning',
  ],
]

/** Tokens before a full stop that end no sentence in the English of the courts. */
export const abbreviations: readonly string[] = [
  'No',
  'Nos',
  'p',
  'pp',
  'para',
  'paras',
  'Art',
  'Arts',
  'v',
  'cf',
  'e.g',
  'i.e',
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Ltd',
  'Co',
  'Inc',
  'Corp',
  'et',
  'al',
  'J',
  'St',
]
