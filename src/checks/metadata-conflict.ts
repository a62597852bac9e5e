import type { Check } from '../pack/check.js'
import type { FactField } from '../pack/document.js'
import { placeOf } from './place.js'

/** Dates and identifiers have codes of their own; what the publisher calls itself is no fact of the decision. */
const ELSEWHERE: ReadonlySet<FactField> = new Set<FactField>([
  'date',
  'published',
  'ecli',
  'documentNumber',
  'publisher',
])

/** Two places of the document disagree about the court, the kind of decision or another of its facts. */
export const metadataConflict: Check = {
  code: 'metadata.conflict',
  summary: 'Places of the document disagree about court, kind of decision or another fact.',
  run: examined =>
    examined.conflicts
      .filter(c => !ELSEWHERE.has(c.lost.field))
      .map(({ lost, won }) => ({
        code: 'metadata.conflict',
        severity: 'warning',
        at: placeOf(lost, examined),
        message: `${lost.field}: ${lost.native ?? lost.value} here (${lost.basis}), ${won.native ?? won.value} elsewhere (${won.basis})`,
      })),
  hits: [
    `대법원 2024. 3. 7.자 2023마1234 결정
【주 문】
재항고를 기각한다.
【이 유】
재항고이유를 판단한다.
대법관 김가나(재판장) 이다라
출처 : 대법원 2024. 03. 07. 선고 2023마1234 판결 | 사법정보공개포털 판례`,
  ],
  misses: [
    `대법원 2024. 3. 7.자 2023마1234 결정
【주 문】
재항고를 기각한다.
【이 유】
재항고이유를 판단한다.
대법관 김가나(재판장) 이다라`,
  ],
}
