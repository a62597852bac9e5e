/** An archive that holds more than anybody would unpack: not read further. */
export class ArchiveLimit extends Error {}

/** Archives within archives, deeper than this, are left closed. */
const DEEPEST = 4
const MOST_MEMBERS = 200_000
/** Up to here anything may inflate; beyond, only what was not packed more than this many times smaller. */
const FREE = 64 * 1024 * 1024
const RATIO = 100

/** What the members of one file may cost together: their count, their depth, and what they inflate to. */
export class Budget {
  private members = 0
  private inflated = 0
  private packed = 0

  /** Counts bytes as they come from the disk. */
  take(bytes: number): void {
    this.packed += bytes
  }

  /** Counts bytes as they come out of a packed stream; throws ArchiveLimit where they are too many for what went in. */
  inflate(bytes: number): void {
    this.inflated += bytes
    if (this.inflated > FREE && this.inflated > RATIO * this.packed)
      throw new ArchiveLimit(`inflates to more than ${RATIO} times its size; unpack it by hand if it is to be trusted`)
  }

  member(): void {
    if (++this.members > MOST_MEMBERS) throw new ArchiveLimit(`holds more than ${MOST_MEMBERS} files; split it`)
  }

  /** Throws ArchiveLimit for an archive nested too deeply. */
  enter(depth: number): void {
    if (depth > DEEPEST) throw new ArchiveLimit(`archives nested more than ${DEEPEST} deep; unpack it by hand`)
  }
}
