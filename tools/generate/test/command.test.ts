import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '../src/command.ts'
import { createScratchRepository, type ScratchRepository } from './scratch-repository.ts'
import { smallContract } from './small-contract.ts'

const outputFolder = 'packages/bakery/src/generated'
const bundleFile = 'specs/dist/bakery.json'
const bundle = JSON.stringify(smallContract)
const edited = bundle.replace('Returns one order.', 'Returns exactly one order.')

interface Run {
  readonly code: number
  readonly log: string[]
  readonly error: string[]
}

let repository: ScratchRepository

beforeEach(() => {
  repository = createScratchRepository(bundle)
})

afterEach(() => repository[Symbol.dispose]())

async function run(...args: string[]): Promise<Run> {
  const log: string[] = []
  const error: string[] = []
  const output = { log: (line: string) => log.push(line), error: (line: string) => error.push(line) }
  return { code: await runCommand(args, repository.root, output), log, error }
}

describe('writing', () => {
  test('a first run writes six files and says which', async () => {
    const { code, log, error } = await run()
    expect({ code, error }).toStrictEqual({ code: 0, error: [] })
    expect(log).toContain(`wrote: ${join(outputFolder, 'types.gen.ts')}`)
    expect(repository.list(outputFolder)).toHaveLength(6)
  })

  test.each([
    ['JSON', bundle],
    // JSON is YAML, which a comment makes of it here.
    ['YAML', `# A comment.\n${bundle}`],
  ])('a byte order mark before %s changes nothing but the digest', async (_, text) => {
    repository.write(bundleFile, text)
    await run()
    const types = (): string => repository.read(`${outputFolder}/types.gen.ts`).replace(/ sha256 \w+\n/, '')
    const before = types()
    repository.write(bundleFile, `\uFEFF${text}`)
    expect(await run()).toMatchObject({ code: 0, error: [] })
    expect(types()).toBe(before)
    repository.write(bundleFile, `\uFEFF\uFEFF${text}`)
    expect((await run()).code).toBe(1)
  })

  test('a second run writes nothing', async () => {
    await run()
    expect(await run()).toStrictEqual({ code: 0, log: ['All generated files are up to date.'], error: [] })
  })

  test('a file of an earlier generator and an unfinished one go away, hand-written ones stay', async () => {
    await run()
    repository.write(`${outputFolder}/old.gen.ts`, '')
    repository.write(`${outputFolder}/types.gen.ts.new`, '')
    repository.write(`${outputFolder}/mine.ts`, '')
    await run()
    expect(repository.list(outputFolder)).toHaveLength(7)
    expect(repository.list(outputFolder)).toContain('mine.ts')
  })
})

describe('--check', () => {
  test('passes when nothing has changed', async () => {
    await run()
    expect(await run('--check')).toStrictEqual({ code: 0, log: ['All generated files are up to date.'], error: [] })
  })

  test('fails on an edited description, names the files and the command, and writes nothing', async () => {
    await run()
    const before = repository.read(`${outputFolder}/operations.gen.ts`)
    repository.write(bundleFile, edited)
    const { code, log, error } = await run('--check')
    expect(code).toBe(1)
    expect(log).toContain(`changed: ${join(outputFolder, 'operations.gen.ts')}`)
    expect(error).toStrictEqual(['Generated files do not match the contracts. Run: npm run generate'])
    expect(repository.read(`${outputFolder}/operations.gen.ts`)).toBe(before)
    await run()
    expect((await run('--check')).code).toBe(0)
  })

  test('fails on an edited, a missing and a left-over file', async () => {
    await run()
    repository.write(`${outputFolder}/types.gen.ts`, 'export {}\n')
    repository.write(`${outputFolder}/old.gen.ts`, '')
    expect((await run('--check')).log).toStrictEqual([
      `changed: ${join(outputFolder, 'types.gen.ts')}`,
      `left over: ${join(outputFolder, 'old.gen.ts')}`,
    ])
  })
})

describe('whatever is wrong is one line, and nothing is written', () => {
  const cases: readonly (readonly [string, (repository: ScratchRepository) => string[], RegExp])[] = [
    ['an unknown flag', () => ['--chek'], /^Unknown argument "--chek"\. The only one is --check\.$/],
    ['a stray argument', () => ['bakery'], /^Unknown argument "bakery"/],
    [
      'a bundle that does not parse',
      ({ write }) => (write(bundleFile, '{"openapi": '), []),
      /^Cannot generate from bakery: #: is not JSON: .+$/,
    ],
    [
      'an empty bundle',
      ({ write }) => (write(bundleFile, ''), []),
      /^Cannot generate from bakery: #: must be an object$/,
    ],
    [
      'a service without a bundle',
      ({ write }) => (write('specs/cafe/openapi.yaml', ''), []),
      /^The contract "cafe" has no bundle yet\. Run: npm run generate$/,
    ],
    [
      'formats that do not parse',
      ({ write }) => (write('specs/formats.yaml', 'uuid: {\n'), []),
      /^formats\.yaml: is not YAML: .+$/,
    ],
    [
      'a format that nothing decides',
      ({ write }) => (write('specs/formats.yaml', 'uuid: { description: An id. }\n'), []),
      /^formats\.yaml: uuid: needs /,
    ],
    [
      'an unsupported keyword',
      ({ write }) => (write(bundleFile, bundle.replace('"multipleOf":', '"not":{},"multipleOf":')), []),
      /^Cannot generate from bakery: #\/components\/schemas\/Order\/allOf\/1\/properties\/in-stock\/anyOf\/1\/not: the keyword "not" is not supported$/,
    ],
  ]

  test.each(cases)('%s', async (_, spoil, message) => {
    const { code, log, error } = await run(...spoil(repository))
    expect({ code, log, lines: error.length }).toStrictEqual({ code: 1, log: [], lines: 1 })
    expect(error[0]).toMatch(message)
    expect(error[0]).not.toContain('\n')
    expect(repository.list(outputFolder)).toStrictEqual([])
  })

  test('a place that cannot be written', async () => {
    await run()
    repository.write(bundleFile, edited)
    const before = repository.read(`${outputFolder}/types.gen.ts`)
    mkdirSync(join(repository.root, outputFolder, 'operations.gen.ts.new'))
    const { code, log, error } = await run()
    expect({ code, log }).toStrictEqual({ code: 1, log: [] })
    expect(error).toStrictEqual([expect.stringMatching(/^EISDIR.*operations\.gen\.ts\.new'$/)])
    expect(repository.read(`${outputFolder}/types.gen.ts`)).toBe(before)
    expect(repository.list(outputFolder)).toHaveLength(7)
  })

  test('the second service fails: the first is not written either', async () => {
    repository.write('specs/cafe/openapi.yaml', '')
    repository.write('specs/dist/cafe.json', '{}')
    expect((await run()).code).toBe(1)
    expect(repository.list(outputFolder)).toStrictEqual([])
  })
})

test('as a program: writes, then checks, then fails on drift with exit code 1', () => {
  const command = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(repository.root, 'tools/generate/src/cli.ts'), ...args], { encoding: 'utf8' })
  expect(command()).toMatchObject({ status: 0, stderr: '' })
  expect(command('--check')).toMatchObject({ status: 0, stdout: 'All generated files are up to date.\n', stderr: '' })
  repository.write(bundleFile, edited)
  expect(command('--check')).toMatchObject({
    status: 1,
    stderr: 'Generated files do not match the contracts. Run: npm run generate\n',
  })
})
