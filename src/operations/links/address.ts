import { z } from 'zod'

/** An official address. */
export const addressSchema = z
  .object({
    url: z.string().describe('http or https.'),
    verified: z.boolean().describe('False where nobody has seen that the address answers.'),
  })
  .meta({ id: 'Address', description: 'Where something is published officially.' })

/** Asks for addresses that nobody has seen to answer, too. */
export const unverifiedShape = {
  unverified: z.boolean().default(false).describe('Also addresses that nobody has seen to answer; each says so.'),
}
