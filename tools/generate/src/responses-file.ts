import { code, object, type Code } from './literal.ts'
import type { ResolvedOperation } from './operations.ts'
import { schemaBelow, schemaLiteral, type SchemaContext } from './schema-literal.ts'

/** The schema of every documented answer, to check answers with. */
export function responsesFile(operations: readonly ResolvedOperation[], context: SchemaContext): string {
  const table = operations.map((operation): [string, Code] => [
    operation.id,
    object(
      operation.responses.map(({ status, schema }) => [
        String(status),
        schema
          ? schemaBelow(operation.id, schemaLiteral(schema, `${operation.at}/responses/${status}`, context), context)
          : code('null'),
      ]),
    ),
  ])
  return `/** For \`createClient({ validate: { responses: responseSchemas } })\`. */\nexport const responseSchemas: ResponseSchemas = ${object(table)}\n`
}
