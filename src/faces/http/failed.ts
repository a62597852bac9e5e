import type { InputProblem } from '../../operations/operation.js'

/** What went wrong, as every face says it. */
export interface Failed {
  readonly ok: false
  readonly error: { readonly code: string; readonly message: string; readonly problems: readonly InputProblem[] }
}

/** The answer to a request that failed, in the one shape. */
export function failed(
  status: number,
  error: { readonly code: string; readonly message: string; readonly problems?: readonly InputProblem[] },
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body: Failed = {
    ok: false,
    error: { code: error.code, message: error.message, problems: error.problems ?? [] },
  }
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
