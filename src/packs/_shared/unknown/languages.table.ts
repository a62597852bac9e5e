/** Small words that stand in every text of a language, and rarely in its neighbours'. Source: the most frequent words of each. */
export const words = {
  en: 'the of and that was with which been',
  de: 'der und die nicht des wurde auf dass',
  fr: 'les des est dans une que pour pas',
  it: 'della che il del non una con sono',
  es: 'los que las por una del con para',
  pt: 'não que dos uma com para pelo são',
  nl: 'het een van niet zijn op dat voor',
  sv: 'och att som för inte är av har',
  da: 'og at som for ikke er af har det',
  pl: 'nie się że na jest do przez oraz',
  cs: 'že se na je soud podle nebo kter',
  ro: 'și că în din este nu pentru care',
  hu: 'hogy az és nem egy volt meg szerint',
  fi: 'ja että on ei oli sekä mukaan se',
} as const

/** Scripts that only one language is written in, by the range of their letters. */
export const scripts = [
  { language: 'ko', letters: /[\uac00-\ud7a3]/g },
  { language: 'ja', letters: /[\u3041-\u30ff]/g },
  { language: 'el', letters: /[\u0370-\u03ff]/g },
  { language: 'he', letters: /[\u05d0-\u05ea]/g },
  { language: 'hy', letters: /[\u0531-\u0587]/g },
  { language: 'ka', letters: /[\u10d0-\u10ff]/g },
  { language: 'th', letters: /[\u0e01-\u0e4f]/g },
] as const

/** Names of the months from January on, as dates have them, in small letters; one that is another month elsewhere (`listopad`) is left out. */
export const monthNames = [
  'january jan januar januari janvier gennaio enero janeiro januari stycznia ledna tammikuuta',
  'february feb februar februari février fevrier febbraio febrero fevereiro lutego února helmikuuta',
  'march mar märz mars marzo março maart marts marca března maaliskuuta',
  'april apr avril aprile abril kwietnia dubna huhtikuuta',
  'may mai maggio mayo maio mei maj maja května toukokuuta',
  'june jun juni juin giugno junio junho czerwca června kesäkuuta',
  'july jul juli juillet luglio julio julho lipca července heinäkuuta',
  'august aug août aout agosto augustus augusti sierpnia srpna elokuuta',
  'september sep sept septembre settembre septiembre setembro września září syyskuuta',
  'october oct oktober octobre ottobre octubre outubro października října lokakuuta',
  'november nov novembre noviembre novembro listopadu marraskuuta',
  'december dec dezember décembre decembre dicembre diciembre dezembro grudnia prosince joulukuuta',
] as const

/** Courts whose neutral citations (`[2008] ZASCA 134`) are known. Source: AustLII, BAILII, SAFLII, NZLII, CommonLII, court codes. */
export const neutralCourts = (
  'UKSC UKPC UKHL EWHC EWFC EWCOP UKUT UKFTT EAT NICA NIQB NIKB CSIH CSOH HCJAC IESC IECA IEHC ' +
  'HCA FCA FCAFC FamCAFC NSWCA NSWCCA NSWSC VSC VSCA QCA QSC WASC WASCA SASC SASCFC TASSC ACTSC NTSC NZSC NZCA NZHC SGCA SGHC ' +
  'HKCFA HKCA HKCFI ZACC ZASCA ZAGPPHC ZAGPJHC ZAWCHC ZAKZDHC ZAKZPHC ZAECGHC ZAFSHC ZALAC ZALC ZALCJHB ZALCC ZACAC NASC NAHC ' +
  'KESC KECA KEHC UGSC UGCA TZCA GHASC LSCA SZSC BWCA MWSC ZMSC ZWSC JMCA JMSC CCJ FJCA FJSC PGSC SBCA VUCA WSCA TOCA JRC GRC'
).split(' ')

/** ISO 4217 codes and signs, and the code each stands for; signs several currencies share stand for none. */
export const currencies: Readonly<Record<string, string>> = {
  EUR: 'EUR',
  USD: 'USD',
  GBP: 'GBP',
  CHF: 'CHF',
  JPY: 'JPY',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  PLN: 'PLN',
  CZK: 'CZK',
  HUF: 'HUF',
  RON: 'RON',
  BGN: 'BGN',
  CAD: 'CAD',
  AUD: 'AUD',
  NZD: 'NZD',
  ZAR: 'ZAR',
  INR: 'INR',
  BRL: 'BRL',
  MXN: 'MXN',
  KRW: 'KRW',
  CNY: 'CNY',
  HKD: 'HKD',
  SGD: 'SGD',
  TRY: 'TRY',
  UAH: 'UAH',
  ILS: 'ILS',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₴': 'UAH',
  '₺': 'TRY',
  zł: 'PLN',
  Kč: 'CZK',
  Fr: 'CHF',
  'Fr.': 'CHF',
}
