import { describe, expect, test } from 'vitest'
import { contract } from './contract.ts'
import { expectHarmless } from './expect-harmless.ts'

const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(',')

const laughs = ['a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]']
  .concat(
    Array.from('bcdefghi', (name, index) =>
      `${name}: &${name} [${'abcdefgh'[index]}]`.replace(/\[(.)\]/, (_, one: string) => `[${`*${one}, `.repeat(9)}]`),
    ),
  )
  .join('\n')

describe('YAML that would exhaust something, or that is not what it looks like, is refused where it does', () => {
  test.each([
    ['a billion laughs', laughs, /^#\/i\/0: the alias \*h is not supported$/],
    ['an alias of itself', 'a: &a [*a]', /^#\/a\/0: the alias \*a is not supported$/],
    ['a merge key', 'a: &a {b: 1}\nc: {<<: *a}', /^#\/c\/<<: the alias \*a is not supported$/],
    ['YAML lists, 100,000 deep', `---\n${'['.repeat(100_000)}`, /^#: is nested more than 64 levels deep in line 2$/],
    ['YAML maps, 100,000 deep', `---\n${'{a: '.repeat(100_000)}`, /^#: is nested more than 64 levels deep in line 2$/],
    ['lists in blocks', `a:\n  ${'- '.repeat(100_000)}`, /^#: is nested more than 64 levels deep in line 2$/],
    ['keys of keys, 100,000 deep', '? '.repeat(100_000), /^#: is nested more than 64 levels deep in line 1$/],
    [
      'maps in blocks, 100 deep',
      Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /^#: is nested more than 64 levels deep in line 66$/,
    ],
    ['five million characters of YAML', `a: ${'b'.repeat(5_000_000)}`, /^#: is longer than 4000000 characters$/],
    [
      'a map of 100,000 members',
      `x-a: {${numbered(100_000, (index) => `k${index}: 1`)}}`,
      /^#\/x-a: has more than 10000 members in line 1$/,
    ],
    [
      'a map of 100,000 members in a block',
      `a:\n${numbered(100_000, (index) => `  k${index}: 1\n`).replaceAll(',', '')}`,
      /^#\/a: has more than 10000 members in line 2$/,
    ],
    [
      'many maps of 9,999 members',
      numbered(20, (map) => `x-${map}: {${numbered(9_999, (index) => `k${index}: 1`)}}\n`).replaceAll('\n,', '\n'),
      /^#\/openapi: must be a string$/,
    ],
    [
      'more values than YAML may have',
      numbered(30, (list) => `x-${list}: [${'1,'.repeat(9_000)}1]\n`).replaceAll('\n,', '\n'),
      /^#\/x-\d+: is beyond the first 250000 values that YAML may have: write JSON$/,
    ],
    ['100,000 mistakes', 'a: }\n'.repeat(100_000), /^#: is not YAML: Unexpected flow-map-end token .* in line 1$/],
    ['50,000 mistakes within a map', `a: {${'? '.repeat(50_000)}`, /^#: is not YAML: .+ in line 1$/],
    [
      'a tag that asks for code',
      'a: !!js/function "function () { globalThis.pwned = 1 }"',
      /^#\/a: has the tag !!js\/function in line 1: write the value itself, without a tag$/,
    ],
    ...[
      '!!omap',
      '!!set',
      '!!binary',
      '!!timestamp',
      '!!pairs',
      '!!str',
      '!!map',
      '!local',
      '!<tag:evil>',
      '!',
    ].flatMap((tag): [string, string, RegExp][] => {
      const told = (at: string, line: number): RegExp => new RegExp(`^${at}: has the tag ${tag} in line ${line}: `)
      return [
        [`${tag} before a value`, `a:\n  b: ${tag} c`, told('#/a/b', 2)],
        [`${tag} before a member of a list`, `a: [0, {b: ${tag} {c: 1}}]`, told('#/a/1/b', 1)],
        [`${tag} before a name`, `a:\n  - ${tag} b: 1`, told('#/a/0/b', 2)],
        [`${tag} before a block`, `a/b: ${tag}\n  c: 1`, told('#/a~1b', 1)],
        [`${tag} before the whole`, `--- ${tag}\na: 1`, told('#', 1)],
      ]
    }),
    ['a merge key without an alias', 'openapi: 3.1.0\n<<: {info: {}}', /^#\/<<: the keyword "<<" is not supported$/],
    ['a key that is a map', '? {a: 1}\n: 2', /^#: is not YAML: With stringKeys, all keys must be strings in line 1$/],
    ['YAML 1.1', '%YAML 1.1\n---\nopenapi: 3.1.0', /^#: must be YAML 1\.2, not 1\.1$/],
    ['a member twice', 'openapi: 3.1.0\nopenapi: 3.0.0', /^#\/openapi: is there twice, the second time in line 2$/],
    [
      'a member twice, once in quotes and in a list',
      'a:\n  - b/c: {x: 1,\n     "\\x78": 2}',
      /^#\/a\/0\/b~1c\/x: is there twice, the second time in line 3$/,
    ],
    ['a member twice in a pair of a list', 'a: [b: {c: 1, c: 2}]', /^#\/a\/0\/b\/c: is there twice, .*$/],
  ])('%s', async (_, bundle, message) => {
    const outcome = await expectHarmless(bundle)
    expect('refused' in outcome && outcome.refused).toMatch(message)
  })
})

test('YAML and JSON of the same contract give the same code', async () => {
  // JSON is YAML as well, once it does not begin like JSON.
  const outcomes = [
    await expectHarmless(JSON.stringify(contract)),
    await expectHarmless(`# YAML\n${JSON.stringify(contract)}`),
  ]
  const [json, yaml] = outcomes.map(
    (outcome) => 'files' in outcome && [...outcome.files.values()].map((text) => text.replace(/sha256 \w+/, '')),
  )
  expect(yaml).toStrictEqual(json)
})
