import { parseSync, type Node } from 'oxc-parser'

/** A settings file that is no JSON, comments and trailing commas allowed. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/**
 * Reads JSON with comments, such as turbo.json, by the parser that reads the code.
 *
 * @throws {SettingsError} naming the file.
 */
export function parseJsonc(path: string, text: string): unknown {
  const { program, errors } = parseSync('settings.ts', `(${text}\n)`)
  const [statement] = program.body
  if (errors.length > 0 || statement?.type !== 'ExpressionStatement') throw new SettingsError(`${path} is no JSON`)
  return valueOf(statement.expression, path)
}

function valueOf(node: Node, path: string): unknown {
  if (node.type === 'ParenthesizedExpression') return valueOf(node.expression, path)
  if (node.type === 'Literal') return node.value
  if (node.type === 'ArrayExpression') {
    return node.elements.map((element) => (element ? valueOf(element, path) : null))
  }
  if (node.type === 'ObjectExpression') {
    return Object.fromEntries(
      node.properties.map((property) => {
        if (property.type !== 'Property' || property.key.type !== 'Literal') {
          throw new SettingsError(`${path} has a key that is no string`)
        }
        return [property.key.value, valueOf(property.value, path)]
      }),
    )
  }
  throw new SettingsError(`${path} has a value that is no JSON: ${node.type}`)
}
