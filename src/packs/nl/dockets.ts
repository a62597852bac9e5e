/** Docket numbers of the Dutch courts, one pattern a family, longest forms first. Rechtspraak.nl, zaaknummers and rolnummers. */
export const DOCKETS: readonly RegExp[] = [
  /C\/\d{2}\/\d{5,7}(?![\d/])/y,
  /(?:HA|KG|FA|JE|ES|FT|KZ|RK|HO|BZ|SE) (?:ZA|RK|VERZ|EA|KG|EX) ?\d{2}[-/ ]\d{1,5}/y,
  /(?:CV|VV|EJ|OA|AZ|AR|VZ|UC|UE|UV|EB|MC|BM|LC|ME|LE|HO|AO|MB|WE|AE|LX|LV|UX|UZ) (?:EXPL|VERZ|FORM|MAN|VONNIS|KG|TV) ?\d{2}[-/ ]\d{1,5}/y,
  /200\.\d{3}\.\d{3}(?:\/\d{2})?(?: ?(?:OK|SKG|NOT|GDW))?/y,
  /\d{2}\.\d{3}\.\d{3}(?:\/\d{2})?(?!\d)/y,
  /BK-(?:[A-Z]{2,4}[- ])?\d{2}\/\d{1,5}(?:\/\d{2,4})?/y,
  /(?:AWB|SGR|AMS|ROT|ARN|UTR|HAA|LEE|MAA|BRE|ALK|ZWO|OVE|GEL|NHO|MID|LIM|OBR|ZWB|NNE|SHE|ROE|DOR|ASS|GRO|ALM|ZUT|Awb|awb|AUB|MNE)[- ]?\d{2}[/ -]\d{1,6}(?: [A-Z]{2,6}(?![\p{Ll}]))?(?:-T)?/uy,
  /NL\d{2}\.\d{1,6}/y,
  /20\d{7}\/\d{1,2}\/[A-Z]\d{1,2}/y,
  /(?:BRS|R|A|V)\.?\d{2}\.\d{6}/y,
  /[CRSZ]\d{2}\/\d{3}HR/y,
  /\d{2}[-/.]\d{6}[-/.]\d{2}(?!\d)/y,
  /[CTFE][-‑–]\d{1,4}\/\d{2}(?: P(?:PU)?)?(?!\d)/y,
  /\d{2}\/\d{1,5}(?:[ -](?:ZW|WW|WIA|WAO|TW|AOW|ANW|AKW|WWB|PW|AW|WAJONG|Wajong|WMO|WMO15|MAW|WSF|BBZ|IOAW|NIOAW|WUV|WUBO|BPW|WLZ|AWBZ|ZVW|JW|BESLU|ALG|AWR|WUW|SUWI|PENS|MPW|CSV|ZFW|REA|AKW|TOZO|TONK|ABP|FLO|NABW|IW|WVG)(?:-[A-Z]{1,4})?(?![A-Za-z]))?(?![\d/])/y,
  /\d{5}\/\d{2}(?: [EPUBJHA]{1,2})?(?![\d/-]|\p{L})/uy,
  /\d{1,5}\/\d{2}(?![\d/-])/y,
  /\d{7,8}(?=(?: ?[\\/_] ?| )[A-Z]{2} [A-Z]{2,4} )/y,
]

/** The docket at a place, in the country's normal form; `undefined` where none stands. */
export function docketAt(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  for (const pattern of DOCKETS) {
    pattern.lastIndex = at
    const m = pattern.exec(text)
    if (m) return { value: normal(m[0]), end: at + m[0].length }
  }
  return undefined
}

/** One space between the parts, no spaces around slashes, a dash between year and number of a roll number. */
export function normal(printed: string): string {
  return printed
    .replace(/\s+/g, ' ')
    .replace(/^([CTFE])[‑–]/, '$1-')
    .replace(/^([A-Z]{2} [A-Z]{2,4}) ?(\d{2})[/ ](\d+)$/, '$1 $2-$3')
    .trim()
}

/** All dockets in a short stretch that names case numbers. */
export function docketsIn(text: string): { readonly value: string; readonly start: number; readonly end: number }[] {
  const out: { value: string; start: number; end: number }[] = []
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && /[\p{L}\d./-]/u.test(text[i - 1] as string)) continue
    if (!/[A-Za-z\d]/.test(text[i] as string)) continue
    const d = docketAt(text, i)
    if (!d) continue
    out.push({ value: d.value, start: i, end: d.end })
    i = d.end - 1
  }
  return out
}
