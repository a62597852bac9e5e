import { z } from 'zod'
import { type Model, OperationError } from '../operation.js'
import { FACTS, type Fact, factsOf, lacking } from './facts.js'
import type { Answering } from './passages.js'
import { messagesFor, sentencesOf, type Written } from './writing.js'

const missingSchema = z.object({
  kind: z.enum([...FACTS, 'passage']).describe('What it is; `passage`: it names none, or one that is not there.'),
  text: z.string().describe('As the sentence has it.'),
})

/** What a model wrote, verified sentence by sentence. */
export const answerSchema = z
  .object({
    sentences: z
      .array(
        z.object({
          text: z.string().describe('As the model wrote it.'),
          passages: z.array(z.int().min(1)).describe('Numbers of the passages that it says it rests on.'),
          supported: z
            .boolean()
            .describe('Whether all that could be checked of it stands in these passages. Not whether it is right.'),
          missing: z.array(missingSchema).describe('What does not stand in them.'),
        }),
      )
      .describe('All sentences of the answer, unsupported ones too.'),
    trouble: z
      .object({
        code: z.string().describe('Permanent code, such as `model.unreachable`.'),
        message: z.string().describe('What went wrong.'),
      })
      .nullable()
      .describe('Why there is no answer; the passages are given all the same.'),
  })
  .meta({ id: 'WrittenAnswer', description: 'What a model wrote of the passages. Not the court’s words.' })
export type WrittenAnswer = z.infer<typeof answerSchema>

/** Lets the model answer from the passages, and verifies every sentence against those it names. Never rejects. */
export async function writtenAnswer(
  question: string,
  passages: readonly Answering[],
  model: Model,
): Promise<WrittenAnswer> {
  try {
    const written = sentencesOf(await model(messagesFor(question, passages)))
    const facts = passages.map(p => factsOf(p.passage.text, p))
    return { sentences: written.map(sentence => verified(sentence, passages, facts)), trouble: null }
  } catch (error) {
    const code = error instanceof OperationError ? error.code : 'model.unreachable'
    const message = error instanceof OperationError ? error.message : 'The model could not be asked'
    return { sentences: [], trouble: { code, message } }
  }
}

function verified(
  { text, passages: named }: Written,
  passages: readonly Answering[],
  facts: readonly (readonly Fact[])[],
): WrittenAnswer['sentences'][number] {
  const there = named.filter(n => n >= 1 && n <= passages.length)
  const unknown = named.filter(n => !there.includes(n)).map(n => ({ kind: 'passage' as const, text: String(n) }))
  const none = named.length === 0 ? [{ kind: 'passage' as const, text: '' }] : []
  const texts = there.map(n => passages[n - 1]!.passage.text)
  const lacks = there.length
    ? lacking(
        text,
        texts,
        there.flatMap(n => facts[n - 1]!),
      )
    : []
  const missing = [...none, ...unknown, ...lacks]
  return { text, passages: there, supported: missing.length === 0, missing }
}
