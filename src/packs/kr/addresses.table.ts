import type { AddressTemplate } from '../../pack/identity.js'

const spec = '국가법령정보센터, 한글주소 (published form of its addresses)'

/** `precedent` and `constitutional` are the docket of a decision of the one kind or the other, `day` its date in eight digits. */
export const addresses: readonly AddressTemplate[] = [
  { of: 'decision', template: 'https://www.law.go.kr/판례/({precedent},{day})', verified: true, source: spec },
  { of: 'decision', template: 'https://www.law.go.kr/판례/({precedent})', verified: true, source: spec },
  {
    of: 'decision',
    template: 'https://www.law.go.kr/헌재결정례/({constitutional},{day})',
    verified: true,
    source: spec,
  },
  { of: 'provision', template: 'https://www.law.go.kr/법령/{law}/{article}', verified: true, source: spec },
  { of: 'law', template: 'https://www.law.go.kr/법령/{law}', verified: true, source: spec },
]
