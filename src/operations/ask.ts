import { StoreError } from '../store/store.js'
import { type Context, type Frozen, type InputProblem, type Operation, OperationError } from './operation.js'

const MOST_PROBLEMS = 50
const LONGEST = 300

/** Asks an operation for what nobody has looked at yet; rejects with an OperationError when it does not fit. */
export async function ask<O>(operation: Operation<unknown, O>, given: unknown, context: Context): Promise<Frozen<O>> {
  const read = operation.input.safeParse(given)
  if (read.success) return await operation.run(read.data, context)
  const problems = read.error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => problem([...issue.path, key], `${operation.name} has no such field`))
      : [problem(issue.path, issue.message)],
  )
  throw new OperationError('input.invalid', `This does not fit ${operation.name}`, problems.slice(0, MOST_PROBLEMS))
}

function problem(path: readonly PropertyKey[], message: string): InputProblem {
  return { path: path.map(String).join('.').slice(0, LONGEST), message: message.slice(0, LONGEST) }
}

/** What a face tells of an error; `null` for one that is a bug of ours. */
export function tellable(
  error: unknown,
): { readonly code: string; readonly message: string; readonly problems: readonly InputProblem[] } | null {
  if (error instanceof OperationError) return { code: error.code, message: error.message, problems: error.problems }
  if (error instanceof StoreError) return { code: error.code, message: error.message, problems: [] }
  return null
}
