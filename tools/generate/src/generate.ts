import { createHash } from 'node:crypto'
import type { Contract } from './contract.ts'
import { descriptorsFile } from './descriptors-file.ts'
import { errorsFile } from './errors-file.ts'
import type { Formats } from './formats.ts'
import { firstLine, GenerationError } from './generation-error.ts'
import { schemaIdentifiers } from './identifier.ts'
import { readOperations } from './operations.ts'
import { descriptorNames, operationsFile } from './operations-file.ts'
import { responsesFile } from './responses-file.ts'
import type { SchemaContext } from './schema-literal.ts'
import { identifierOf, recursiveSchemas, schemasFile } from './schemas-file.ts'
import { typesFile } from './types-file.ts'

export interface GenerateInput {
  /** The service's name, as in `specs/<name>` and `packages/<name>`. */
  readonly service: string
  /** The bundled contract as text; its digest goes into every file. */
  readonly bundle: string
  readonly formats: Formats
  /** The generator's own version, for the header. */
  readonly version: string
}

/** File names and contents, in a fixed order; the same input gives the same bytes. */
export type GeneratedFiles = ReadonlyMap<string, string>

/**
 * Turns one bundled contract into TypeScript. Reads and writes nothing. Throws a GenerationError with a pointer when the
 * contract says something that the generated code would not honour.
 */
export async function generate({ service, bundle, formats, version }: GenerateInput): Promise<GeneratedFiles> {
  const contract = parseContract(bundle)
  const operations = readOperations(contract)
  const schemas = contract.components?.schemas ?? {}
  const identifiers = schemaIdentifiers(Object.keys(schemas))
  const recursive = recursiveSchemas(schemas)
  const newContext = (): SchemaContext => ({
    formats,
    identifiers,
    recursive,
    validators: new Set(),
    references: new Set(),
  })

  const schemaContext = newContext()
  const schemaSource = schemasFile(schemas, schemaContext)
  const descriptorContext = newContext()
  const descriptorSource = descriptorsFile(contract, serverUrlOf(contract), operations, descriptorContext)
  const responseContext = newContext()
  const responseSource = responsesFile(operations, responseContext)

  const header = headerFor(bundle, version)
  const file = (imports: readonly string[], body: string): string => [header, ...imports, '', body].join('\n')
  const typesImport = "import type { operations } from './types.gen.ts'"
  return new Map([
    ['types.gen.ts', `${header}\n${await typesFile(contract)}`],
    [
      'schemas.gen.ts',
      file(
        ["import type { Schema } from '@domain-contracts/client'", ...importValidators(schemaContext)],
        schemaSource,
      ),
    ],
    [
      'descriptors.gen.ts',
      file(
        [
          "import type { OperationDescriptor, ServiceSecurity } from '@domain-contracts/client'",
          ...importValidators(descriptorContext),
          ...importSchemas(descriptorContext),
        ],
        descriptorSource,
      ),
    ],
    [
      'responses.gen.ts',
      file(
        [
          "import type { ResponseSchemas } from '@domain-contracts/client'",
          ...importValidators(responseContext),
          ...importSchemas(responseContext),
        ],
        responseSource,
      ),
    ],
    [
      'operations.gen.ts',
      file(
        [
          "import type { CallOptions, OperationClient, RequestOf, ResultOf } from '@domain-contracts/client'",
          "import { callOperation } from '@domain-contracts/client'",
          importList(descriptorNames(operations), './descriptors.gen.ts'),
          typesImport,
        ],
        operationsFile(operations, service),
      ),
    ],
    [
      'errors.gen.ts',
      file(["import type { OperationId } from './descriptors.gen.ts'"], errorsFile(contract, operations)),
    ],
  ])
}

function parseContract(bundle: string): Contract {
  try {
    // Redocly has checked the bundle's structure; what matters here is checked again where it is used.
    return JSON.parse(bundle) as Contract
  } catch (error) {
    throw new GenerationError('#', `is not JSON: ${firstLine(error)}`)
  }
}

function serverUrlOf(contract: Contract): string {
  const url = contract.servers[0]?.url
  if (url === undefined || !URL.canParse(url))
    throw new GenerationError('#/servers', 'needs an absolute URL as its first entry')
  return url
}

function headerFor(bundle: string, version: string): string {
  const digest = createHash('sha256').update(bundle).digest('hex')
  return `// Generated from the contract with sha256 ${digest}\n// by tools/generate ${version}. Do not edit: change specs/ and run \`npm run generate\`.\n`
}

function importValidators(context: SchemaContext): string[] {
  const names = [...context.validators].toSorted()
  return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '@domain-contracts/validators'`]
}

function importSchemas(context: SchemaContext): string[] {
  const names = [...context.references].toSorted().map((name) => identifierOf(name, context))
  return names.length === 0 ? [] : [importList(names, './schemas.gen.ts')]
}

function importList(names: readonly string[], from: string): string {
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}'`
}
