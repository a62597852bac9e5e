import type { Words } from '../../words/words.js'
import { addressOfSaved } from '../asked.js'
import { Layout } from '../layout.js'
import type { SavedSearch } from '../library.js'

/** The saved searches, each with what is new to it. */
export function SavedPage({ searches, words }: { readonly searches: readonly SavedSearch[]; readonly words: Words }) {
  const { label } = words
  return (
    <Layout words={words} title={label.savedSearches} kind="list" json="/saved.json" way="/saved">
      <main id="text" tabIndex={-1}>
        <header class="masthead">
          <h1>{label.savedSearches}</h1>
        </header>
        {searches.length === 0 ? (
          <p class="nothing">{label.noSaved}</p>
        ) : (
          <ul class="shelf">
            {searches.map(saved => (
              <Row key={saved.name} saved={saved} words={words} />
            ))}
          </ul>
        )}
      </main>
    </Layout>
  )
}

function Row({ saved, words }: { readonly saved: SavedSearch; readonly words: Words }) {
  const { label } = words
  const { name, search, since, seen } = saved
  const address = addressOfSaved(search)
  const asked = new URL(address, 'http://localhost').searchParams
  const terms = [...asked].map(([field, value]) => (field === 'q' ? value : `${field}: ${value}`))
  const form = (action: string, text: string) => (
    <form method="post" action={action}>
      <input type="hidden" name="name" value={name} />
      <button type="submit" class="plain" aria-label={`${text}: ${name}`}>
        {text}
      </button>
    </form>
  )
  return (
    <li class="row">
      <h2>
        <a href={address}>{name}</a>
      </h2>
      <p class="row-ids">{terms.join(' · ') || label.all}</p>
      <div class="row-end saved-end">
        {saved.new > 0 ? (
          <a class="saved-new" href={addressOfSaved(search, since)}>
            {words.count(saved.new, 'decision')} {label.newSince} {words.date(seen.slice(0, 10))}
          </a>
        ) : (
          <span class="quiet">
            {label.nothingNew} {words.date(seen.slice(0, 10))}
          </span>
        )}
        <a href={address.replace('/search', '/search.atom')} type="application/atom+xml">
          {label.feed}
        </a>
        {form('/saved/seen', label.markSeen)}
        {form('/saved/forget', label.forget)}
      </div>
    </li>
  )
}
