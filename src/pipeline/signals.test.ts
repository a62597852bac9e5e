import { describe, expect, test } from 'vitest'
import type { FoundCitation } from '../pack/rule.js'
import type { Signals } from '../pack/signal.js'
import { DUTCH, ENGLISH, GERMAN, KOREAN } from '../packs/_shared/signals.table.js'
import { meaningOf, signalsOf } from './signals.js'

/** Signals of the citations between ⟦ and ⟧. */
function told(marked: string, signals: Signals): (string | null)[] {
  const citations: FoundCitation[] = []
  let text = ''
  for (const piece of marked.split(/(?=[⟦⟧])/)) {
    const start = text.length
    text += piece.replace(/^[⟦⟧]/, '')
    if (piece.startsWith('⟦')) citations.push({ is: 'citation', kind: 'case', start, end: text.length, targets: [] })
  }
  return signalsOf(citations, text, signals)
}

describe.each<[string, Signals, readonly (readonly [string, ...(string | null)[]])[]]>([
  [
    'German',
    GERMAN,
    [
      ['(vgl. ⟦BGH, V ZR 1/30⟧)', 'vgl.'],
      ['Vgl ⟦8 Ob 1/30a⟧', 'Vgl'],
      ['(so auch etwa ⟦OLG Musterstadt⟧)', 'so auch'],
      ['(st. Rspr., vgl. nur ⟦BGH⟧)', 'vgl. nur'],
      ['(ständige Rechtsprechung, ⟦BGH⟧)', null],
      ['; a. A. ⟦OLG Musterstadt⟧', 'a. A.'],
      ['; aA ⟦OLG Musterstadt⟧', 'aA'],
      ['am ⟦OLG Musterstadt⟧', null],
      ['(Abgrenzung zu ⟦BGH⟧)', 'Abgrenzung zu'],
      ['(anders ⟦OLG Musterstadt⟧)', 'anders'],
      ['entscheidet anders ⟦OLG Musterstadt⟧', null],
      ['Gegen das Urteil des ⟦OLG Musterstadt⟧', null],
      ['Das ist anders. ⟦BGH⟧', null],
      ['Auch das Urteil ⟦BGH⟧', null],
      ['S. 5. vgl. hierzu ausführlich ⟦BGH⟧', 'vgl.'],
      ['Er irrt. Siehe ⟦BGH⟧', 'Siehe'],
      ['(vgl. ⟦BGH⟧; ⟦OLG A⟧ und ⟦OLG B⟧; anders ⟦OLG C⟧)', 'vgl.', 'vgl.', 'vgl.', 'anders'],
      ['(vgl. ⟦BGH⟧). Das Gericht hat ⟦OLG A⟧', 'vgl.', null],
    ],
  ],
  [
    'Dutch',
    DUTCH,
    [
      ['Zie ook ⟦HR 3 mei 2030⟧', 'Zie ook'],
      ['(vgl. onder meer ⟦HR 3 mei 2030⟧ en ⟦HR 4 mei 2030⟧)', 'vgl.', 'vgl.'],
      ['(In gelijke zin: ⟦HR 3 mei 2030⟧)', 'In gelijke zin'],
      ['Dat ligt anders. ⟦HR 3 mei 2030⟧', null],
      ['niet anders ⟦HR 3 mei 2030⟧', null],
      ['(anders ⟦Hof Zeeveld⟧)', 'anders'],
    ],
  ],
  [
    'English',
    ENGLISH,
    [
      ['see, for example, ⟦A v B⟧', 'see, for example'],
      ['(see, to that effect, ⟦A v B⟧)', 'see, to that effect'],
      ['But see ⟦A v B⟧', 'But see'],
      ['(distinguishing ⟦A v B⟧)', 'distinguishing'],
      ['the court followed ⟦A v B⟧', null],
    ],
  ],
  [
    'Korean',
    KOREAN,
    [
      ['(⟦대법원 2030다1⟧ 판결 등 참조)', '참조'],
      ['(⟦대법원 2030다1⟧ 판결, ⟦2030다2⟧ 판결 등 참조)', '참조', '참조'],
      ['⟦대법원 2030다1⟧ 판결도 같은 취지이다', '같은 취지이다'],
      ['⟦대법원 2030다1⟧ 판결은 이 사건과 다르다', null],
    ],
  ],
])('%s', (_, signals, cases) => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(told(text, signals)).toEqual(expected)
  })
})

test('what a signal means, however it is spelt', () => {
  const meanings = ['vgl', 'Vgl. auch', 'a.A.', 'aA', 'ebenso', 'gegenteilig', 'irgendwie', null]
  expect(meanings.map(s => meaningOf(s, GERMAN))).toEqual([
    'compares',
    'compares',
    'differs',
    'differs',
    'follows',
    'differs',
    null,
    null,
  ])
  expect(meaningOf('vgl', undefined)).toBeNull()
})
