import { expect, test } from 'vitest'
import { countriesOf } from './countries.js'
import { pack as de } from './packs/de/index.js'
import { pack as kr } from './packs/kr/index.js'
import { pack as nl } from './packs/nl/index.js'

const addresses = [
  { of: 'decision', template: 'https://courts.example/{docket}?date={date}', verified: true, source: 'made up' },
  { of: 'decision', template: 'https://courts.example/{docket}', verified: false, source: 'made up' },
  { of: 'law', template: 'https://laws.example/{law}', verified: true, source: 'made up' },
  { of: 'provision', template: 'javascript:{section}', verified: true, source: 'made up' },
] as const
const identity = {
  ...{ addresses, names: { Code: ['nl:code-1', 'nl:code-2'] } },
  law: ({ code }: { readonly code?: string }) => (code === 'BW' ? 'one' : undefined),
}
const { address, lawsNamed, meaningOf } = countriesOf([{ ...nl, identity }])

test('a template is filled where all its fields are known, values encoded', () => {
  const target = { docket: '1/30 a&b', date: '2031-02-01' }
  expect(address(target, 'NL')).toEqual({
    url: 'https://courts.example/1%2F30%20a%26b?date=2031-02-01',
    verified: true,
  })
  expect(address(target, 'AT')).toBeNull()
  expect(address({ ...target, jurisdiction: 'NL' }, 'AT')?.verified).toBe(true)
})

test('what nobody has seen to answer is off unless asked for', () => {
  expect(address({ docket: '1' }, 'NL')).toBeNull()
  expect(address({ docket: '1' }, 'NL', { unverified: true })).toEqual({
    url: 'https://courts.example/1',
    verified: false,
  })
})

test('only web addresses; of a provision without one that of the law', () => {
  expect(address({ code: 'BW', section: '5' }, 'NL')?.url).toBe('https://laws.example/one')
  expect(address({ url: 'javascript:alert(1)' }, 'NL')).toBeNull()
  expect(address({ url: 'https://x.example/' }, null)?.url).toBe('https://x.example/')
})

test('a law in a version has only an address that leads to a day', () => {
  expect(address({ code: 'BW', section: '5', version: '(oud)' }, 'NL')).toBeNull()
  const dated = {
    of: 'law',
    template: 'https://laws.example/{law}/{day}',
    verified: true,
    dated: true,
    source: 'x',
  } as const
  const fields = ({ version }: { readonly version?: string }): Record<string, string> =>
    version === '2015' ? { day: '2015-01-01' } : {}
  const { address: inTime } = countriesOf([{ ...nl, identity: { ...identity, addresses: [dated], fields } }])
  expect(inTime({ code: 'BW', version: '2015' }, 'NL')?.url).toBe('https://laws.example/one/2015-01-01')
  expect(inTime({ code: 'BW', version: '(oud)' }, 'NL')).toBeNull()
})

test.each([
  ['VIII ZR 1031/27', 'de:bundesgerichtshof:viiizr1031/27'],
  ['BGH VIII ZR 1031/27', 'de:bundesgerichtshof:viiizr1031/27'],
  ['2028다210018', 'kr:대법원:2028다210018'],
  ['대법원 2030. 5. 13. 선고 2028다210018 판결', 'kr:대법원:2028다210018'],
])('a decision is named by what is cited of it: %s', (typed, name) => {
  expect(countriesOf([de, kr]).read(typed).names).toContain(name)
  expect(countriesOf([de, kr]).read(`${typed} Kaution`).names).toEqual([])
})

test('courts by all their names, however typed', () => {
  const { courtsNamed } = countriesOf([de, kr])
  expect([courtsNamed('bgh'), courtsNamed('B.G.H.'), courtsNamed('헌재')]).toEqual([['BGH'], ['BGH'], ['CCK']])
  expect([courtsNamed('ag  köln'), courtsNamed('Amt Nirgendwo'), courtsNamed('')]).toEqual([['AGK'], [], []])
  expect(courtsNamed('AG Nirgendwo')).toEqual(['Amtsgericht Nirgendwo'])
})

test('laws and signals of a country', () => {
  expect(lawsNamed('bw', null)).toContain('nl:one')
  expect(lawsNamed('code', null)).toEqual(expect.arrayContaining(identity.names.Code))
  expect(lawsNamed('code', '5')).not.toEqual(expect.arrayContaining(identity.names.Code))
  expect([meaningOf('Vgl.', 'NL'), meaningOf('Vgl.', 'XX'), meaningOf(null, 'NL')]).toEqual(['compares', null, null])
})
