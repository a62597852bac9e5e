/** Lines that hosting sites put around any document, whatever its country. Observed on the sites' own pages. */
export const FURNITURE = [
  { kind: 'site-chrome', line: /^You can ?not select more than 25 topics\b.{0,160}$/, top: true },
  { kind: 'file-view-statistics', line: /^\d{1,7} lines(?: \(\d{1,7} sloc\))?$/, top: true },
  { kind: 'file-view-statistics', line: /^\d{1,6}(?:\.\d{1,3})? (?:B|Bytes|KB|KiB|MB|MiB)$/, top: true },
  {
    kind: 'site-chrome',
    line: /^(?:Raw|Blame|History|Permalink|Download raw file|Copy path|Edit this file)(?: (?:Raw|Blame|History|Permalink))*$/,
    top: true,
  },
  { kind: 'page-number', line: /^[-–—] ?\d{1,4} ?[-–—]$/, top: false },
  { kind: 'page-number', line: /^(?:Seite|Pagina|Page|Blatt) \d{1,4}(?: ?(?:von|van|of|\/) ?\d{1,4})?$/i, top: false },
  { kind: 'ruler', line: /^[_=–—─*-]{6,200}$/, top: false },
] as const satisfies readonly { kind: string; line: RegExp; top: boolean }[]

/** How many lines from the start count as the top of a page. */
export const TOP_LINES = 40
