import { deflateSync } from 'node:zlib'

/** Text at a place of a page, in points from its lower left corner. */
export interface Put {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

/** A PDF of objects, the first of which is the catalogue; a stream is given with its bytes. */
export function pdfOf(
  objects: readonly (string | { readonly dict: string; readonly bytes: Uint8Array })[],
  trailer = '',
): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let length = (parts[0] as Buffer).length
  const add = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((o, i) => {
    places.push(length)
    add(Buffer.from(`${i + 1} 0 obj\n`))
    if (typeof o === 'string') add(Buffer.from(o, 'latin1'))
    else {
      add(Buffer.from(`<<${o.dict} /Length ${o.bytes.length}>>\nstream\n`))
      add(Buffer.from(o.bytes))
      add(Buffer.from('\nendstream'))
    }
    add(Buffer.from('\nendobj\n'))
  })
  const xref = places.map(p => `${String(p).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<</Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`
  add(Buffer.from(end))
  return new Uint8Array(Buffer.concat(parts))
}

/** A PDF whose pages show these texts. */
export function pdfWith(...pages: readonly (readonly Put[])[]): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  return pdfOf([
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842]>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding>>',
    ...pages.flatMap((puts, i) => [
      `<</Type /Page /Parent 2 0 R /Resources <</Font <</F 3 0 R>>>> /Contents ${5 + 2 * i} 0 R>>`,
      { dict: '/Filter /FlateDecode', bytes: deflateSync(Buffer.from(shown(puts), 'latin1')) },
    ]),
  ])
}

/** Lines one below the other, from a height down. */
export function lines(x: number, top: number, texts: readonly string[], size = 11, leading = 14): Put[] {
  return texts.map((text, i) => ({ x, y: top - i * leading, text, size }))
}

function shown(puts: readonly Put[]): string {
  return puts
    .map(p => `BT /F ${p.size ?? 11} Tf ${p.x} ${p.y} Td (${p.text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
    .join('\n')
}
