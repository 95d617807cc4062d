import { describe, expect, test } from 'vitest'
import { generate } from '../src/generate.ts'
import { GenerationError } from '../src/generation-error.ts'
import { workspaceFormats } from './formats.ts'
import { contract } from './hostile/contract.ts'

const schemas = 'components/schemas/Order'
const property = `${schemas}/properties/note`
const put = 'paths/~1orders~1{id}/put'
const query = `${put}/parameters/0`
const ok = `${put}/responses/200`

/** Where to put what, and what is then said: a pointer and a reason. */
const rows: readonly (readonly [string, unknown, RegExp])[] = [
  // Keywords of JSON Schema that change a verdict and that the runtime does not know.
  ...[
    'not',
    'if',
    'then',
    'else',
    'contains',
    'prefixItems',
    'patternProperties',
    'propertyNames',
    'dependentRequired',
    'unevaluatedProperties',
    '$defs',
    '$anchor',
    '$dynamicRef',
    'discriminator',
    'nullable',
    'toString',
  ].map((keyword) => [`${property}/${keyword}`, {}, /: the keyword "[$\w]+" is not supported$/] as const),
  [
    `${schemas}/properties/parts/items/oneOf/0/minLength`,
    1,
    /: the keyword "minLength" is not supported beside \$ref$/,
  ],
  [`${property}/format`, 'ipv4', /: the format "ipv4" is not in formats\.yaml$/],
  [`${property}/type`, 'text', /: is not a JSON Schema type$/],
  [`${property}/type`, [], /: is not a JSON Schema type$/],
  [`${property}/enum`, [], /: must not be empty$/],
  [`${property}/enum`, [{}], /\/enum\/0: must be a text, a number, true, false or null: lists and objects/],
  [`${property}/const`, {}, /\/const: must be a text, a number, true, false or null: lists and objects/],
  [`${property}/items`, false, /\/items: a schema that allows nothing is not supported: .* maxItems: 0$/],
  [`${property}/oneOf`, [], /: must not be empty$/],
  [`${property}/minLength`, -1, /: must be a whole number, zero or more$/],
  [`${property}/maxLength`, '1', /: must be a number$/],
  [`${property}/exclusiveMinimum`, true, /: must be a number$/],
  [`${property}/multipleOf`, 0, /: must be more than zero$/],
  [`${property}/pattern`, '(', /: is not a regular expression$/],
  [`${property}/pattern`, '^(a+)+$', /: is not proven linear: it matches the same text in too many ways$/],
  [`${property}/pattern`, 'a'.repeat(1001), /: is longer than 1000 characters$/],
  [property, false, /: a schema that allows nothing is not supported: leave the member out/],
  [`${schemas}/required`, ['a\u202Eb'], /\/required\/0: holds a character that does not show$/],
  // References: to nothing but the right kind of component.
  ...[
    'http://127.0.0.1:9/a.json',
    'other.yaml#/A',
    '#/paths',
    '#/components/schemas/Nowhere',
    '#/components/parameters/Id',
    // As long as the right one.
    '#/components/headers/Order',
    'http://127.0.0.1/a/b/Order',
    '#/components/schemas/Order/properties/note',
    1,
  ].map(
    (target) => [property, { $ref: target }, /\/\$ref: .* does not lead to one of #\/components\/schemas\/$/] as const,
  ),
  [schemas, { $ref: '#/components/schemas/Order' }, /: leads back to itself for the same value$/],
  [
    'components/parameters/Id',
    { $ref: '#/components/parameters/Id' },
    /\/\$ref: the keyword "\$ref" is not supported$/,
  ],
  // What a request can be.
  [`${put}/operationId`, 'replace-order', /: operationId must be a camelCase name that is not a reserved word$/],
  [`${put}/operationId`, 'receiveOrderReady', /is the operationId of #\/paths\/~1orders~1\{id\}\/put too$/],
  [`${put}/operationId`, 'require', /the generated code has another use for it$/],
  [`${put}/operationId`, 'callOperation', /the generated code has another use for it$/],
  [
    `${put}/operationId`,
    'then',
    /put\/operationId: operationId must not be "then": `await import\(\)` .* would call it$/,
  ],
  [`${put}/callbacks`, {}, /: the keyword "callbacks" is not supported$/],
  [`${put}/servers`, [], /: the keyword "servers" is not supported$/],
  [`${query}/in`, 'cookie', /: must be path, query or header$/],
  [`${query}/style`, 'deepObject', /: only "form" is supported here$/],
  [`${query}/explode`, false, /: only true is supported here$/],
  [`${query}/allowReserved`, true, /: only false is supported here$/],
  [`${query}/content`, {}, /: the keyword "content" is not supported$/],
  [`${put}/parameters/1/name`, 'a b', /: must be the name of a header that begins with a letter or a digit$/],
  [`${put}/parameters/1/name`, 'Authorization', /: is a header that the client itself sends$/],
  [
    `${put}/parameters/2`,
    { name: 'other', in: 'path', required: true, schema: {} },
    /: the path has the parameters \[id\], the operation \[id, other\]$/,
  ],
  ['components/parameters/Id/required', false, /: a path parameter must be required$/],
  ['paths/~1a~1..~1b', {}, /: has a dot segment$/],
  ['paths/a', {}, /: is not a path with parameters in braces$/],
  ['paths/~1a?b', {}, /: is not a path with parameters in braces$/],
  ...[{}, undefined, { '/a': {} }].map(
    (paths) => ['paths', paths, /^GenerationError: #\/paths: has no operation: describe at least one/] as const,
  ),
  ['paths', null, /^GenerationError: #\/paths: must be an object$/],
  ['paths/~1a/trace/operationId', 'a', /: must be an object$/],
  [`${put}/requestBody/content`, { 'text/plain': { schema: {} } }, /: needs application\/json$/],
  // What an answer can be.
  ...['default', '4XX', '600', '099'].map(
    (status) =>
      [
        `${put}/responses/${status}`,
        { description: '' },
        new RegExp(`/${status}: is not a status that is supported here: write each one, 200 to 206 and 400 to 599$`),
      ] as const,
  ),
  [`${ok}/links`, {}, /: the keyword "links" is not supported$/],
  [`${ok}/content`, { 'text/html': { schema: {} } }, /: needs application\/json$/],
  [`${ok}/content/application~1json/encoding`, {}, /: the keyword "encoding" is not supported$/],
  // The whole.
  ['openapi', '3.0.3', /: must be a version 3\.1\.x$/],
  ['servers', [], /: must be an object$/],
  ...[
    '/v1',
    'javascript:alert(1)',
    'http://bakery.example',
    'https://jane:secret@bakery.example',
    'https://bakery.example?a=b',
    'https://bakery.example#a',
    'https://{region}.bakery.example',
    'https://bakery.example/{version}',
  ].map(
    (url) =>
      ['servers/0/url', url, /^GenerationError: #\/servers\/0\/url: must be an https URL \(http only to/] as const,
  ),
  ['servers/1', { url: 'https://other.example' }, /^GenerationError: #\/servers\/1: only one server is supported$/],
  ['servers/0/variables', {}, /: the keyword "variables" is not supported$/],
  ['security', [{ other: [] }], /: is not one of the security schemes$/],
  [
    'jsonSchemaDialect',
    'http://json-schema.org/draft-07/schema',
    /: the keyword "jsonSchemaDialect" is not supported$/,
  ],
  ['components/pathItems', {}, /: the keyword "pathItems" is not supported$/],
  ['components/schemas/order', {}, /: would get the same name as the schema "Order"$/],
  ['components/schemas/1st', {}, /: a schema name must begin with a letter$/],
  ['components/schemas/a b', {}, /: a component is named with letters, digits, ".", "_" and "-"$/],
]

function replaceAt(document: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  // Always an object of the contract above, or a list in it.
  const members = document as Record<string, unknown>
  if (rest.length === 0) members[key] = value
  else replaceAt((members[key] ??= {}), rest, value)
}

describe('what would not be honoured is refused where it stands', () => {
  test.each(rows.map((row) => [`${row[0]} = ${JSON.stringify(row[1])?.slice(0, 60)}`, row] as const))(
    '%s',
    async (_, [place, value, message]) => {
      const bundle = structuredClone(contract)
      replaceAt(
        bundle,
        place.split('/').map((part) => part.replaceAll('~1', '/')),
        value,
      )
      const input = { service: 'bakery', bundle: JSON.stringify(bundle), formats: workspaceFormats, version: '0.0.0' }
      const error = await generate(input).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(error).toBeInstanceOf(GenerationError)
      expect(String(error)).toMatch(message)
      expect(String(error)).toMatch(/^GenerationError: #\//)
    },
  )
})
