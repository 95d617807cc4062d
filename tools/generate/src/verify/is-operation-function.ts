import ts from 'typescript'
import { calledByImport } from '../identifier.ts'
import { isType } from './is-type.ts'

/** Whether a function does nothing but `return callOperation(client, <a constant>, request, options)`. */
export function isOperationFunction(node: ts.FunctionDeclaration, constants: ReadonlySet<string>): boolean {
  const [statement] = node.body?.statements ?? []
  return (
    // Without a name there would be a default export.
    node.name !== undefined &&
    node.name.text !== calledByImport &&
    node.asteriskToken === undefined &&
    node.typeParameters === undefined &&
    node.type !== undefined &&
    isType(node.type) &&
    node.modifiers?.every(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true &&
    node.parameters.every(isPlainParameter) &&
    node.body?.statements.length === 1 &&
    statement !== undefined &&
    ts.isReturnStatement(statement) &&
    statement.expression !== undefined &&
    isCall(statement.expression, constants)
  )
}

function isPlainParameter({ dotDotDotToken, initializer, name, type }: ts.ParameterDeclaration): boolean {
  return !dotDotDotToken && !initializer && ts.isIdentifier(name) && type !== undefined && isType(type)
}

function isCall(node: ts.Expression, constants: ReadonlySet<string>): boolean {
  if (!ts.isCallExpression(node) || node.typeArguments || node.questionDotToken) return false
  const names = [node.expression, ...node.arguments].map((part) => (ts.isIdentifier(part) ? part.text : ''))
  const [callee, client, descriptor, request, options] = names
  return (
    names.length === 5 &&
    callee === 'callOperation' &&
    client === 'client' &&
    descriptor !== undefined &&
    constants.has(descriptor) &&
    request === 'request' &&
    options === 'options'
  )
}
