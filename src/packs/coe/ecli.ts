import type { Facts } from '../../pack/document.js'

/**
 * HUDOC's scheme: year, month and day, what it is, the first application's number in seven digits and the two of its year
 * (`ECLI:CE:ECHR:1976:0608JUD000510071`). Nothing where one of these is unknown, or the body has no ECLI.
 */
export function ecli({ court, date, type, caseNumbers }: Facts): string | undefined {
  const number = /^(\d{1,5})\/(\d{2})$/.exec(caseNumbers[0] ?? '')
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '')
  const kind = type?.value === 'judgment' ? 'JUD' : /^D[eé]cision/.test(type?.native ?? '') ? 'DEC' : undefined
  if (!number || !day || !kind || (court?.code !== 'ECHR' && court?.code !== 'ECOMHR')) return undefined
  return `ECLI:CE:ECHR:${day[1]}:${day[2]}${day[3]}${kind}${(number[1] as string).padStart(7, '0')}${number[2]}`
}
