import { type Message, type Model, OperationError } from './operations/operation.js'

/** An OpenAI-compatible endpoint. */
export interface Endpoint {
  /** Such as `http://127.0.0.1:8080/v1`. */
  readonly url: string
  readonly model?: string | undefined
  readonly key?: string | undefined
  /** How long an answer may take; default two minutes. */
  readonly limitMs?: number
}

/** The largest answer taken, in bytes. */
export const LARGEST_ANSWER = 1_000_000
const LIMIT = 120_000

/** The model that the environment names (PANDECT_MODEL_URL, PANDECT_MODEL, PANDECT_MODEL_KEY), if any. */
export function modelFrom(env: Readonly<Record<string, string | undefined>>): Model | undefined {
  const url = env.PANDECT_MODEL_URL?.trim()
  return url ? modelAt({ url, model: env.PANDECT_MODEL, key: env.PANDECT_MODEL_KEY }) : undefined
}

/** A model asked over HTTP. Follows no redirection: the key goes to the endpoint and nowhere else. */
export function modelAt({ url, model, key, limitMs = LIMIT }: Endpoint): Model {
  const address = `${url.replace(/\/+$/, '')}/chat/completions`
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) }
  return async messages => {
    const body = JSON.stringify({ model: model || 'default', messages, temperature: 0, stream: false })
    const signal = AbortSignal.timeout(limitMs)
    try {
      const response = await fetch(address, { method: 'POST', headers, body, signal, redirect: 'error' })
      if (!response.ok) {
        await response.body?.cancel()
        throw new OperationError('model.refused', `The model refused: HTTP ${response.status}`)
      }
      return contentOf(await bounded(response))
    } catch (error) {
      if (error instanceof OperationError) throw error
      if (signal.aborted) throw new OperationError('model.timeout', `The model gave no answer in ${limitMs / 1000} s`)
      throw new OperationError('model.unreachable', 'The model could not be reached')
    }
  }
}

async function bounded(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > LARGEST_ANSWER) {
      await reader?.cancel()
      throw new OperationError('model.unusable', 'What the model answered is too long')
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

function contentOf(body: string): string {
  try {
    const { choices } = JSON.parse(body) as { readonly choices: readonly { readonly message: Message }[] }
    const content: unknown = choices[0]?.message.content
    if (typeof content === 'string') return content
  } catch {
    // Said below.
  }
  throw new OperationError('model.unusable', 'What the model answered is not in the form of the protocol')
}
