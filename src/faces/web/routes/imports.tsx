import type { Context as Call, Hono } from 'hono'
import { imports } from '../../../operations/imports.js'
import type { Context } from '../../../operations/operation.js'
import { perform } from '../../../operations/perform.js'
import { undo } from '../../../operations/undo.js'
import { page, pageOrTwin, wordsOf } from '../answer.js'
import { askedOf, PAGE_SIZE } from '../asked.js'
import { ConfirmPage } from '../pages/confirm.js'
import { ImportPage, ImportsPage } from '../pages/imports.js'
import { cameOf } from '../parts/import-row.js'
import type { Uploads } from '../uploads.js'

/** What was imported, the way in for files, and the way back. */
export function importRoutes(app: Hono, context: Context, uploads: Uploads): void {
  app.on('GET', ['/imports', '/imports.json'], async c => {
    const { offset } = askedOf(c.req.url)
    const all = await perform(imports, { offset, limit: PAGE_SIZE }, context)
    return pageOrTwin(c, all, () => <ImportsPage imports={all} offset={offset} words={wordsOf(c)} />)
  })

  app.on('GET', ['/imports/:n{[0-9]{1,15}}', '/imports/:n{[0-9]{1,15}\\.json}'], async c => {
    const { offset } = askedOf(c.req.url)
    const batch = numberOf(c)
    const one = await perform(imports, { batch, offset, limit: PAGE_SIZE }, context)
    const shown = {
      of: one.imports[0]!,
      failures: one.failures ?? { total: 0, items: [] },
      running: uploads.isRunning(batch),
      stopped: uploads.stopped(batch),
    }
    return pageOrTwin(
      c,
      { ...shown.of, failures: shown.failures, running: shown.running, stopped: shown.stopped },
      () => <ImportPage {...shown} offset={offset} words={wordsOf(c)} />,
    )
  })

  app.post('/import', async c => {
    const batch = await uploads.take(c.req.raw)
    return c.redirect(`/imports/${batch}`, 303)
  })

  app.get('/imports/:n{[0-9]{1,15}}/undo', async c => {
    const { imports: found } = await perform(imports, { batch: numberOf(c), limit: 1 }, context)
    const one = found[0]!
    const words = wordsOf(c)
    const address = `/imports/${one.id}`
    return page(
      <ConfirmPage
        words={words}
        title={`${words.label.takeBackWhat} ${one.id}?`}
        action={`${address}/undo`}
        button={words.label.takeBack}
        back={address}
      >
        <p class="what">{one.what}</p>
        <p>{cameOf(one, words)}</p>
        <p>{words.label.takeBackText}</p>
      </ConfirmPage>,
    )
  })
  app.post('/imports/:n{[0-9]{1,15}}/undo', async c => {
    const { batch } = await perform(undo, { batch: numberOf(c) }, context)
    return c.redirect(`/imports/${batch}`, 303)
  })
}

function numberOf(c: Call): number {
  return Number.parseInt(c.req.param('n') ?? '', 10)
}
