import { generate } from '../src/generate.ts'
import { workspaceFormats } from './formats.ts'

/** What the one operation of a contract has, and the schemas beside it. */
export interface Sample {
  readonly path?: string
  readonly method?: string
  readonly shared?: readonly object[]
  readonly parameters?: readonly object[]
  readonly requestBody?: object
  readonly responses?: object
  readonly schemas?: object
}

/** The descriptors of a contract with one operation. */
export async function descriptorsOf({
  path = '/loaves',
  method = 'post',
  schemas = {},
  shared = [],
  ...parts
}: Sample): Promise<string> {
  const contract = {
    openapi: '3.1.0',
    info: { title: 'Bakery', version: '1.0.0' },
    servers: [{ url: 'https://api.bakery.example' }],
    paths: {
      [path]: {
        parameters: shared,
        [method]: { operationId: 'bake', responses: { '200': { description: 'Baked.' } }, ...parts },
      },
    },
    components: {
      schemas: { Any: {}, ...schemas },
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    },
  }
  const files = await generate({ service: 'bakery', bundle: JSON.stringify(contract), formats: workspaceFormats, version: '1.2.3' }) // prettier-ignore
  return files.get('descriptors.gen.ts') ?? ''
}

export const json: object = { content: { 'application/json': { schema: { type: 'string' } } } }
export const answer: (status: number, content?: object) => Sample = (status, content = {}) => ({
  responses: { [status]: { description: 'That.', ...content } },
})
export const parameter: (place: string, schema: object, name?: string) => Sample = (place, schema, name = 'kind') => ({
  path: place === 'path' ? `/loaves/{${name}}` : '/loaves',
  parameters: [{ name, in: place, required: true, schema }],
})
export const key: (schema: object) => Sample = (schema) => parameter('header', schema, 'Idempotency-Key')
export const listOf: (items: object) => object = (items) => ({ type: 'array', items })
