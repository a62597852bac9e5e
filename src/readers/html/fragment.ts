import type { Writer } from '../writer.js'
import { writeHtml } from './html.js'

/** A sign that begins no element of HTML: plain text may hold one (`<별지 생략>`, `a < b`). */
const NO_TAG =
  /<(?!\/?(?:a|b|big|blockquote|br|caption|center|col|colgroup|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|li|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)(?:\s[^<>]{0,2000})?\/?>|!--)/gi
/** Where one of these stands, markup tells the lines; else the line ends of the text do. */
const BROKEN = /<(?:br|p|div|li|tr)[\s/>]/i

/** Writes a text that may hold elements of HTML; whatever is not known as one is kept as it stands. */
export function writeFragment(writer: Writer, text: string): void {
  const html = text.replace(NO_TAG, '&lt;')
  writeHtml(writer, BROKEN.test(html) ? html : html.trim().replace(/\r\n?|\n/g, '<br>'))
}
