// Headnotes of decisions: what a publisher's editor says the decision says. They are the queries of the known-item search, and
// are taken out of all that is searched.

/** Stands for the rules of this file in the names of what is made by them. */
export const HEADNOTE_RULES = '1'

const LEITSATZ = /^# Leitsatz\n+([\s\S]*?)(?=^# |(?![\s\S]))/m
const DESCRIPTION = /^description:.*\n/m
const INHOUDSINDICATIE = /=== INHOUDSINDICATIE ===\s*([\s\S]*?)(?==== [A-Z]+ ===)/
const ELEMENT = /<inhoudsindicatie\b[^>]*>([\s\S]*?)<\/inhoudsindicatie>/g
const KOREAN = [
  /【(?:판시사항|판결요지)】\s*([\s\S]*?)(?=\n?【)/g,
  /\[(?:판시사항|판결요지)\]\s*([\s\S]*?)(?=\n\[[가-힣]{2,6}\])/g,
  /^## (?:판시사항|판결요지)\n+([\s\S]*?)(?=^## )/gm,
]

/** The headnote of a German decision of our collections, or null. */
export function germanHeadnote(text) {
  const said = LEITSATZ.exec(text)?.[1] ?? ''
  return /Kein amtlicher Leitsatz/.test(said) ? null : oneLine(said) || null
}

/** The decision without its headnote, and without the beginning of it in the front matter. */
export function withoutGerman(text, headnote) {
  return without(text.replace(LEITSATZ, '').replace(DESCRIPTION, ''), [headnote])
}

/** The inhoudsindicatie of a Dutch decision, or null where it has fewer than 8 words. */
export function dutchHeadnote(text) {
  const element = [...text.matchAll(ELEMENT)].map(m => m[1].replace(/<[^>]*>/g, ' ')).join(' ')
  const said = oneLine(INHOUDSINDICATIE.exec(text)?.[1] ?? decoded(element))
  return said.split(' ').length >= 8 ? said : null
}

/** 판시사항 and 판결요지 of a Korean decision, each a headnote. */
export function koreanHeadnotes(text) {
  return KOREAN.flatMap(pattern => [...text.matchAll(pattern)].map(m => oneLine(m[1]))).filter(Boolean)
}

/** A text without the parts that print headnotes, and without the words of these wherever they stand. */
export function withoutHeadnotes(text, headnotes) {
  const parts = [INHOUDSINDICATIE, ELEMENT, ...KOREAN].reduce((rest, part) => rest.replace(part, ''), text)
  return without(parts, headnotes)
}

function without(text, headnotes) {
  return headnotes.reduce((rest, said) => rest.replace(wherever(said), ' '), text)
}

/** However its words are parted by blanks and line ends, and by the escapes of JSON. */
function wherever(said) {
  const words = said.split(' ').map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return new RegExp(words.join('(?:\\s|\\\\n)+'), 'g')
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim()
}

function decoded(text) {
  const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => signs[name])
}
