import type { Effect, Element } from '../effect.js'

const INLINE = new Set(
  (
    'a abbr acronym b bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup tt ' +
    'u var'
  ).split(' '),
)
const PARAGRAPHS = new Set('p pre blockquote table ul ol dl hr section article'.split(' '))

/** What an element of XHTML does to the text where an XML vocabulary takes it for its running text. */
export function xhtml({ name }: Element): Effect {
  if (INLINE.has(name)) return { flow: 'inline' }
  if (/^h[1-6]$/.test(name)) return { flow: 'paragraph', marks: [{ kind: 'heading', value: name.slice(1) }] }
  if (name === 'td' || name === 'th') return { flow: 'block', marks: [{ kind: 'table-cell', value: name }] }
  if (name === 'li') return { flow: 'block', marks: [{ kind: 'list-item' }] }
  return { flow: PARAGRAPHS.has(name) ? 'paragraph' : 'block' }
}
