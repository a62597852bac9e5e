import type { Statement } from '../text/source.js'

/** What programs write into the title and the author of a file by themselves, and names of files. */
const GARBAGE =
  /^(?:about:blank|untitled|unbenannt|document\d*|dokument\d*|microsoft word|powerpoint|print|druck|user|admin|administrator|owner)\b|[\\/]|\.(?:docx?|pdf|odt|rtf|hwpx?|html?|txt|tmp|xml)$|^[\W\d_]*$/i

/** The title and the author a document names, where a person or a court wrote them: evidence of the weakest kind. */
export function documentInfo(title: string | undefined, author: string | undefined): Statement[] {
  const said = (field: 'title' | 'court', value = ''): Statement[] => {
    const plain = value.replace(/\s+/g, ' ').trim()
    return plain !== '' && plain.length <= 300 && (!GARBAGE.test(plain) || /[^\x00-\x7f]/.test(plain.slice(0, 1)))
      ? [{ field, value: plain }]
      : []
  }
  return [...said('title', title), ...said('court', author)]
}
