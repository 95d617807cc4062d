import ts from 'typescript'
import { below, GenerationError } from './generation-error.ts'
import { operationExports } from './operations-file.ts'
import type { ResolvedOperation } from './operations.ts'

const operationsModule = './generated/operations.gen.ts'

/**
 * The names that a package's entry module exports one by one, values and types alike, given its text. Such a name wins
 * over the same one from `export *` without a word. What is passed on from the operations themselves hides nothing.
 */
export function packageExports(source: string): Set<string> {
  const { statements } = ts.createSourceFile('index.ts', source, ts.ScriptTarget.ESNext)
  return new Set(statements.flatMap(namesOf))
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) return namesOfList(statement)
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesOfBinding(name))
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

function namesOfList({ exportClause, moduleSpecifier }: ts.ExportDeclaration): string[] {
  if (!exportClause) return []
  if (ts.isNamespaceExport(exportClause)) return [exportClause.name.text]
  const isFromOperations =
    moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === operationsModule
  return exportClause.elements
    .filter(({ propertyName }) => !isFromOperations || propertyName !== undefined)
    .map(({ name }) => name.text)
}

function namesOfBinding(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOfBinding(element.name) : []))
}

/** Fails on an operation of which the package would show something else: its own export of that name. */
export function checkNotHidden(operations: readonly ResolvedOperation[], exported: ReadonlySet<string>): void {
  for (const operation of operations) {
    const hidden = operationExports(operation).find((name) => exported.has(name))
    if (hidden !== undefined)
      throw new GenerationError(
        below(operation.at, 'operationId'),
        `operationId must not be "${operation.id}": the package's own export "${hidden}" would hide the generated one`,
      )
  }
}
