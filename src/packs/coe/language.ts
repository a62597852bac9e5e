const WORDS: readonly (readonly [language: string, words: RegExp])[] = [
  ['en', /\b(?:the|of|and|which|that|Court)\b/g],
  ['fr', /\b(?:la|les|des|du|que|dans|Cour)\b/g],
  ['de', /\b(?:der|die|und|des|dass|Gerichtshof)\b/g],
  ['ro', /\b(?:de|şi|că|în|pentru|Curtea)\b/g],
  ['it', /\b(?:che|della|delle|nella|sono|Corte)\b/g],
  ['es', /\b(?:que|los|las|una|por|Tribunal)\b/g],
  ['tr', /\b(?:ve|bir|bu|ile|olarak|Mahkeme)\b/g],
]

/** ISO 639-1 code: the language whose commonest words a text has most of; the Court writes English and French, HUDOC keeps translations. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 8000)
  let best: { readonly language: string; readonly count: number } | undefined
  for (const [language, words] of WORDS) {
    const count = sample.match(words)?.length ?? 0
    if (count > (best?.count ?? 9)) best = { language, count }
  }
  return best?.language ?? null
}
