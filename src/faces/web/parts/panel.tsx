import type { ComponentChildren } from 'preact'

/** A panel under the text. */
export function Panel(props: { readonly id: string; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="panel" id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.children}
    </section>
  )
}
