// The texts the benches measure on: ordinary ones from the repository's own fictional decisions, and the worst we can make up.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
export const MEGABYTE = 1_000_000

/** Fictional decisions of a country: its golden cases and the examples written in its language. */
export function ordinary(id) {
  const cases = read(`${root}src/packs/${id}/cases`).map(text => text.split('\n==>\n')[0])
  const examples = read(`${root}examples`, name => name.startsWith(`${id}-`) && name.endsWith('.txt'))
  const own = [...examples, ...cases]
  return fill((own.length ? own : read(`${root}examples`)).join('\n\n'))
}

/** What costs most where a reader looks twice: lists, runs of one sign, words that begin rules and lead nowhere. */
export function worst(pack) {
  const list = Array.from({ length: 2_000 }, (_, i) => `${i + 1}`)
  const triggers = [...new Set(pack.rules.flatMap(r => r.triggers))].filter(t => t !== '0-9')
  const bounded = {
    'article list, §§': fill(`§§ ${list.join(', ')} XYZ.\n`),
    'article list, artikelen': fill(`artikelen ${list.join(', ')} en 1\n`),
    'article list, 제…조': fill(`민법 ${list.map(n => `제${n}조`).join(', ')}\n`),
    '§': fill('§'),
    digits: fill('1234567890'),
    'opening brackets': fill('('),
    'square brackets': fill('['),
    capitals: fill('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    'small letters': fill('abcdefghij'),
    Hangul: fill('가나다라마바사아자차카타파하'),
    spaces: fill(' '),
    'line ends': fill('\n'),
    stars: fill('*'),
  }
  const linear = {
    '§ with spaces': fill('§ '),
    'digits with spaces': fill('12 3 '),
    'digits with points': fill('1.2.3.'),
    'digits with commas': fill('1, 2, '),
    'capitals with spaces': fill('A B C '),
    'Hangul with spaces': fill('가나 다라마 바 '),
    'short lines': fill('a\n'),
    'numbered lines': fill(`${list.map(n => `${n}. a`).join('\n')}\n`),
    stops: fill('. '),
    'dashes at line ends': fill('abc-\n'),
    placeholders: fill('[naam] A***** [1] '),
    'all triggers': fill(triggers.join(' ')),
    'all triggers, glued': fill(triggers.join('')),
    'all triggers with numbers': fill(triggers.map(t => `${t} 1`).join(' ')),
    ...Object.fromEntries(sample(triggers, 12).map(t => [`trigger ${JSON.stringify(t)}`, fill(`${t} `)])),
    ...Object.fromEntries(sample(pack.rules, 12).map(r => [`hits of ${r.id}`, fill(`${plain(r.hits[0])} `)])),
  }
  return { bounded, linear }
}

function plain(hit) {
  return (typeof hit === 'string' ? hit : hit[0]).replace(/[⟦⟧]/g, '')
}

/** A text repeated until it is a million characters long. */
function fill(of) {
  const text = of || ' '
  return text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE)
}

function sample(list, most) {
  return list.filter((_, i) => i % Math.ceil(list.length / most) === 0)
}

function read(folder, which = name => name.endsWith('.txt')) {
  try {
    return readdirSync(folder, { recursive: true })
      .filter(which)
      .sort()
      .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
  } catch {
    return []
  }
}
