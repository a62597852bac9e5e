/** Exit codes: all well; errors found or a file unreadable; the command was not understood; ended by Ctrl-C. */
export const EXIT = { ok: 0, errors: 1, usage: 2, interrupted: 130 } as const
