import { StoreError } from '../store/store.js'
import { type Context, type Frozen, type InputProblem, type Operation, OperationError } from './operation.js'

const MOST_PROBLEMS = 50
const LONGEST = 300

/** Asks an operation for what nobody has looked at yet; rejects with an OperationError when it does not fit. */
export async function perform<O>(
  operation: Operation<unknown, O>,
  given: unknown,
  context: Context,
): Promise<Frozen<O>> {
  return await operation.run(inputOf(operation, given), context)
}

/** What was given, as the operation takes it. Throws an OperationError that says of each field what does not fit first. */
export function inputOf<I>(operation: Pick<Operation<I>, 'name' | 'input'>, given: unknown): I {
  const read = operation.input.safeParse(given)
  if (read.success) return read.data
  const problems = read.error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => problem([...issue.path, key], `${operation.name} has no such field`))
      : [problem(issue.path, issue.message)],
  )
  const first = [...new Map(problems.reverse().map(p => [p.path, p])).values()].reverse()
  throw new OperationError('input.invalid', `This does not fit ${operation.name}`, first.slice(0, MOST_PROBLEMS))
}

function problem(path: readonly PropertyKey[], message: string): InputProblem {
  return { path: path.map(String).join('.').slice(0, LONGEST), message: message.slice(0, LONGEST) }
}

/** An error as every face tells it. */
export interface Told {
  readonly code: string
  readonly message: string
  readonly problems: readonly InputProblem[]
}

/** What a face tells of an error; `null` for one that is a bug of ours. */
export function tellable(error: unknown): Told | null {
  if (error instanceof OperationError) return { code: error.code, message: error.message, problems: error.problems }
  if (error instanceof StoreError) return { code: error.code, message: error.message, problems: [] }
  return null
}
