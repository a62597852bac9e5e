import { z } from 'zod'
import type { Decision } from '../model/decision.js'
import { DECISION_TYPES, DISPOSITIONS, LEVELS, PROBLEM_CODES } from '../model/vocabulary.js'

/** Address of an entry; without control characters. */
export const idSchema = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[^\u0000-\u001f\u007f]+$/, 'Control characters do not stand in an id')
  .describe('Address of the decision in the library: its id, and `~2`, `~3` for further copies.')

export const batchIdSchema = z.int().min(1).max(Number.MAX_SAFE_INTEGER).describe('Number of an import, from 1 on.')

export const isoDateSchema = z.string().describe('ISO 8601, full or partial: `2031-08-20`, `2031-08`, `2031`.')
export const timeSchema = z.string().describe('ISO 8601, UTC.')
const nullableText = (meaning: string) => z.string().nullable().describe(meaning)
/** How many there are of something. */
export const countSchema = (meaning: string) => z.int().min(0).describe(meaning)

/** `[start, end)` of the source text. */
export const atSchema = z
  .tuple([z.int().min(0), z.int().min(0)])
  .describe('`[start, end)` in UTF-16 code units of the source text.')

/** The record itself: its fields are those of the data model, described there. */
export const decisionSchema = z
  .custom<Decision>(value => typeof value === 'object' && value !== null && 'schema' in value && 'sections' in value)
  .meta({ id: 'Decision', description: 'The record of the decision, with its text.' })

/** What lists show of a decision. */
export const titleSchema = z
  .object({
    court: z
      .object({
        code: nullableText('Code of the court.'),
        name: z.string().describe('Name as its country writes it.'),
        level: z.enum(LEVELS).nullable().describe('Level of the court.'),
        seat: nullableText('Town it sits in.'),
        chamber: nullableText('Chamber or senate.'),
      })
      .nullable()
      .describe('Who decided.'),
    type: z
      .object({
        value: z.enum(DECISION_TYPES).describe('Type in one word.'),
        native: nullableText('What the decision calls itself.'),
      })
      .nullable()
      .describe('Judgment, order or other.'),
    date: isoDateSchema.nullable().describe('Day of the decision, ISO 8601.'),
    caseNumbers: z.array(z.string()).describe('Dockets in the normal form of the country.'),
    ecli: nullableText('European Case Law Identifier.'),
    language: nullableText('ISO 639 code.'),
    jurisdiction: nullableText('ISO 3166 code, or `EU`.'),
    areaOfLaw: nullableText('As printed.'),
    outcome: z.array(z.enum(DISPOSITIONS)).describe('What the decision did with what was before it.'),
    problems: z
      .object({
        error: countSchema('Errors.'),
        warning: countSchema('Warnings.'),
        note: countSchema('Notes.'),
      })
      .describe('How many problems of each severity.'),
  })
  .meta({ id: 'Title', description: 'What a list shows of a decision.' })

/** One stored copy of a decision, as lists show it. */
export const entrySchema = z
  .object({
    id: idSchema,
    name: z.string().describe('Name of the file or record it came from.'),
    title: titleSchema.describe('What a list shows of it.'),
    version: z.int().min(1).describe('The present version, from 1 on.'),
    batch: batchIdSchema.describe('The import that brought this version.'),
  })
  .meta({ id: 'Entry', description: 'One stored copy of a decision.' })

/** How many decisions cite one. */
export const citedSchema = countSchema('Decisions that cite it; copies of one count once.')

/** A problem with its place. */
export const placedProblemSchema = z
  .object({
    code: z.enum(PROBLEM_CODES).describe('Permanent code of the problem.'),
    severity: z.enum(['error', 'warning', 'note']).describe('How bad it is.'),
    at: atSchema,
    message: z.string().describe('What is wrong, in a sentence.'),
    line: z.int().min(1).describe('Line of the source text where it starts, from 1.'),
    column: z.int().min(1).describe('Column in UTF-16 code units, from 1.'),
  })
  .meta({ id: 'PlacedProblem', description: 'Something wrong with a decision, and where.' })

/** What one check did. */
export const checkReportSchema = z
  .object({
    code: z.enum(PROBLEM_CODES).describe('The problem it looks for.'),
    result: z.enum(['found', 'not-found', 'not-checked']).describe('A check that could not look says so.'),
    because: z.string().nullable().describe('Why it could not look.'),
  })
  .meta({ id: 'CheckReport', description: 'What one check came to.' })

/** Something that could not be read, and why. */
export const failureSchema = z
  .object({
    name: z.string().describe('Name of the file or record.'),
    code: z.string().describe('Permanent code, such as `source.empty`.'),
    message: z.string().describe('What was wrong with it.'),
  })
  .meta({ id: 'Failure', description: 'Something that could not be read.' })

/** One import. */
export const batchSchema = z
  .object({
    id: batchIdSchema,
    what: z.string().describe('What was asked for, such as the paths given.'),
    started: timeSchema.describe('When it began, ISO 8601, UTC.'),
    ended: timeSchema.nullable().describe('When it ended; `null` for one that was broken off.'),
    undone: timeSchema.nullable().describe('When it was taken back; `null` for one that holds.'),
    added: countSchema('New entries.'),
    updated: countSchema('Entries that got a new version.'),
    unchanged: countSchema('Decisions that were kept already.'),
    failed: countSchema('Files or records that could not be read.'),
  })
  .meta({ id: 'Import', description: 'One import; counts are of what is kept, also while it goes on.' })
