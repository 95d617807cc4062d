import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const root = resolve(import.meta.dirname, '../../..')
const files = globSync('.github/workflows/*.yml', { cwd: root }).toSorted()
const texts = files.map((file) => [basename(file), readFileSync(resolve(root, file), 'utf8')] as const)
// What the tests below look at is looked for, not assumed.
const read = (text: string): Workflow => parse(text) as Workflow

/** What every workflow has to keep; empty when it does. */
function violations(text: string): string[] {
  const { on, permissions, jobs } = read(text)
  const found: string[] = []
  if ('pull_request_target' in on) found.push('runs foreign code with rights: pull_request_target')
  if (JSON.stringify(permissions) !== '{}') found.push('grants permissions to all jobs')
  for (const line of text.split('\n').filter((entry) => /^\s*(- )?uses:/.test(entry)))
    if (!/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)) found.push(`not pinned: ${line.trim()}`)
  for (const [name, job] of Object.entries(jobs)) {
    if (!job.permissions) found.push(`${name}: declares no permissions`)
    if (!job['timeout-minutes']) found.push(`${name}: may run for hours`)
    for (const step of job.steps) {
      // An expression is pasted into the shell before it runs; values reach a script by its environment.
      if (step.run?.includes('${{')) found.push(`${name}: expression in a script`)
      if (step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
        found.push(`${name}: leaves its token in the checkout`)
    }
  }
  return found
}

test('there are three workflows', () => {
  expect(texts.map(([file]) => file)).toStrictEqual(['ci.yml', 'docs.yml', 'publish.yml'])
})

test.each(texts)('%s pins every action and grants the least', (_, text) => {
  expect(violations(text)).toStrictEqual([])
})

describe('what would be wrong is seen', () => {
  const good = texts[0]?.[1] ?? ''
  const spoilt: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
    ['a tag instead of a digest', /@[0-9a-f]{40} # v6\.0\.2/, '@v6', /not pinned/],
    ['a digest without its version', / # v6\.0\.2/, '', /not pinned/],
    ['permissions for all', 'permissions: {}', 'permissions: write-all', /all jobs/],
    ['a job without permissions', /\n {4}permissions:\n {6}contents: read\n/, '\n', /declares no permissions/],
    ['a token left behind', 'persist-credentials: false', 'persist-credentials: true', /leaves its token/],
    ['an expression in a script', 'run: .ci/run', 'run: echo ${{ github.head_ref }}', /expression in a script/],
    ['rights for foreign code', '  pull_request:', '  pull_request_target:', /pull_request_target/],
    ['no time limit', '    timeout-minutes: 90\n', '', /may run for hours/],
  ]
  test.each(spoilt)('%s', (_, from, to, message) => {
    const text = good.replace(from, to)
    expect(text).not.toBe(good)
    expect(violations(text).join('\n')).toMatch(message)
  })
})

test('an identity token is granted only where packages or pages are published', () => {
  const granted = texts.flatMap(([file, text]) =>
    Object.entries(read(text).jobs)
      .filter(([, { permissions }]) => permissions?.['id-token'] === 'write')
      .map(([name]) => `${file} ${name}`),
  )
  expect(granted).toStrictEqual(['docs.yml deploy', 'publish.yml publish'])
})

test('the job that publishes runs nothing of the repository', () => {
  // A job that is missing fails below.
  const { steps } = read(readFileSync(resolve(root, '.github/workflows/publish.yml'), 'utf8')).jobs['publish'] as Job
  expect(steps.map(({ uses }) => uses?.split('@')[0])).toStrictEqual(['actions/setup-node', 'actions/download-artifact', undefined]) // prettier-ignore
  expect(steps.at(-1)?.run).toMatch(/npm publish .* --provenance/)
})

test('whatever builds installs by the frozen lockfile first', () => {
  for (const [file, name] of [
    ['ci.yml', 'test'],
    ['publish.yml', 'pack'],
    ['docs.yml', 'build'],
  ] as const) {
    // prettier-ignore
    // A job that is missing fails below.
    const { steps } = read(readFileSync(resolve(root, '.github/workflows', file), 'utf8')).jobs[name] as Job
    const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
    expect(runs[0]).toContain('pnpm install --frozen-lockfile')
  }
})
