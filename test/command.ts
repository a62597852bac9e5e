import { vi } from 'vitest'
import { runProgram } from '../src/faces/cli/program.js'
import type { Context } from '../src/operations/operation.js'
import { sample } from './sample.js'

/** Runs the command in this process on a library; what it wrote to standard output and error, and its exit status. */
export async function command(args: readonly string[], library: Context & { close(): Promise<void> }) {
  const written = { stdout: '', stderr: '' }
  const catching = (['stdout', 'stderr'] as const).map(name =>
    vi.spyOn(process[name], 'write').mockImplementation(text => {
      written[name] += text
      return true
    }),
  )
  const before = process.exitCode
  try {
    await runProgram(args, async () => ({ parseAll: () => [sample], openLibrary: async () => library }))
    return { ...written, status: process.exitCode }
  } finally {
    process.exitCode = before
    for (const each of catching) each.mockRestore()
  }
}
