/** How a number of a list is written (ECMA-376 Part 1, 17.18.59 ST_NumberFormat); those not named are written in digits. */
export const SERIES: Readonly<Record<string, string>> = {
  ganada: '가나다라마바사아자차카타파하',
  chosung: 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  koreanDigital: '일이삼사오육칠팔구',
  ideographDigital: '一二三四五六七八九十',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
}

/** Signs that list bullets have in fonts of symbols, by their place there. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '–',
  '\uf0be': '—',
  '\uf0a8': '◆',
  '\uf0e0': '→',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0b4': '×',
  '\uf0a3': '≤',
  '\uf0b3': '≥',
}
