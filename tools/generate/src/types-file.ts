// The only module that names openapi-typescript. Upstream has ended; see decisions/0001.
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { Contract } from './contract.ts'

/** The contract's types: `paths`, `components`, `operations`. Gets the bundle only, so nothing is read or fetched. */
export async function typesFile(contract: Contract): Promise<string> {
  // A copy, since the generator may change what it is given; the type is its own name for an OpenAPI 3.1 document.
  const document = structuredClone(contract) as unknown as OpenAPI3
  const nodes = await openapiTS(document, {
    alphabetize: false,
    // A default in a request body is the server's business: the field stays optional.
    defaultNonNullable: false,
    silent: true,
  })
  return astToString(nodes)
}
