/** The HTTP status of an error code; those of the library are 503, all others 400. */
export function statusOf(code: string): number {
  if (code.startsWith('store.')) return 503
  if (code.endsWith('.unknown')) return 404
  return STATUS[code] ?? 400
}

const STATUS: Readonly<Record<string, number>> = {
  'input.too-large': 413,
  'request.refused': 403,
  'request.method': 405,
  'request.media-type': 415,
  internal: 500,
}
