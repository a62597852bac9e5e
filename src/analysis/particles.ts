import { KIND, PAIR } from './characters.js'

/** What ends Korean words without being part of them, the longest first: particles and the forms of 하다 and 되다. */
const PARTICLES = (
  '으로부터 에게서 으로서 으로써 에서는 에서의 에대한 이라는 하여야 하였다 되었다 한다는 로부터 에서 에게 으로 부터 까지 에는 에도 에의 로서 로써 라고 ' +
  '하는 하여 하고 하면 하지 한다 했다 된다 되는 되어 되고 되면 인지 이란 이나 이며 이고 이라 보다 처럼 마다 조차 은 는 이 가 을 를 의 에 로 와 과 도 만 나 며 란 한 할 된 될 함 됨'
).split(' ')

/** The pairs of a Korean word without the particle at its end; `null` for a word that has none, or is hardly more. */
export function withoutParticle(pairs: readonly string[]): readonly string[] | null {
  if (!pairs.length || !pairs.every(isPair)) return null
  const word =
    pairs[0]! +
    pairs
      .slice(1)
      .map(p => p[1])
      .join('')
  for (const particle of PARTICLES) {
    if (word.length - particle.length < 2 || !word.endsWith(particle)) continue
    return pairs.slice(0, pairs.length - particle.length)
  }
  return null
}

function isPair(form: string): boolean {
  return form.length === 2 && KIND[form.charCodeAt(0)] === PAIR && KIND[form.charCodeAt(1)] === PAIR
}
