// The only module that names openapi-typescript. Upstream has ended; see decisions/0001.
import { astToString, resolveRef, transformSchema, type GlobalContext, type OpenAPI3 } from 'openapi-typescript'
import type { Contract } from './contract.ts'

/**
 * The contract's types: `paths`, `webhooks`, `components`, `operations`. May change what it is given. Calls the transformer itself and not the entry
 * around it, which would look for references to read and fetch, and lint the contract once more.
 */
export function typesFile(contract: Contract): string {
  // The transformer's own name for a document of OpenAPI 3.1.
  const document = contract as unknown as OpenAPI3
  const resolve: GlobalContext['resolve'] = (target) => resolveRef(document, target, { silent: true })
  // Without hooks, and without `redoc`, which only the entry around the transformer reads.
  const context = { ...settings, injectFooter: [], resolve } as Partial<GlobalContext> as GlobalContext
  return astToString(transformSchema(document, context))
}

type Settings = Omit<
  GlobalContext,
  'injectFooter' | 'postTransform' | 'redoc' | 'resolve' | 'transform' | 'transformProperty'
>

const settings: Settings = {
  // A default in a request body is the server's business: the field stays optional.
  defaultNonNullable: false,
  silent: true,
  // The rest is off; the transformer wants each of them said.
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
}
