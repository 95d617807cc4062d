import { createHash } from 'node:crypto'
import { descriptorsFile } from './descriptors-file.ts'
import { errorsFile } from './errors-file.ts'
import type { Formats } from './formats.ts'
import { pointer } from './generation-error.ts'
import { schemaIdentifiers } from './identifier.ts'
import { commentText } from './literal.ts'
import { readOperations } from './operations.ts'
import { descriptorNames, operationsFile } from './operations-file.ts'
import { checkNotHidden } from './package-exports.ts'
import { readContract } from './read/read-contract.ts'
import { responsesFile } from './responses-file.ts'
import type { SchemaContext } from './schema-literal.ts'
import { identifierOf, recursiveSchemas, schemasFile } from './schemas-file.ts'
import { typesFile } from './types-file.ts'
import { verifyOutput } from './verify/verify-output.ts'

export interface GenerateInput {
  /** The service's name, as in `specs/<name>` and `packages/<name>`. */
  readonly service: string
  /** The bundled contract as text; its digest goes into every file. */
  readonly bundle: string
  readonly formats: Formats
  /** The generator's own version, for the header. */
  readonly version: string
  /** What the package exports by name beside `export *` of the operations, see `packageExports`; nothing by default. */
  readonly packageExports?: ReadonlySet<string>
}

/** File names and contents, in a fixed order; the same input gives the same bytes. */
export type GeneratedFiles = ReadonlyMap<string, string>

/**
 * Turns one bundled contract into TypeScript. Reads and writes nothing. Throws a GenerationError with a pointer when the
 * contract says something that the generated code would not honour.
 */
export async function generate(input: GenerateInput): Promise<GeneratedFiles> {
  const { service, bundle, formats, version, packageExports = new Set() } = input
  const { contract, forComments } = readContract(bundle, formats, commentText)
  const operations = readOperations(contract, formats)
  checkNotHidden(operations, packageExports)
  const { schemas } = contract.components
  const identifiers = schemaIdentifiers(Object.keys(schemas), pointer('components', 'schemas'))
  const recursive = recursiveSchemas(schemas)
  const newContext = (): SchemaContext => ({
    formats,
    identifiers,
    recursive,
    validators: new Set(),
    checks: new Set(),
    types: new Set(),
    references: new Set(),
  })

  const schemaContext = newContext()
  const schemaSource = schemasFile(schemas, schemaContext)
  const descriptorContext = newContext()
  const descriptorSource = descriptorsFile(contract, operations, descriptorContext)
  const responseContext = newContext()
  const responseSource = responsesFile(operations, responseContext)

  const header = headerFor(bundle, version)
  const file = (imports: readonly string[], body: string): string => [header, ...imports, '', body].join('\n')
  const typesImport = "import type { operations } from './types.gen.ts'"
  const files: GeneratedFiles = new Map([
    ['types.gen.ts', `${header}\n${typesFile(forComments)}`],
    [
      'schemas.gen.ts',
      // An unused import does not compile, and neither does importing what is no module.
      schemaSource === ''
        ? file([], 'export {}\n')
        : file(
            ["import type { Schema } from '@domain-contracts/client'", ...importValidators(schemaContext)],
            schemaSource,
          ),
    ],
    [
      'descriptors.gen.ts',
      file(
        [
          importTypes(['OperationDescriptor', 'ServiceSecurity'], descriptorContext),
          `import { ${[...descriptorContext.checks].toSorted().join(', ')} } from '@domain-contracts/client/checks'`,
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
          importTypes(['ResponseSchemas'], responseContext),
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
  verifyOutput(files)
  return files
}

function headerFor(bundle: string, version: string): string {
  const digest = createHash('sha256').update(bundle).digest('hex')
  return `// Generated from the contract with sha256 ${digest}\n// by tools/generate ${version}. Do not edit: change specs/ and run \`npm run generate\`.\n`
}

function importTypes(names: readonly string[], { types }: SchemaContext): string {
  return `import type { ${[...names, ...types].toSorted().join(', ')} } from '@domain-contracts/client'`
}

function importValidators(context: SchemaContext): string[] {
  const names = [...context.validators].toSorted()
  return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '@domain-contracts/validators/core'`]
}

function importSchemas(context: SchemaContext): string[] {
  const names = [...context.references].toSorted().map((name) => identifierOf(name, context))
  return names.length === 0 ? [] : [importList(names, './schemas.gen.ts')]
}

function importList(names: readonly string[], from: string): string {
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}'`
}
