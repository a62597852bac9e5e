/** The 17 letters that occur, in the order of their values. */
const ALPHABET = 'abdfghkmpistvwxyz'
/** A constant for each register sign. */
const SIGN: Readonly<Record<string, number>> = {
  Ob: 12,
  ObA: 12,
  ObS: 12,
  R: 12,
  Ra: 12,
  Rs: 12,
  Os: 15,
  Bs: 15,
  Cg: 7,
  Cga: 4,
  Cgs: 1,
}
/** Number of the court in the Austrian justice administration. */
const COURT: Readonly<Record<string, number>> = {
  'Oberster Gerichtshof': 2,
  OGH: 2,
  'Handelsgericht Wien': 7,
  'Oberlandesgericht Wien': 9,
  'Oberlandesgericht Linz': 459,
  'Oberlandesgericht Graz': 639,
  'Oberlandesgericht Innsbruck': 819,
  'Landesgericht Eisenstadt': 309,
  'Landesgericht Feldkirch': 929,
  'Landesgericht für Zivilrechtssachen Graz': 638,
  'Landesgericht Innsbruck': 818,
  'Landesgericht Klagenfurt': 729,
  'Landesgericht Korneuburg': 119,
  'Landesgericht Krems an der Donau': 129,
  'Landesgericht Leoben': 609,
  'Landesgericht Linz': 458,
  'Landesgericht Ried im Innkreis': 469,
  'Landesgericht Salzburg': 569,
  'Landesgericht Steyr': 499,
  'Landesgericht St. Pölten': 199,
  'Landesgericht Wels': 519,
  'Landesgericht Wiener Neustadt': 239,
}
const DOCKET = /^(\d{1,3}) ?([A-Z][A-Za-z]{0,3}) ?(\d{1,5})\/(\d{2})([a-z])?(?:-\d{1,4})?$/
/** First years in which the Supreme Court's dockets of a sign always carry a letter (observed on published decisions). */
const SINCE: Readonly<Record<string, number>> = { Ob: 1997, ObA: 1997, ObS: 1997, Os: 2006 }

/**
 * The check letter of a docket of the Austrian justice: court, department, number and year read as one number, modulo 17, plus a
 * constant for the sign. The rule is printed nowhere; it was derived from published dockets and held for 65 of 66.
 */
export function checkLetter(court: string, docket: string): string | undefined {
  const m = DOCKET.exec(docket)
  const code = COURT[court]
  const sign = m && SIGN[m[2] as string]
  if (!m || code === undefined || sign === undefined || sign === null) return undefined
  return ALPHABET[(2 * code + 5 * Number(m[1]) + 15 * Number(m[3]) + Number(m[4]) + sign) % 17]
}

/** The docket with its check letter, where it is cited without one though dockets of its sign and year have one. */
export function lettered(target: { readonly docket?: string; readonly court?: string }): string | undefined {
  const missing = missingLetter(target)
  return missing && `${missing.docket}${missing.letter}`
}

/** What is wrong with a docket's check letter; `undefined` when it is right, or when court or sign cannot be checked. */
export function docketFault(target: { readonly docket?: string; readonly court?: string }): string | undefined {
  const { docket, letter, want } = parsed(target) ?? {}
  if (docket === undefined || want === undefined) return undefined
  if (letter !== undefined)
    return letter === want ? undefined : `the check letter is ${letter}, its number gives ${want}`
  return missingLetter(target) && `the check letter ${want} is missing`
}

function missingLetter(target: { readonly docket?: string; readonly court?: string }) {
  const { docket, sign, year, letter, want } = parsed(target) ?? {}
  if (docket === undefined || letter !== undefined || want === undefined) return undefined
  const since = SINCE[sign as string]
  const full = Number(year) >= 50 ? 1900 + Number(year) : 2000 + Number(year)
  return since !== undefined && full >= since ? { docket, letter: want } : undefined
}

function parsed({ docket = '', court }: { readonly docket?: string; readonly court?: string }) {
  const m = DOCKET.exec(docket)
  if (!m) return undefined
  const [, , sign = '', , year = '', letter] = m
  const want = checkLetter(court ?? (/^O[bs]/.test(sign) ? 'Oberster Gerichtshof' : ''), docket)
  return { docket: docket.replace(/-\d{1,4}$/, ''), sign, year, letter, want }
}
