import { fragment } from '../address.js'
import { placeOf, type View } from './view.js'

/** A link to where something stands in the text. */
export function PlaceLink({ view, offset }: { readonly view: View; readonly offset: number }) {
  const place = placeOf(view, offset)
  if (!place) return null
  return (
    <a class="place" href={fragment(place.anchor)}>
      {place.name}
    </a>
  )
}
