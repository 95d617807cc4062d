import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startSession } from '../src/session.ts'
import { createScratchRepository, type ScratchRepository } from './scratch-repository.ts'

const schema = 'specs/domainee/components/schemas/Domain.yaml'
const types = 'packages/domainee/src/generated/types.gen.ts'

const touched = [schema, 'specs/domainee/openapi.yaml', 'specs/domainee/paths/domains.yaml', 'specs/formats.yaml']

let repository: ScratchRepository
let untouched: ReadonlyMap<string, string>
let stop: () => void
let lines: string[]
let wake: () => void

// One session for all tests: that it goes on, whatever was saved, is part of what they show.
beforeAll(async () => {
  repository = createScratchRepository()
  lines = []
  wake = () => undefined
  const hear = (text: string): void => {
    lines.push(text)
    wake()
  }
  stop = await startSession(repository.root, { log: hear, error: hear })
  untouched = new Map(touched.map((file) => [file, repository.read(file)]))
})

afterEach(async () => {
  const spoilt = [...untouched].filter(([file, text]) => repository.read(file) !== text)
  lines.length = 0
  for (const [file, text] of spoilt) repository.write(file, text)
  if (spoilt.length > 0) await heard(/^domainee: (wrote|up to date)/)
})

afterAll(() => {
  stop()
  repository[Symbol.dispose]()
})

