import ts from 'typescript'

/** The constants of a module: those above the place that is looked at, and all of them. */
export interface Constants {
  readonly above: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

/**
 * Whether an expression is plain data: literals, patterns, constants that have their value by then, and behind a
 * function constants that get it later.
 */
export function isData(node: ts.Expression, constants: Constants): boolean {
  const isNested = (inner: ts.Expression): boolean => isData(inner, constants)
  if (ts.isArrayLiteralExpression(node))
    return node.elements.every((one) =>
      ts.isSpreadElement(one) ? isConstant(one.expression, constants) : isNested(one),
    )
  if (ts.isObjectLiteralExpression(node))
    return (
      hasDistinctNames(node) &&
      node.properties.every(
        (property) => ts.isPropertyAssignment(property) && isPlainName(property.name) && isNested(property.initializer),
      )
    )
  // Only for the compiler; the type is the schemas' own.
  if (ts.isSatisfiesExpression(node)) return isSchemaType(node.type) && isNested(node.expression)
  if (ts.isIdentifier(node)) return isConstant(node, constants)
  if (ts.isArrowFunction(node))
    return (
      node.parameters.length === 0 && !node.modifiers && ts.isIdentifier(node.body) && constants.all.has(node.body.text)
    )
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand)
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    ts.isRegularExpressionLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  )
}

function isSchemaType(type: ts.TypeNode): boolean {
  return (
    ts.isTypeReferenceNode(type) &&
    ts.isIdentifier(type.typeName) &&
    type.typeName.text === 'Schema' &&
    !type.typeArguments
  )
}

function isConstant(node: ts.Expression, { above }: Constants): boolean {
  return ts.isIdentifier(node) && above.has(node.text)
}

// Of two members of one name the first would be lost.
function hasDistinctNames({ properties }: ts.ObjectLiteralExpression): boolean {
  const names = properties.map(({ name }) => (name && ts.isComputedPropertyName(name) ? undefined : name?.text))
  return new Set(names).size === names.length
}

// `__proto__: x` sets the prototype, `["__proto__"]: x` a property.
function isPlainName(name: ts.PropertyName): boolean {
  if (ts.isComputedPropertyName(name)) return ts.isStringLiteral(name.expression)
  return (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) && name.text !== '__proto__'
}
