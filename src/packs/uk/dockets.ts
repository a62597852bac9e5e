/** A case number of the civil and criminal courts or a tribunal: parts of letters and digits joined by strokes, hyphens or points. */
const TOKEN =
  /[A-Z]{0,6}\d*[A-Z]*(?:[-/.][A-Z0-9]+)+(?:\/[A-Z0-9]+)*(?: [A-Z]\d)?|[A-Z]{1,4}\d{2}[A-Z]{1,3}\d{4,6}|[A-Z]{1,4}\d{4,8}|\d{6,10}(?: ?[A-Z]\d)?|\d{4} of \d{4}|UKSC \d{4}\/\d{4}/g

/** The case numbers in the words behind a label, hyphens made plain; a word without three digits is none. */
export function docketsIn(text: string): string[] {
  const plain = text.replace(/[‐‑–]/g, '-')
  return [...new Set((plain.match(TOKEN) ?? []).filter(t => (t.match(/\d/g)?.length ?? 0) >= 3 && !DATE.test(t)))]
}

const DATE = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/

/** Labels before a case number in the caption. */
export const LABEL =
  /^(?:.{0,24}?\b)?(?:Privy Council Appeal No|(?:Case|Claim|Appeal|Tribunal|Petition|Application|Court|CPR|File|Indictment|Upper Tribunal|UT)s?(?: Case)? (?:No|Number|Ref(?:erence)?)s?|Claims|Cases|Case ID|JCPC)(?:\(s\))?\.? ?:? ?(?=$|\S{0,12}\d)/i

const ALONE = /^[A-Z0-9][A-Z0-9/.-]{4,24}$/

/** Whether a line is nothing but a case number. */
export function isDocket(line: string): boolean {
  const plain = line.replace(/[‐‑–]/g, '-').trim()
  return ALONE.test(plain) && docketsIn(plain)[0] === plain
}
