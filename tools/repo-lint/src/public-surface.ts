import { posix } from 'node:path'
import { parseSync, type Directive, type Node, type Statement } from 'oxc-parser'
import type { PackedPackage } from './packed-package.ts'

/** An entry point whose declarations are not in the package. */
export class MissingDeclarationsError extends Error {
  override readonly name = 'MissingDeclarationsError'
}

/**
 * Everything that a package offers to import, sorted: `<entry> <name>` for a value, `<entry> type <name>` for a type,
 * `<entry> (data)` for a file that is no code.
 *
 * @throws {MissingDeclarationsError} naming the file.
 */
export function publicSurface({ manifest, files }: PackedPackage): string[] {
  const entries = typeof manifest.exports === 'object' && manifest.exports !== null ? manifest.exports : {}
  return Object.entries(entries)
    .flatMap(([entry, target]) => {
      if (target === null) return []
      if (typeof target === 'string') return [`${entry} (data)`]
      const { types } = target
      if (typeof types !== 'string') throw new MissingDeclarationsError(`${entry} has no "types"`)
      return [...exportsOf(posix.normalize(types), files)].map((name) => `${entry} ${name}`)
    })
    .toSorted()
}

function exportsOf(path: string, files: PackedPackage['files']): Set<string> {
  const text = files.get(path)
  if (text === undefined) throw new MissingDeclarationsError(`${path} is not in the package`)
  const { body } = parseSync(path, text).program
  const names = new Set<string>()
  for (const statement of body) {
    if (statement.type === 'ExportAllDeclaration') {
      const { source, exported, exportKind } = statement
      if (exported) names.add(labelled(nameOf(exported), exportKind === 'type'))
      else if (!source.value.startsWith('.')) names.add(`* from ${source.value}`)
      else
        for (const name of exportsOf(declarationsOf(path, source.value), files)) names.add(onlyType(name, exportKind))
    } else if (statement.type === 'ExportNamedDeclaration') {
      for (const { exported, local, exportKind } of statement.specifiers) {
        const isType = statement.exportKind === 'type' || exportKind === 'type' || isLocalType(nameOf(local), body)
        names.add(labelled(nameOf(exported), isType))
      }
      for (const name of declaredBy(statement.declaration)) names.add(name)
    } else if (statement.type === 'ExportDefaultDeclaration') names.add('default')
  }
  return names
}

// The sources' endings stand in the declarations as they were written.
function declarationsOf(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\.[jt]s$/u, '.d.ts'))
}

function labelled(name: string, isType: boolean): string {
  return isType ? `type ${name}` : name
}

// Through `export type *` a class is only its type.
function onlyType(name: string, exportKind: 'type' | 'value' | undefined): string {
  return exportKind === 'type' && !name.startsWith('type ') ? `type ${name}` : name
}

function nameOf(node: Node): string {
  return 'name' in node && typeof node.name === 'string' ? node.name : 'default'
}

function isLocalType(name: string, body: readonly (Statement | Directive)[]): boolean {
  return body.some((statement) => declaredBy(statement).includes(`type ${name}`))
}

function declaredBy(node: Node | null): string[] {
  if (node?.type === 'TSInterfaceDeclaration' || node?.type === 'TSTypeAliasDeclaration')
    return [`type ${node.id.name}`]
  if (node?.type === 'VariableDeclaration') return node.declarations.map(({ id }) => nameOf(id))
  // A class, a function, or one without a body.
  return node && 'id' in node && node.id ? [nameOf(node.id)] : []
}
