import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import { Layout } from '../layout.js'
import type { Entry, Stats } from '../library.js'
import { nameOf } from '../parts/title.js'

/** What the checks found over the whole library, by kind, and the decisions in which they found most. */
export function ProblemsPage(props: {
  readonly stats: Stats
  /** Decisions with problems, the gravest first. */
  readonly worst: readonly Entry[]
  readonly words: Words
}) {
  const { stats, worst, words } = props
  const { label } = words
  return (
    <Layout words={words} title={label.problems} kind="list" json="/problems.json" way="/problems">
      <main id="text" tabIndex={-1}>
        <header class="masthead">
          <h1>{label.problems}</h1>
        </header>
        <p>{label.problemsExplained}</p>
        {stats.problems.length === 0 ? (
          <p class="nothing">{label.noProblems}</p>
        ) : (
          <table class="problem-counts">
            <thead>
              <tr>
                <th scope="col">{label.problem}</th>
                <th scope="col">{label.severity}</th>
                <th scope="col">{label.decisions}</th>
              </tr>
            </thead>
            <tbody>
              {stats.problems.map(({ code, severity, decisions }, i) => (
                <tr
                  key={`${code} ${severity}`}
                  id={stats.problems.findIndex(p => p.code === code) === i ? code : undefined}
                >
                  <th scope="row">
                    {words.problem[code as keyof typeof words.problem] ?? code} <code>{code}</code>
                  </th>
                  <td>
                    <span class={`count ${severity}`}>{words.severity[severity as keyof typeof words.severity]}</span>
                  </td>
                  <td>{words.number(decisions)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {worst.length > 0 && (
          <section aria-labelledby="worst">
            <h2 id="worst">{label.mostProblems}</h2>
            <ol class="worst">
              {worst.map(entry => (
                <li key={entry.id}>
                  <a href={`${pageOf(entry.id)}#problems`}>{nameOf(entry.title, words) || entry.name}</a>
                  {(['error', 'warning', 'note'] as const)
                    .filter(s => entry.title.problems[s] > 0)
                    .map(s => (
                      <span key={s} class={`count ${s}`}>
                        {words.count(entry.title.problems[s], s)}
                      </span>
                    ))}
                </li>
              ))}
            </ol>
          </section>
        )}
      </main>
    </Layout>
  )
}
