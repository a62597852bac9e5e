import type { Effect, Element } from '../effect.js'
import type { HtmlDialect } from './dialect.js'

/**
 * Pages of EUR-Lex: made from Formex since about 2010 (classes `coj-…`, before 2015 without the prefix), and the older collection,
 * whose parts have plain headings.
 */
export const eurlex: HtmlDialect = {
  format: 'eurlex-html',
  jurisdiction: 'EU',
  recognises: html =>
    /\bclass="(?:coj-[a-z]|(?:sum-title-1|title-grseq-\d)")|cj-convex\.css|<title>\s{0,9}EUR-Lex - 6\d{4}/.test(html),
  start: () => {
    const page = new Page()
    return element => page.effect(element)
  },
}

/** The points of a decision carry an anchor with their number. */
const POINT = /^point(\d{1,4})$/
const LINK_TO_NOTE = /#t-/
const NOTE = /^t-/
/** Ids of notes and names of files carry the CELEX number. */
const CELEX = /(?:^|_|:|-)(6\d{4}[CTF]?[A-Z]\d{4})(?:_|$|-)/

const INLINE: Effect = { flow: 'inline' }
const AFTER_NUMBER: Effect = { flow: 'inline', label: '' }

class Page {
  private titled = false
  /** True once the title lines are over. */
  private begun = false
  private celex = false
  /** True behind a number or dash in the first cell of a row, on whose line the second goes on. */
  private onNumber = false
  /** True within a table that only lays out a number and its text. */
  private layout = false

  effect({ name, attributes }: Element): Effect | undefined {
    const classes = (attributes.class ?? '').split(/\s+/).map(c => c.replace(/^coj-/, ''))
    switch (name) {
      case 'table':
        this.layout = attributes.border === '0' && !classes.includes('table')
        return this.layout ? { marks: [{ kind: 'paragraph' }] } : undefined
      case 'td':
        return this.layout ? INLINE : undefined
      case 'a':
        return this.anchor(attributes)
      case 'p':
        return this.paragraph(classes, attributes.id ?? '')
      case 'div':
        if (classes.includes('signaturecase')) return { marks: [{ kind: 'section', value: 'signatures' }] }
    }
    return undefined
  }

  private paragraph(classes: readonly string[], id: string): Effect | undefined {
    const is = (name: string) => classes.includes(name)
    if (is('sum-title-1') || is('sum-title')) return this.title()
    if (id === 'originalTitle' || id === 'englishTitle' || id === 'translatedTitle' || id === 'title')
      return { marks: [{ kind: 'editorial', value: 'title' }], states: 'title', official: true }
    const level = /^title-grseq-(\d)$/.exec(classes.find(c => c.startsWith('title-grseq-')) ?? '')?.[1]
    if (level) return { marks: [{ kind: 'heading', value: String(Math.min(6, 1 + Number(level))) }] }
    if (is('index')) {
      this.begun = true
      return { marks: [{ kind: 'section', value: 'keywords' }] }
    }
    if (is('count')) {
      if (POINT.test(id)) return { flow: 'block', number: true }
      this.onNumber = true
      return INLINE
    }
    if (is('note')) return { marks: [{ kind: 'footnote' }] }
    if (is('normal') || is('pnormal')) {
      this.begun = true
      if (!this.onNumber) return undefined
      this.onNumber = false
      return AFTER_NUMBER
    }
    return undefined
  }

  /** The first line says what it is; those right behind it belong to it, later ones of the kind are headings. */
  private title(): Effect | undefined {
    if (this.begun) return { marks: [{ kind: 'heading', value: '2' }] }
    if (this.titled) return undefined
    this.titled = true
    return { states: 'type', official: true }
  }

  private anchor({ id = '', href = '' }: Element['attributes']): Effect | undefined {
    const celex = this.celex ? undefined : CELEX.exec(id)?.[1]
    if (celex) this.celex = true
    const facts: Effect = celex ? { facts: [{ field: 'documentNumber', value: celex, official: true }] } : {}
    if (NOTE.test(id)) return { ...facts, number: true }
    if (LINK_TO_NOTE.test(href)) return { ...facts, marks: [{ kind: 'footnote-ref' }] }
    return celex ? facts : undefined
  }
}
