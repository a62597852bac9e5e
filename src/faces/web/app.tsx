import { Hono } from 'hono'
import type { Context } from '../../operations/operation.js'
import { guard } from '../http/guard.js'
import { nowhere, troubled } from './answer.js'
import type { Asset } from './assets.js'
import { askRoutes } from './routes/ask.js'
import { decisionRoutes } from './routes/decision.js'
import { importRoutes } from './routes/imports.js'
import { libraryRoutes } from './routes/library.js'
import { linkRoutes } from './routes/links.js'
import { savedRoutes } from './routes/saved.js'
import { type Uploads, uploadsTo } from './uploads.js'

/** The pages over a library. They know no network: a request goes in, a response comes out. */
export function appOf(
  context: Context,
  assets: ReadonlyMap<string, Asset>,
  uploads: Uploads = uploadsTo(context),
): Hono {
  const app = new Hono()
  app.use(guard)
  libraryRoutes(app, context)
  askRoutes(app, context)
  savedRoutes(app, context)
  decisionRoutes(app, context)
  linkRoutes(app, context)
  importRoutes(app, context, uploads)
  app.get('/:asset', async (c, next) => {
    const asset = assets.get(c.req.param('asset'))
    return asset ? c.body(asset.body, 200, { 'content-type': asset.type }) : next()
  })
  app.notFound(nowhere)
  app.onError((error, c) => troubled(c, error))
  return app
}
