import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { createScratchRepository, repositoryRoot, type ScratchRepository } from './scratch-repository.ts'

interface Task {
  readonly taskId: string
  readonly hash: string
  readonly outputs: readonly string[] | null
  readonly inputs: Readonly<Record<string, string>>
  readonly command: string
}

let repository: ScratchRepository
let before: ReadonlyMap<string, Task>

beforeAll(() => {
  repository = createScratchRepository()
  // Turbo hashes what git knows.
  git('init', '--quiet')
  git('add', '--all')
  before = plan()
})

afterAll(() => repository[Symbol.dispose]())

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: repository.root })
}

/** What Turbo would do, and the hash that decides whether it has to. */
function plan(): Map<string, Task> {
  const output = execFileSync(
    join(repositoryRoot, 'node_modules/.bin/turbo'),
    ['run', 'build', 'typecheck', 'lint', 'test', '--dry=json'],
    { cwd: repository.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } }, // prettier-ignore
  )
  // What the pinned Turbo prints.
  const { tasks } = JSON.parse(output) as { tasks: Task[] }
  return new Map(tasks.map((task) => [task.taskId.replace('@domain-contracts/', ''), task]))
}

/** The tasks that would run again after an edit, if everything had run before it. */
function rerun(edit: () => void): string[] {
  edit()
  const last = before
  before = plan()
  return [...before].filter(([id, { hash }]) => last.get(id)?.hash !== hash).map(([id]) => id)
}

// Their tests read the whole repository: its rules, and its recipes on a copy of it.
const readers = new Set(['consumers', 'repo-lint'])

function packagesOf(tasks: readonly string[]): string[] {
  const names = new Set(tasks.map((id) => id.split('#')[0] ?? ''))
  return [...names].filter((name) => !readers.has(name)).toSorted()
}

const append = (file: string, text: string) => (): void => repository.edit(file, /$/, text)

describe('an edit', () => {
  test('of a page of the reference site reruns the site and what shows it, and no client', () => {
    const page = repository.list('packages/docs/src/content/docs/**/*.{md,mdx}')[0] ?? ''
    expect(packagesOf(rerun(append(page, '\nMore.\n')))).toStrictEqual(['docs', 'journey'])
  })

  test('of a README rebuilds nothing', () => {
    const tasks = rerun(append('specs/README.md', '\nMore.\n'))
    expect(tasks.filter((id) => id.endsWith('#build'))).toStrictEqual([])
  })

  test('of a test reruns that package only, and rebuilds nothing', () => {
    const file = repository.list('packages/client/src/*.test.ts')[0] ?? ''
    const tasks = rerun(append(file, '\n'))
    expect(packagesOf(tasks)).toStrictEqual(['client'])
    expect(tasks).not.toContain('client#build')
  })

  test('of the claims about a contract rebuilds the site that shows them, and nothing else', () => {
    const tasks = rerun(append('specs/domainee/claims.yaml', '\n# More.\n'))
    expect(tasks.filter((id) => id.endsWith('#build'))).toStrictEqual(['docs#build', 'journey#build'])
  })

  test('of one contract and its generated code leaves the other client as it is', () => {
    const tasks = rerun(() => {
      append('specs/domainee/openapi.yaml', '\n# More.\n')()
      append('packages/domainee/src/generated/types.gen.ts', '\n// More.\n')()
    })
    expect(packagesOf(tasks)).toContain('domainee')
    expect(packagesOf(tasks)).toContain('sandbox')
    expect(packagesOf(tasks).filter((name) => ['devpayr', 'client', 'validators'].includes(name))).toStrictEqual([])
  })

  test('that is taken back finds everything as it was', () => {
    const file = 'packages/validators/src/index.ts'
    const [text, hashes] = [repository.read(file), hashesOf(before)]
    expect(packagesOf(rerun(append(file, '\n// More.\n')))).toContain('domainee')
    rerun(() => repository.edit(file, /[^]*/, text))
    expect(hashesOf(before)).toStrictEqual(hashes)
  })
})

function hashesOf(tasks: ReadonlyMap<string, Task>): (readonly [string, string])[] {
  return [...tasks].map(([id, { hash }]) => [id, hash])
}

describe('declarations', () => {
  const published = ['specs', 'client', 'validators', 'domainee', 'devpayr', 'sandbox']

  test.each(published)('the build of %s is kept as dist', (name) => {
    expect(before.get(`${name}#build`)?.outputs).toStrictEqual(['dist/**'])
  })

  test.each(['client', 'validators', 'domainee', 'devpayr'])(
    'the build of %s reads its sources and settings only',
    (name) => {
      const inputs = Object.keys(before.get(`${name}#build`)?.inputs ?? {})
      expect(inputs).toContain('src/index.ts')
      expect(inputs.filter((file) => !/^(src\/.*\.ts|package\.json|tsconfig(\.\w+)?\.json)$/.test(file))).toStrictEqual(
        [],
      )
      expect(inputs.filter((file) => /\.test(-d)?\.ts$/.test(file))).toStrictEqual([])
    },
  )

  test('every test that runs keeps its count', () => {
    const tests = [...before].filter(([id, { command }]) => id.endsWith('#test') && command !== '<NONEXISTENT>')
    expect(tests.length).toBeGreaterThan(8)
    for (const [id, { outputs }] of tests) expect([id, outputs]).toStrictEqual([id, ['test-results.json']])
  })
})
