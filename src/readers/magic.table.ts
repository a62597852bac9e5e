/**
 * File formats by their first bytes (Gary Kessler's and the formats' own registers). `inside` is looked for in the first and
 * last part of the file and tells the members of a container apart; the first row that fits wins.
 */
export const MAGIC = [
  { name: 'a PDF document', bytes: '%PDF-', within: 1024, remedy: 'copy its text into a .txt file', reads: 'pdf' },
  {
    name: 'a Word document (DOCX)',
    bytes: 'PK\x03\x04',
    inside: 'word/',
    remedy: 'save it as plain text or HTML',
    reads: 'docx',
  },
  { name: 'an Excel workbook', bytes: 'PK\x03\x04', inside: 'xl/', remedy: 'export the text of each decision' },
  {
    name: 'an OpenDocument text',
    bytes: 'PK\x03\x04',
    inside: 'application/vnd.oasis.opendocument.text',
    remedy: 'save it as plain text or HTML',
  },
  {
    name: 'a Hangul document (HWPX)',
    bytes: 'PK\x03\x04',
    inside: 'application/hwp+zip',
    remedy: 'save it as plain text',
  },
  { name: 'an EPUB book', bytes: 'PK\x03\x04', inside: 'application/epub+zip', remedy: 'save its text as HTML' },
  { name: 'a ZIP archive', bytes: 'PK\x03\x04', remedy: 'unpack it and read the files in it' },
  { name: 'an empty ZIP archive', bytes: 'PK\x05\x06', remedy: 'unpack it and read the files in it' },
  {
    name: 'a Hangul document (HWP)',
    bytes: '\xd0\xcf\x11\xe0',
    inside: 'HWP Document File',
    remedy: 'save it as plain text',
  },
  {
    name: 'an old Office document (DOC, XLS or PPT)',
    bytes: '\xd0\xcf\x11\xe0',
    remedy: 'save it as plain text or HTML',
  },
  { name: 'an RTF document', bytes: '{\\rtf', remedy: 'save it as plain text or HTML' },
  { name: 'a PNG image', bytes: '\x89PNG', remedy: 'run text recognition over it first' },
  { name: 'a JPEG image', bytes: '\xff\xd8\xff', remedy: 'run text recognition over it first' },
  { name: 'a GIF image', bytes: 'GIF8', remedy: 'run text recognition over it first' },
  { name: 'a TIFF image', bytes: 'II*\x00', remedy: 'run text recognition over it first' },
  { name: 'a TIFF image', bytes: 'MM\x00*', remedy: 'run text recognition over it first' },
  {
    name: 'a WebP image',
    bytes: 'RIFF',
    inside: 'WEBP',
    binary: true,
    remedy: 'run text recognition over it first',
  },
  { name: 'a gzip archive', bytes: '\x1f\x8b', remedy: 'unpack it first' },
  { name: 'a bzip2 archive', bytes: 'BZh', binary: true, remedy: 'unpack it first' },
  { name: 'an xz archive', bytes: '\xfd7zXZ', remedy: 'unpack it first' },
  { name: 'a Zstandard archive', bytes: '\x28\xb5\x2f\xfd', remedy: 'unpack it first' },
  { name: 'a 7-Zip archive', bytes: '7z\xbc\xaf', remedy: 'unpack it first' },
  { name: 'a RAR archive', bytes: 'Rar!\x1a', remedy: 'unpack it first' },
  { name: 'a SQLite database', bytes: 'SQLite format 3', remedy: 'export the texts in it' },
  { name: 'a PostScript file', bytes: '%!PS-', remedy: 'copy its text into a .txt file' },
  { name: 'a program', bytes: '\x7fELF', remedy: 'give the text of a decision' },
] as const satisfies readonly {
  name: string
  bytes: string
  /** The bytes may begin up to here; default: only at the start. */
  within?: number
  inside?: string
  /** The bytes alone could begin a text: only counts where a NUL byte is near. */
  binary?: boolean
  remedy: string
  /** The reader for it. */
  reads?: 'pdf' | 'docx'
}[]
