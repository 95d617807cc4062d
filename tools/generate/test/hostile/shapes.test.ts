import { describe, expect, test } from 'vitest'
import { contract } from './contract.ts'
import { expectHarmless } from './expect-harmless.ts'

/** The contract with its schemas replaced, and as text, so that a shape may be one that no object has. */
function withSchemas(schemas: string): string {
  const text = JSON.stringify({ ...contract, components: '@' })
  const components = JSON.stringify(contract['components'])
  return text.replace('"@"', components.replace(/^\{/, '{"x-more":0,').replace('"schemas":{', `"schemas":{${schemas},`))
}

const nested = (depth: number): string => `${'{"items":'.repeat(depth)}{}${'}'.repeat(depth)}`
const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(',')

describe('a contract that would exhaust something is refused where it does', () => {
  test.each([
    [
      'lists in lists, 100,000 deep',
      withSchemas(`"A":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      /^#\/components\/schemas\/A(\/0)+: is nested more than 64 levels deep$/,
    ],
    [
      'schemas in schemas, 65 deep',
      withSchemas(`"A":${nested(65)}`),
      /^#\/components\/schemas\/A(\/items)+: is nested more than 64 levels deep$/,
    ],
    [
      'an enum of 10,001',
      withSchemas(`"A":{"enum":[${numbered(10_001, String)}]}`),
      /^#\/components\/schemas\/A\/enum: has more than 10000 members$/,
    ],
    [
      '10,001 properties',
      withSchemas(`"A":{"properties":{${numbered(10_001, (index) => `"p${index}":{}`)}}}`),
      /^#\/components\/schemas\/A\/properties: has more than 10000 members$/,
    ],
    [
      '5,001 schemas',
      withSchemas(numbered(5_001, (index) => `"A${index}":{}`)),
      /^#\/components\/schemas: has more than 5000 schemas$/,
    ],
    [
      'more than a million values',
      withSchemas(numbered(120, (index) => `"A${index}":{"examples":[${'0,'.repeat(9_000)}0]}`)),
      /^#\/components\/schemas\/A\d+.*: is beyond the first 1000000 values of the document$/,
    ],
    ['33 million characters', `{"a":"${'a'.repeat(33_000_000)}"}`, /^#: is longer than 32000000 characters$/],
    ['lists that end nowhere, 100,000 deep', '['.repeat(100_000), /^#: is not JSON: .+$/],
    [
      'lists, 100,000 deep',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      /^#(\/0){65}: is nested more than 64 levels deep$/,
    ],
    [
      'a member twice in JSON',
      '{"openapi":"3.1.0",\n"openapi":"3.0.0"}',
      /^#\/openapi: is there twice, the second time in line 2$/,
    ],
    [
      'a schema twice, the second time written with an escape',
      withSchemas('"A":{"type":"string"},"\\u0041":{}'),
      /^#\/components\/schemas\/A: is there twice, the second time in line 1$/,
    ],
    [
      'a member twice in a list, behind texts that look like JSON',
      withSchemas('"A":{"examples":[0,"{\\"a\\":[","\\\\",{"a":1,"b/c":[{"a":2}],"b/c":3}]}'),
      /^#\/components\/schemas\/A\/examples\/3\/b~1c: is there twice, .*$/,
    ],
    ['__proto__ twice', '{"__proto__":1,"__proto__":2}', /^#\/__proto__: is there twice, .*$/],
  ])('%s', async (_, bundle, message) => {
    const outcome = await expectHarmless(bundle)
    expect('refused' in outcome && outcome.refused).toMatch(message)
  })
})

describe('a contract that is only large or odd is generated from', () => {
  test.each([
    ['schemas in schemas, 50 deep', withSchemas(`"A":${nested(50)}`)],
    ['schemas in schemas, 50 deep, as YAML', `---\n${withSchemas(`"A":${nested(50)}`)}`],
    ['a long text of brackets', withSchemas(`"A":{"description":"${'[{'.repeat(100_000)}"}`)],
    ['the same name in different objects', withSchemas('"A":{"properties":{"A":{},"B":{"properties":{"A":{}}}}}')],
    ['an enum of 10,000', withSchemas(`"A":{"enum":[${numbered(10_000, String)}]}`)],
    [
      'a chain of 1,000 schemas',
      withSchemas(
        numbered(1_000, (index) => `"A${index}":{"items":{"$ref":"#/components/schemas/A${(index + 1) % 1_000}"}}`),
      ),
    ],
    [
      "schemas with the names of an object's own members",
      withSchemas(
        '"__proto__":{"type":"string"},"constructor":{"items":{"$ref":"#/components/schemas/__proto__"}},"prototype":{"$ref":"#/components/schemas/constructor"},"hasOwnProperty":{}',
      ),
    ],
    [
      'properties with such names',
      withSchemas(
        '"A":{"type":"object","required":["__proto__","constructor"],"properties":{"__proto__":{"type":"string"},"constructor":{},"prototype":{},"toString":{},"hasOwnProperty":{}}}',
      ),
    ],
    [
      'values with such names',
      withSchemas('"A":{"enum":["__proto__","constructor","prototype"],"default":{"__proto__":{"a":1}}}'),
    ],
  ])('%s', async (_, bundle) => {
    expect(await expectHarmless(bundle)).toHaveProperty('files')
  })

  test('a property called __proto__ is a property', async () => {
    const outcome = await expectHarmless(withSchemas('"A":{"properties":{"__proto__":{"type":"string"}}}'))
    expect('files' in outcome && outcome.files.get('schemas.gen.ts')).toContain('["__proto__"]: { type: "string" }')
  })
})