/** Resolves to the first line that says this, from now on or already. */
async function heard(what: RegExp): Promise<string> {
  for (;;) {
    const line = lines.find((text) => what.test(text))
    if (line !== undefined) return line
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = repository.read(file)
  const edited = text.replace(from, to)
  expect(edited).not.toBe(text)
  lines.length = 0
  repository.write(file, edited)
}

describe('a saved contract', () => {
  test('is followed by types, operations, validators and bundles, in well under a second', async () => {
    const elapsed: number[] = []
    const busy: number[] = []
    for (const word of ['one', 'two', 'three', 'four', 'five']) {
      const [started, cpu] = [performance.now(), process.cpuUsage()]
      edit(schema, /^description: .*/m, `description: Version ${word} of a hostname.`)
      await heard(/^domainee: wrote/)
      const { user, system } = process.cpuUsage(cpu)
      elapsed.push(performance.now() - started)
      busy.push((user + system) / 1000)
      expect(repository.read(types)).toContain(`Version ${word} of a hostname.`)
      expect(repository.read('specs/dist/domainee.json')).toContain(`Version ${word} of a hostname.`)
    }
    const [wall, work] = [median(elapsed), median(busy)]
    console.log(`save to types: median ${wall.toFixed(0)} ms, of which ${work.toFixed(0)} ms of work`)
    // The processor's time of the quickest: what the clock says is also about what else the machine does.
    expect(Math.min(...busy)).toBeLessThan(300)
    const own = Object.entries(repository.outputs()).filter(([file]) => file.includes('domainee/src'))
    expect(own).toHaveLength(6)
  })

  test('adds a property to types and schemas', async () => {
    edit(schema, /^properties:$/m, 'properties:\n  nickname:\n    type: string\n    description: A name.')
    await heard(/^domainee: wrote/)
    expect(repository.read(types)).toContain('nickname?: string')
    expect(repository.read('packages/domainee/src/generated/schemas.gen.ts')).toContain('nickname: { type: "string" }')
  })

  test('is followed again after an editor replaced the file', async () => {
    const text = repository.read(schema)
    for (const word of ['first', 'second', 'third']) {
      lines.length = 0
      repository.replace(schema, text.replace(/^description: .*/m, `description: The ${word} text.`))
      await heard(/^domainee: wrote/)
      expect(repository.read(types)).toContain(`The ${word} text.`)
    }
  })

  test('concerns its own service only', async () => {
    edit(schema, /^description: .*/m, 'description: Another.')
    await heard(/^domainee: wrote/)
    expect(lines.filter((line) => line.startsWith('devpayr'))).toStrictEqual([])
  })

  test('that keeps its meaning writes nothing', async () => {
    edit(schema, /^/, '# A comment.\n')
    expect(await heard(/^domainee: /)).toMatch(/^domainee: up to date/)
  })
})

test('a format that is decided otherwise reaches every service that uses it', async () => {
  edit('specs/formats.yaml', 'pattern: ^[A-Z]{2}$', 'pattern: ^[A-Z]{2,3}$')
  await heard(/^domainee: wrote/)
  expect(repository.read('packages/domainee/src/generated/schemas.gen.ts')).toContain('/^[A-Z]{2,3}$/u')
})

describe('a broken contract', () => {
  const breaks: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
    ['YAML that does not parse', schema, /^type: object$/m, 'type: [object', /Domain\.yaml:\d+:\d+\nFailed to parse: .*\n\n(.*\n)*.*\^/],
    ['a root that does not parse', 'specs/domainee/openapi.yaml', /^openapi: .*/, 'openapi: [3.1.0', /openapi\.yaml:\d+:\d+\n.*\n\n(.*\n)*.*\^/],
    ['a reference that leads nowhere', schema, '$ref: DomainStatus.yaml', '$ref: Nowhere.yaml', /Domain\.yaml:21:\d+\nCan't resolve \$ref: .*\n\n(.*\n)*21 \|   \$ref: Nowhere\.yaml\n +\| +\^+/],
    ['a reference to another host', schema, '$ref: DomainStatus.yaml', '$ref: https://127.0.0.1:1/a.yaml', /Domain\.yaml:21:\d+\n.*is not read: contracts refer to files only/],
    ['a type that is none', schema, /^type: object$/m, 'type: objct', /Domain\.yaml:1:7\n.*is not a JSON Schema type\n\n1 \| type: objct\n +\| +\^{5}/],
    ['a format that is no word', 'specs/domainee/paths/domains.yaml', 'format: domain-hostname', 'format: domain-name', /domains\.yaml:\d+:\d+\n.*"domain-name" is not in formats\.yaml\n\n(.*\n)*.*format: domain-name\n +\| +\^+/],
    ['a vocabulary that does not parse', 'specs/formats.yaml', 'pattern: ^[A-Z]{2}$', 'pattern: [', /specs\/formats\.yaml:\d+:\d+\nformats\.yaml: is not YAML: .*\n\n(.*\n)*.*\^/],
    ['a format that nobody decides', 'specs/formats.yaml', 'pattern: ^[A-Z]{2}$', 'patern: ^[A-Z]{2}$', /specs\/formats\.yaml:\d+:\d+\nformats\.yaml: country-code: needs .*\n\n(.*\n)*.*country-code:\n +\| +\^+/],
    ['a pattern that may hang', 'specs/formats.yaml', 'pattern: ^[A-Z]{2}$', 'pattern: ^(a+)+$', /specs\/formats\.yaml:\d+:\d+\nformats\.yaml: country-code: pattern: .*\n\n(.*\n)*.*\^+/],
    ['a word that OpenAPI does not know', 'specs/domainee/paths/domains.yaml', /^ {2}responses:$/m, '  respones:', /domains\.yaml:\d+:\d+\n.*respon/],
  ] // prettier-ignore

  test.each(breaks)('%s: says where, and leaves everything as it was', async (_, file, from, to, message) => {
    const before = repository.outputs()
    const good = repository.read(file)
    edit(file, from, to)
    await heard(/^domainee: nothing was written/)
    expect(lines.join('\n')).toMatch(message)
    // That other files refer to a broken one is no news.
    expect(lines.filter((line) => /Failed to parse|Can't resolve/.test(line)).length).toBeLessThanOrEqual(1)
    expect(repository.outputs()).toStrictEqual(before)

    lines.length = 0
    repository.write(file, good)
    await heard(/^domainee: up to date/)
    edit(schema, 'description: ', 'description: Mended. ')
    await heard(/^domainee: wrote/)
    expect(repository.read('specs/dist/domainee.json')).toContain('Mended.')
  })

  test('a rule of the house is told afterwards, and holds nothing back', async () => {
    edit(schema, /^x-evidence: .*\n/m, '')
    await heard(/^domainee: wrote/)
    expect(await heard(/contract\/evidence/)).toContain('components/schemas/Domain.yaml')
  })
})

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
