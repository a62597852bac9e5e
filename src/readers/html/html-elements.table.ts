/** What an element does to the flow of a page (HTML Living Standard, 15.3 rendering), as far as text is concerned. */

/** Set apart by a blank line. */
export const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dl hr section article figure fieldset main header'.split(' '),
)
/** On lines of their own. */
export const BLOCKS = new Set(
  (
    'div li dt dd tr td th caption thead tbody tfoot address form body html center details summary legend option ' +
    'figcaption footer aside nav hgroup menu dir'
  ).split(' '),
)
/** Not part of what a page says: what is in them is left out, unless they are never closed. */
export const SILENT = new Set('nav noscript svg canvas button select template object audio video datalist'.split(' '))
/** Their content is not markup (HTML Living Standard, 13.2.5). */
export const RAW = new Set('style script xmp iframe noembed noframes'.split(' '))
export const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr param keygen frame'.split(' '),
)
