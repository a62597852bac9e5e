/** What exactly went wrong with a file, without its name before it. */
export function detailOf(record: {
  readonly source: { readonly name: string }
  readonly error: { readonly message: string }
}): string {
  const { name } = record.source
  const { message } = record.error
  return message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message
}
