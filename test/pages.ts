import { appOf } from '../src/faces/web/app.js'
import { loadAssets } from '../src/faces/web/assets.js'
import { type Library, openLibrary } from '../src/library.js'
import type { Decision } from '../src/model/decision.js'
import { keep } from './library.js'
import { sample } from './sample.js'

/** The pages over a library, asked without a network. */
export interface Pages {
  readonly library: Library
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** The page as text, its narrow blanks as blanks. */
  textOf(path: string): Promise<string>
  /** Sends a form without fields, as our own page does, or as another says it does. */
  post(path: string, origin?: string): Promise<Response>
}

const HOST = '127.0.0.1:4040'
const opened: Library[] = []

/** The pages over a library in memory that holds these records. */
export async function pagesWith(...records: Decision[]): Promise<Pages> {
  const library = await openLibrary()
  opened.push(library)
  if (records.length) await keep(library, records)
  const app = appOf(library, loadAssets())
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    await app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } })
  return {
    library,
    get,
    textOf: async path => (await (await get(path)).text()).replaceAll('\u00a0', ' '),
    post: async (path, origin = `http://${HOST}`) =>
      await app.request(`http://${HOST}${path}`, { method: 'POST', headers: { host: HOST, origin } }),
  }
}

/** Closes every library that was opened. */
export async function closePages(): Promise<void> {
  for (const library of opened.splice(0)) await library.close()
}

/** Address of a decision's page. */
export const pathOf = (id: string) => `/d/${encodeURIComponent(id)}`

/** The page of the made-up decision, the pages of a library that holds it, and all of both. */
export const PAGE = pathOf(sample.id)
export const PAGES = [
  '/',
  '/search?q=vordert',
  '/decisions',
  '/problems',
  '/laws',
  '/wanted',
  '/saved',
  '/imports',
  '/imports/1',
  '/imports/1/undo',
  PAGE,
]
export const ALL = [...PAGES, `${PAGE}/source`, `${PAGE}/remove`, `${PAGE}/cited-by`]
