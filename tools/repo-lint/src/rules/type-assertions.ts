import type { Node, TSAsExpression } from 'oxc-parser'
import type { CodeFile } from '../code-file.ts'
import type { Rule } from '../rule.ts'
import { walk } from '../walk.ts'

/** What only widens claims nothing that the compiler does not know: `as const`, a lone `as unknown`, `[] as T[]`. */
export const typeAssertions: Rule = {
  name: 'type-assertions',
  about: 'A type assertion says why it holds, on its line or directly above its statement.',
  *check({ code }) {
    for (const file of code) {
      if (file.path.endsWith('.gen.ts')) continue
      const unexplained = unexplainedLines(file)
      for (const [line, what] of unexplained) {
        const message = `${what} needs a comment that says why it holds, on its line or directly above its statement.`
        yield { file: file.path, line, message }
      }
    }
  },
}

function unexplainedLines(file: CodeFile): Map<number, string> {
  const { lineAt, program } = file
  const unexplained = new Map<number, string>()
  // Lines whose reason stands above them; it goes for the assertions on the lines that follow without a gap, too.
  const explainedAbove = new Set<number>()
  walk(program, (node, ancestors) => {
    const what = assertionIn(node)
    if (what === undefined) return
    const [first, line, last] = [lineAt(node.start), lineAt(operandEnd(node)), lineAt(node.end)]
    const statement = ancestors.findLast(({ type }) => isStatement(type))
    const reasons = file.comments.filter(isReason)
    const isAbove = [first, line, lineAt(statement?.start ?? node.start)].some((at) =>
      reasons.some(({ isAlone, endLine }) => isAlone && endLine + 1 === at),
    )
    if (isAbove || explainedAbove.has(first - 1)) explainedAbove.add(last)
    else if (!reasons.some((reason) => [first, line, last].includes(reason.line))) unexplained.set(line, what)
  })
  return unexplained
}

function assertionIn(node: Node): string | undefined {
  if (node.type === 'TSNonNullExpression') return 'the non-null assertion'
  if (node.type === 'TSTypeAssertion') return 'the type assertion'
  if (node.type !== 'TSAsExpression') return undefined
  return widens(node) ? undefined : '`as`'
}

function widens({ expression, typeAnnotation: type }: TSAsExpression): boolean {
  // In `x as unknown as T` it is the outer one that claims something.
  if (type.type === 'TSUnknownKeyword') return true
  if (expression.type === 'ArrayExpression' && expression.elements.length === 0) return type.type === 'TSArrayType'
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
}

function operandEnd(node: Node): number {
  return node.type === 'TSAsExpression' || node.type === 'TSNonNullExpression' ? node.expression.end : node.start
}

// A docstring is about what is exported, a directive about a rule.
function isReason({ isDocstring, text }: CodeFile['comments'][number]): boolean {
  return !isDocstring && !/^(?:(?:oxlint|eslint|@ts|prettier)-|$)/u.test(text)
}

function isStatement(type: string): boolean {
  return /(?:Statement|Declaration|PropertyDefinition)$/u.test(type)
}
