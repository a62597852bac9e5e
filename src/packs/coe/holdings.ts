import type { HoldingRules } from '../../pack/pack.js'

/** The words by which the Court marks its principles, what it weighs, and where it turns to the case. */
export const holdings: HoldingRules = {
  roles: ['reasoning'],
  rule: [
    /\bthe Court (?:reiterates|recalls|has (?:consistently |repeatedly )?held|has (?:previously )?stated)\b/i,
    /\baccording to (?:the Court[’']s |its )?(?:settled|established|well-established) case-law\b/i,
    /\bthe general principles\b/i,
    /\bla Cour (?:rappelle|a (?:constamment |déjà )?(?:jugé|dit))\b/i,
    /\bselon (?:sa|la) jurisprudence (?:constante|bien établie)\b/i,
  ],
  factor: [/\bregard (?:must|should|is) (?:be )?had\b|\btaking into account\b|\ben tenant compte\b|\beu égard\b/i],
  application: [/\bin the (?:present|instant) case\b|\bturning to\b|\ben l[’']espèce\b|\bdans la présente affaire\b/i],
  notOwn: [
    /^(?:The (?:applicants?|Government|third-party interveners?|Commission)|Le(?:s)? requérant(?:e?s)?|Le Gouvernement|La requérante)\b/,
  ],
}
