/** Questions a reader might ask of decisions in each language, by ISO 639 code; the shorter and more usual first. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  nl: ['proceskosten', '"redelijkheid en billijkheid"', 'opheffing beslag', 'schadevergoeding'],
  de: ['Kosten des Verfahrens', 'Schadenersatz', '"Treu und Glauben"', 'einstweilige Verfügung', 'Verjährung'],
  ko: ['손해배상', '집행비용', '신의성실', '소송비용'],
  en: ['unfair terms', '"preliminary ruling"', 'damages', 'costs'],
} as const satisfies Readonly<Record<string, readonly string[]>>
