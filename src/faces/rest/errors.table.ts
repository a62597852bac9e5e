/** Errors that only the HTTP interface has. The codes are permanent. */
export const REQUEST_ERRORS = {
  'request.refused': {
    meaning: 'The request does not name this machine, or comes from another site.',
    remedy: 'Ask 127.0.0.1 or localhost, from the pages of Pandect or from a program.',
  },
  'request.method': {
    meaning: 'The address does not answer to this method.',
    remedy: 'Use one that the header Allow names.',
  },
  'request.media-type': {
    meaning: 'The body is not said to be JSON.',
    remedy: 'Send it with Content-Type: application/json.',
  },
  'request.unknown': { meaning: 'There is nothing at this address.', remedy: 'See /openapi.json for what there is.' },
  internal: {
    meaning: 'Something failed that should not; the server has written down what.',
    remedy: 'Look at the output of pandect serve, and report it.',
  },
} as const
