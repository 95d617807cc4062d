import { createHash } from 'node:crypto'
import ts from 'typescript'
import type { GeneratedFiles } from '../generate.ts'
import { unseenInText } from '../unseen.ts'
import { isData, type Constants } from './is-data.ts'
import { isOperationFunction } from './is-operation-function.ts'
import { isType } from './is-type.ts'
import { UnsafeOutputError } from './unsafe-output-error.ts'

const importable = new Set([
  '@domain-contracts/client',
  '@domain-contracts/client/checks',
  '@domain-contracts/validators/core',
  './types.gen.ts',
  './schemas.gen.ts',
  './descriptors.gen.ts',
])

/**
 * The second line behind careful quoting: reads what is about to be handed over as the compiler will, and refuses
 * anything but imports of known modules, types, constants of plain data, and functions that only call an operation. So
 * importing generated code does nothing, whatever the contract says and whatever is wrong in the generator.
 */
export function verifyOutput(files: GeneratedFiles): void {
  for (const [name, content] of files) {
    const fingerprint = fingerprintOf(content)
    if (safe.has(fingerprint)) continue
    const refuse = (problem: string, position: number): never => {
      const { line } = ts.getLineAndCharacterOfPosition(sourceFile, position)
      throw new UnsafeOutputError(`${name}:${line + 1}: ${problem}. This is a mistake of the generator.`)
    }
    const sourceFile = ts.createSourceFile(name, content, ts.ScriptTarget.ESNext)
    checkText(sourceFile, refuse)
    const above = new Set<string>()
    const constants: Constants = { above, all: new Set(sourceFile.statements.flatMap(namesOf)) }
    for (const statement of sourceFile.statements) {
      if (!isAllowed(statement, constants))
        refuse(
          `a statement that generated code must not have (${ts.SyntaxKind[statement.kind]})`,
          statement.getStart(sourceFile),
        )
      for (const constant of namesOf(statement)) above.add(constant)
    }
    if (safe.size >= mostFingerprints) safe.clear()
    safe.add(fingerprint)
  }
}

// What has been read and found safe, for who generates again and again while somebody writes a contract.
const safe = new Set<string>()
const mostFingerprints = 1000

// The digest of the contract in the first line's comment is the one thing that may differ: whatever its hexadecimal
// digits are, they end neither the comment nor the line.
function fingerprintOf(content: string): string {
  const sameDigest = content.replace(/^(\/\/ [\w ]+ )[0-9a-f]{64}(?=\n)/, '$1')
  return createHash('sha256').update(sameDigest).digest('hex')
}

// What the compiler keeps of a parsed file beside its public properties.
interface ParsedFile {
  readonly parseDiagnostics: readonly { readonly start: number; readonly messageText: unknown }[]
  /** `@ts-ignore` and the like. */
  readonly commentDirectives?: readonly { readonly range: ts.TextRange }[]
  readonly pragmas: ReadonlyMap<string, unknown>
}

function checkText(sourceFile: ts.SourceFile, refuse: (problem: string, position: number) => never): void {
  // Not public, but what every public way to these lists reads; a compiler without them fails here, loudly.
  const { parseDiagnostics, commentDirectives = [], pragmas } = sourceFile as unknown as ParsedFile
  const [mistake] = parseDiagnostics
  if (mistake) refuse(`does not parse: ${String(mistake.messageText)}`, mistake.start)
  const [directive] = commentDirectives
  if (directive || pragmas.size > 0) refuse('a comment that speaks to the compiler', directive?.range.pos ?? 0)
  const unseen = sourceFile.text.search(unseenInText)
  if (unseen !== -1) refuse('a character that does not show', unseen)
}

// What a statement makes available as a value.
function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : []
}

function isAllowed(statement: ts.Statement, constants: Constants): boolean {
  if (ts.isImportDeclaration(statement)) return isKnownImport(statement)
  if (ts.isExportDeclaration(statement)) return isEmptyExport(statement)
  if (ts.isTypeAliasDeclaration(statement)) return isType(statement.type)
  if (ts.isInterfaceDeclaration(statement)) return !statement.heritageClauses && statement.members.every(isType)
  if (ts.isFunctionDeclaration(statement)) return isOperationFunction(statement, constants.all)
  return ts.isVariableStatement(statement) && isConstant(statement, constants)
}

function isKnownImport({ importClause, moduleSpecifier, attributes }: ts.ImportDeclaration): boolean {
  return (
    ts.isStringLiteral(moduleSpecifier) &&
    importable.has(moduleSpecifier.text) &&
    importClause?.name === undefined &&
    importClause?.namedBindings !== undefined &&
    ts.isNamedImports(importClause.namedBindings) &&
    attributes === undefined
  )
}

// Says only that a file is a module.
function isEmptyExport({ exportClause, moduleSpecifier }: ts.ExportDeclaration): boolean {
  return (
    moduleSpecifier === undefined &&
    exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.length === 0
  )
}

function isConstant({ declarationList }: ts.VariableStatement, constants: Constants): boolean {
  const [declaration] = declarationList.declarations
  return (
    (declarationList.flags & ts.NodeFlags.Const) !== 0 &&
    declarationList.declarations.length === 1 &&
    declaration?.type !== undefined &&
    ts.isIdentifier(declaration.name) &&
    isType(declaration.type) &&
    declaration.initializer !== undefined &&
    isData(declaration.initializer, constants)
  )
}
