import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRecipe, type Recipe } from '../src/recipe.ts'
import { copyRepository, deadline, type RepositoryCopy } from '../src/repository-copy.ts'

// A stranger follows CONTRIBUTING's recipes on a copy of the repository: what they would write stands in stranger/, and
// the commands are those that the recipes name.

let copy: RepositoryCopy
beforeAll(async () => {
  copy = await copyRepository()
}, 3 * deadline)
afterAll(() => copy[Symbol.dispose]())

function written(file: string): string {
  return readFileSync(join(import.meta.dirname, '../stranger', file), 'utf8')
}

async function succeed(command: string): Promise<string> {
  const { code, stdout, stderr } = await copy.run(command)
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${stdout}\n${stderr}`)
  return stdout
}

/** Runs a recipe's commands. Where one is about everything, only the packages that were touched are tested and linted. */
async function followCommands({ commands }: Recipe, ...packages: readonly string[]): Promise<void> {
  const filters = packages.map((name) => ` --filter=@domain-contracts/${name}`).join('')
  for (const command of commands)
    await succeed(/^npm (?:test|run lint)$/.test(command) ? `${command} --${filters}` : command)
}

/** The files that a recipe names and that are not there. */
function missingPaths({ paths }: Recipe, names: Readonly<Record<string, string>>): string[] {
  return paths
    .map((path) => path.replaceAll(/<(\w+)>/g, (_, placeholder: string) => names[placeholder] ?? placeholder))
    .filter((path) => !copy.has(path))
}

describe('add a service', { timeout: 3 * deadline }, () => {
  const recipe = readRecipe('Add a service')

  test('the contract alone does not go unnoticed', async () => {
    copy.write('specs/parkr/openapi.yaml', written('parkr/openapi.yaml'))
    copy.write('specs/parkr/claims.yaml', written('parkr/claims.yaml'))
    copy.write('specs/parkr/README.md', written('parkr/README.md'))
    const { code, stderr } = await copy.run('npm run generate')
    expect(code).not.toBe(0)
    expect(stderr).toContain('specs/package.json does not export ./parkr.json and ./parkr.yaml')
  })

  test('a spec and a few own lines become a compiled and tested package', async () => {
    const bundles = ['json', 'yaml'].map((type) => `    "./parkr.${type}": "./dist/parkr.${type}",\n`).join('')
    copy.replace('specs/package.json', '    "./bundles.json"', `${bundles}    "./bundles.json"`)
    for (const file of ['package.json', 'tsconfig.json', 'tsconfig.build.json']) takeFromDevpayr(file)
    for (const file of ['create-client.ts', 'index.ts', 'contract.ts']) takeFromDevpayr(`src/${file}`)
    copy.write('packages/parkr/test/create-client.test.ts', written('parkr/create-client.test.ts.txt'))

    const unlisted = await copy.run('npm run lint')
    expect(unlisted.stdout).toMatch(/consumers\/package\.json:\d+: add "@domain-contracts\/parkr": "workspace:\*"/)
    expect(unlisted.stdout).toMatch(/repo-lint\/turbo\.json:\d+: add "@domain-contracts\/parkr#build"/)
    const dependency = '    "@domain-contracts/devpayr": "workspace:*",\n'
    copy.replace('tools/consumers/package.json', dependency, `${dependency}${dependency.replace('devpayr', 'parkr')}`)
    const built = '        "@domain-contracts/devpayr#build",\n'
    copy.replace('tools/repo-lint/turbo.json', built, `${built}${built.replace('devpayr', 'parkr')}`)

    // The first command would install as well, but ask the registry again.
    await copy.install()
    await succeed('npm run format')
    await succeed('npm run generate')
    await succeed('npm --prefix specs run evidence')
    await followCommands(recipe, 'parkr', 'specs', 'docs')
    expect(missingPaths(recipe, { name: 'parkr' })).toEqual([])
    expect(copy.has('packages/parkr/dist/index.js')).toBe(true)
    expect(copy.read('packages/parkr/src/generated/operations.gen.ts')).toContain('function getParkedDomain')
  })

  test('each of its operations has a page on the reference site', () => {
    expect(pageOf('getParkedDomain')).toContain('Get a parked domain')
    expect(pageOf('createParkedDomain')).toContain('Park a domain')
  })

  test('its contract is held to the rules as the others are', async () => {
    const { openapi, claims } = { openapi: 'specs/parkr/openapi.yaml', claims: 'specs/parkr/claims.yaml' }
    copy.replace(openapi, '      x-evidence: { inferred: A thing that can be made can be read. }\n', '')
    copy.replace(claims, 'statements: 2', 'statements: 3')
    copy.replace(
      openapi,
      "        '401':\n          $ref: '#/components/responses/Unauthorized'\n        '409'",
      "        '409'",
    )
    const { code, stdout } = await copy.run('npm test -- --filter=@domain-contracts/specs')
    copy.write(openapi, written('parkr/openapi.yaml'))
    copy.write(claims, written('parkr/claims.yaml'))
    expect(code).not.toBe(0)
    expect(stdout).toContain('contract/evidence')
    expect(stdout).toContain('createParkedDomain does not document 401.')
    expect(stdout).toContain('call: 3 statements, 2 claims')
  })

  test('what was written and generated is formatted and up to date', async () => {
    expect(await succeed('npm run generate -- --check')).toContain('All generated files are up to date.')
    expect(await succeed('npm run format:check')).toContain('All matched files use the correct format.')
  })
})

function pageOf(operation: string): string {
  return copy.read(`packages/docs/dist/parkr/operations/${operation}/index.html`)
}

/** Copies a file of `packages/devpayr` under the new name. */
function takeFromDevpayr(file: string): void {
  // Less what is DevPayr's own, as the recipe says.
  const text = copy.read(`packages/devpayr/${file}`).replaceAll(/^export .*'\.\/(?:paginate|reconcile-.*)\.ts'\n/gm, '')
  const renamed = text.replaceAll('devpayr', 'parkr').replaceAll('DevPayr', 'Parkr')
  copy.write(`packages/parkr/${file}`, renamed.replaceAll(/x-api-key/gi, 'x-parkr-key'))
}

describe('add an endpoint', { timeout: 3 * deadline }, () => {
  const recipe = readRecipe('Add an endpoint')
  const service = 'packages/sandbox/src/devpayr/service.ts'

  test('the sandbox does not compile until it has a handler', async () => {
    copy.write('specs/devpayr/paths/api-limits.yaml', written('devpayr/api-limits.yaml'))
    copy.write('specs/devpayr/components/schemas/ApiLimits.yaml', written('devpayr/ApiLimits.yaml'))
    copy.replace('specs/devpayr/openapi.yaml', 'paths:\n', 'paths:\n  /limits:\n    $ref: paths/api-limits.yaml\n')
    await succeed('npm run generate')
    expect(copy.read('packages/devpayr/src/generated/operations.gen.ts')).toContain('function getApiLimits')

    const { code, stdout } = await copy.run('npm test -- --filter=@domain-contracts/sandbox')
    expect(code).not.toBe(0)
    expect(stdout).toMatch(/src\/devpayr\/service\.ts.*error TS2741: Property 'getApiLimits' is missing/)
  })

  test('with one line more everything holds', async () => {
    copy.replace(service, '  getApiStatus: notServed,\n', '  getApiLimits: notServed,\n  getApiStatus: notServed,\n')
    await succeed('npm --prefix specs run evidence')
    countOperationInReadme()
    await followCommands(recipe, 'specs', 'devpayr', 'sandbox')
    expect(missingPaths(recipe, { service: 'devpayr', resource: 'api-limits' })).toEqual([])
  })
})

/** The table of the contracts' README is held to the contracts. */
function countOperationInReadme(): void {
  const row = /\| DevPayr: [^|]+\|\s+(\d+)\s+\|/.exec(copy.read('specs/README.md'))
  const [text = '', count = ''] = row ?? []
  copy.replace('specs/README.md', text, text.replace(count, String(Number(count) + 1)))
}

describe('add a format', { timeout: 3 * deadline }, () => {
  const recipe = readRecipe('Add a format')
  const entry = `parking-bay:
  description: A bay of a car park, a level and a number.
  pattern: ^[A-F]-[1-9][0-9]?$
  examples: [A-1, F-99]
  counterExamples: ['', A-0, G-1, A-100, a-1]
`

  test('a format that is not in the vocabulary is refused', async () => {
    const plain = '          type: string\n          description: Names the parked domain.\n'
    copy.replace(
      'specs/parkr/openapi.yaml',
      plain,
      plain.replace('string\n', 'string\n          format: parking-bay\n'),
    )
    copy.replace('specs/parkr/openapi.yaml', 'id: pk_1', 'id: A-1')
    copy.replace('specs/parkr/openapi.yaml', 'example: pk_1', 'example: A-1')
    const { code, stderr } = await copy.run('npm run generate')
    expect(code).not.toBe(0)
    expect(stderr).toContain('the format "parking-bay" is not in formats.yaml')
  })

  test('an entry with a pattern reaches the validators of the client', async () => {
    copy.write('specs/formats.yaml', `${copy.read('specs/formats.yaml')}${entry}`)
    copy.replace('packages/parkr/test/create-client.test.ts', "'pk_1'", "'A-1'")
    await followCommands(recipe, 'parkr', 'specs')
    expect(copy.read('packages/parkr/src/generated/schemas.gen.ts')).toMatch(/patternName: "parking-bay"/)
    await succeed('npm test -- --filter=@domain-contracts/parkr --filter=@domain-contracts/specs')
  })
})
