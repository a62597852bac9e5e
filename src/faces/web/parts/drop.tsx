import type { Words } from '../../words/words.js'

/** Where files are dropped or chosen to be imported. A plain form; the script adds dropping and progress. */
export function Drop({ words, large }: { readonly words: Words; readonly large?: boolean }) {
  const { label } = words
  return (
    <form
      class={large ? 'drop large' : 'drop'}
      action="/import"
      method="post"
      enctype="multipart/form-data"
      data-drop={label.uploadFailed}
    >
      <p>
        <label for="files">{label.addFiles}</label>
        <span class="quiet">{label.addHint}</span>
      </p>
      <p class="buttons">
        <input id="files" type="file" name="files" multiple required />
        <button type="submit">{label.import}</button>
      </p>
      <progress max="100" value="0" hidden aria-label={label.uploading} />
      <p class="drop-said" role="status" data-uploading={label.uploading} data-reading={label.reading} />
    </form>
  )
}
