import { z } from 'zod'

/** The fields that say which part of a long list is wanted. */
export const pageShape = {
  offset: z.int().min(0).max(10_000_000).default(0).describe('How many to leave out from the beginning.'),
  limit: z.int().min(1).max(1000).default(50).describe('The most to give.'),
}
