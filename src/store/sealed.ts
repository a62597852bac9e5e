import type { Item } from './item.js'
import type { Title } from './title.js'

/** An item on its way from thread to thread: what is in many small parts is one string, which whoever keeps it opens. */
export interface Sealed extends Pick<Item, 'key' | 'name' | 'record' | 'text'> {
  readonly title: Pick<Title, 'court' | 'jurisdiction'>
  /** All else of the item, as JSON. */
  readonly sealed: string
}

/** Makes an item ready for the way. */
export function sealed({ record, text, ...others }: Item): Sealed {
  const { key, name, title } = others
  const { court, jurisdiction } = title
  return { key, name, record, text, title: { court, jurisdiction }, sealed: JSON.stringify(others) }
}

/** The item, whether sealed or not. */
export function opened(item: Item | Sealed): Item {
  return 'sealed' in item ? { ...JSON.parse(item.sealed), record: item.record, text: item.text } : item
}
