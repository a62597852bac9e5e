import { outcomeOf } from '../../words/head.js'
import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import type { AnsweringPassage } from '../library.js'
import { Pick } from './pick.js'
import { nameOf } from './title.js'
import { Why } from './why.js'

/** A passage that answers: its sentence to the letter, whose it is and where it stands, and why it was found. */
export function AnsweringRow({ passage, words }: { readonly passage: AnsweringPassage; readonly words: Words }) {
  const { n, id, paragraph, address, kind, role, quotation, cited, title } = passage
  const { label } = words
  const lang = title.language ?? undefined
  const place = role === 'editorial' ? label.notTheCourt : words.sectionRole[role]
  const outcome = outcomeOf(title, words)
  return (
    <li class="hit" id={`passage-${n}`}>
      <p class="hit-where">
        <span class="number">{n}</span>
        <span>{kind === 'rule' ? label.rule : kind === 'headnote' ? words.sectionRole.headnote : place}</span>
      </p>
      <div class="hit-what">
        <blockquote lang={lang} cite={`${pageOf(id)}#${encodeURIComponent(address)}`}>
          {quotation}
        </blockquote>
        <p class="answer-whose">
          <a href={`${pageOf(id)}#${encodeURIComponent(address)}`} lang={lang}>
            {nameOf(title, words) || id}
            {paragraph !== null && `, ${label.paragraph} ${paragraph}`}
          </a>
        </p>
        <Why found={passage} words={words} />
        <p class="hit-end">
          {title.ecli && <span>{title.ecli}</span>}
          {outcome && <span class="outcome">{outcome}</span>}
          {cited > 0 && <a href={`${pageOf(id)}/cited-by`}>{`${label.citedBy} ${words.number(cited)}`}</a>}
          <Pick id={id} title={title} words={words} />
        </p>
      </div>
    </li>
  )
}
