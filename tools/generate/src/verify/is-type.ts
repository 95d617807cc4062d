import ts from 'typescript'

const kinds: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ArrayType,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.IndexSignature,
  ts.SyntaxKind.IndexedAccessType,
  ts.SyntaxKind.IntersectionType,
  ts.SyntaxKind.LiteralType,
  ts.SyntaxKind.MappedType,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.NeverKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.Parameter,
  ts.SyntaxKind.ParenthesizedType,
  ts.SyntaxKind.PrefixUnaryExpression,
  ts.SyntaxKind.PropertySignature,
  ts.SyntaxKind.QuestionToken,
  ts.SyntaxKind.ReadonlyKeyword,
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.TypeLiteral,
  ts.SyntaxKind.TypeOperator,
  ts.SyntaxKind.TypeParameter,
  ts.SyntaxKind.TypeReference,
  ts.SyntaxKind.UnionType,
  ts.SyntaxKind.UnknownKeyword,
])

/** Whether a node is made of nothing but what data is described with: no `import()`, no `typeof`, no conditions. */
export function isType(node: ts.Node): boolean {
  return kinds.has(node.kind) && ts.forEachChild(node, (child) => !isType(child)) !== true
}
