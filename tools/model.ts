import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import * as vocabulary from '../src/model/vocabulary.js'

const FILES = ['decision', 'vocabulary'].map(name => fileURLToPath(new URL(`../src/model/${name}.ts`, import.meta.url)))

export interface Field {
  readonly name: string
  readonly type: string
  readonly optional: boolean
  readonly meaning: string
}
export interface Shape {
  readonly name: string
  readonly meaning: string
  readonly fields: readonly Field[]
}

/** The records of the model as its source declares them, in its order. */
export function shapes(): Shape[] {
  const file = parsed(FILES[0] as string)
  return file.statements.filter(ts.isInterfaceDeclaration).map(declared => ({
    name: declared.name.text,
    meaning: commentOf(declared),
    fields: declared.members.filter(ts.isPropertySignature).map(member => ({
      name: member.name.getText(file),
      type: (member.type?.getText(file) ?? '').replace(/readonly /g, '').replace(/\s+/g, ' '),
      optional: member.questionToken !== undefined,
      meaning: commentOf(member),
    })),
  }))
}

/** The closed vocabularies by the name of their constant, such as `SECTION_ROLES`. */
export function vocabularies(): [name: string, meaning: string, members: readonly string[]][] {
  const file = parsed(FILES[1] as string)
  const meanings = new Map<string, string>()
  for (const s of file.statements)
    if (ts.isTypeAliasDeclaration(s)) meanings.set(/typeof (\w+)/.exec(s.getText(file))?.[1] ?? '', commentOf(s))
  return Object.entries(vocabulary).map(([name, members]) => [
    name,
    meanings.get(name) ?? '',
    members as readonly string[],
  ])
}

/** The type aliases of the model (`At`, `IsoDate`, `ReadErrorCode`) with their texts and meanings. */
export function aliases(): Field[] {
  const file = parsed(FILES[0] as string)
  return file.statements.filter(ts.isTypeAliasDeclaration).map(a => ({
    name: a.name.text,
    type: a.type
      .getText(file)
      .replace(/readonly /g, '')
      .replace(/\s+/g, ' '),
    optional: false,
    meaning: commentOf(a),
  }))
}

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
}

function commentOf(node: ts.Node): string {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replace(/\s+/g, ' ')
}
