import type { Told } from '../../operations/perform.js'

/** What went wrong, as every face says it. */
export interface Failed {
  readonly ok: false
  readonly error: Told
}

/** The answer to a request that failed, in the one shape. */
export function failed(
  status: number,
  error: Omit<Told, 'problems'> & Partial<Told>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body: Failed = {
    ok: false,
    error: { code: error.code, message: error.message, problems: error.problems ?? [] },
  }
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
