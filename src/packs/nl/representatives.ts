const NAME =
  "(?:\\p{Lu}\\p{Ll}{0,2}\\.[- ]?){1,6} ?(?:(?:van|de|der|den|ter|ten|te|von|in|la|le|el|di|da|dos|op|het|'t|d'|ben|al|bin)(?: |(?<=')) ?){0,3}\\p{Lu}[\\p{L}'’]*(?:[- ]{1,3}(?:van |de |der |den ){0,2}\\p{Lu}[\\p{L}'’]+){0,3}"
const TITLED = new RegExp(`(?:(mrs?)\\.? ?((?:(?:dr|drs|ir|prof)\\.? ?){0,2}))?(${NAME})`, 'u')
const COUNSEL =
  /(?:advoca(?:at|te|ten)|gemachtigden?|procureurs?|raads(?:man|vrouw|lieden)|vertegenwoordigd door|bijgestaan door|vertegenwoordigers?|deurwaarder)[^:\n]{0,30}?[:\s]\s*((?:mrs?\.?|\p{Lu}|prof\.|drs?\.|dhr\.|mevr\.|\[)[^\n;)]{2,200})/giu

/** Counsel and other representatives a party's entry names: each by name, `mrs. A. X en B. Y` as `mr. A. X` and `mr. B. Y`. */
export function representativesIn(entry: string): string[] {
  const out: string[] = []
  for (const m of entry.replace(/\n(?!\(?(?:advoc|gemacht|procur|raads|verteg|tegen))/g, ' ').matchAll(COUNSEL)) {
    const list = (m[1] as string).split(
      /(?:,? voorheen |, (?:kantoorhoudende?|thans|hierna|eiser|verweerder|gedaagde))/,
    )[0] as string
    for (const name of namesIn(list)) if (!out.includes(name)) out.push(name)
  }
  return out
}

/** The persons named in a list, with the title that stands before the first for all of them. */
export function namesIn(list: string): string[] {
  const out: string[] = []
  let title = ''
  for (const piece of list.split(
    /(?:, (?:en )?| en (?=mrs?\.|\p{Lu}\.|\p{Lu}\p{Ll}\.|prof|dr|[Vv]an |de ))(?!\p{Lu}\p{L}+ ?(?:\)|$))/u,
  )) {
    const m = TITLED.exec(piece.trim())
    if (!m || m.index > 24) continue
    if (m[1]) title = 'mr. '
    const degree = m[2] ? `${m[2].trim()} ` : ''
    out.push(`${title}${degree}${(m[3] as string).replace(/ +/g, ' ').trim()}`)
  }
  return out
}
