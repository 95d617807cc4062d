// The contracts' workflows, run by Redocly's runner against a served sandbox. A workflow that says why it cannot run yet
// (`x-not-run`) is not run; the sandbox must then really lack an operation of it.
import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createClient, createProjectDomain } from '@domain-contracts/devpayr'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sandboxKeys, seeded } from '../src/index.ts'
import { serve } from '../src/node/index.ts'

interface Workflow {
  readonly 'x-not-run'?: string
  readonly steps: readonly { readonly operationId: string }[]
}

const specs = resolve(import.meta.dirname, '../../../specs')
const redocly = resolve(import.meta.dirname, '../node_modules/.bin/redocly')
const run = promisify(execFile)
const running = await serve()

beforeEach(() => running.sandbox.reset())
afterAll(() => running.close())

// What the workflows ask for; each takes what it names.
const inputs = {
  domainee: {
    apiKey: sandboxKeys.domainee,
    purchaseId: seeded.purchases.completed,
    pendingPurchaseId: seeded.purchases.pending,
    foreignPurchaseId: seeded.purchases.ofOtherWorkspace,
    exhaustedKey: sandboxKeys.domaineeRateLimited,
  },
  devpayr: {
    apiKey: sandboxKeys.devpayr,
    project: seeded.projects.second,
    scopedKey: sandboxKeys.devpayrProjectScoped,
    otherUsersKey: sandboxKeys.devpayrOtherUser,
    exhaustedKey: sandboxKeys.devpayrRateLimited,
    fullProject: seeded.projects.first,
    fullProjectKey: sandboxKeys.devpayr,
  },
} as const

const servers = { domainee: running.domaineeUrl, devpayr: running.devpayrUrl }

const files = globSync('*/workflows/*.arazzo.yaml', { cwd: specs }).toSorted()
const isRun = (file: string): boolean => readWorkflows(file).every((workflow) => workflow['x-not-run'] === undefined)

test.each(files.filter(isRun))('%s goes through', { timeout: 30_000 }, async (file) => {
  const api = file.startsWith('domainee') ? 'domainee' : 'devpayr'
  await fillFirstProject()
  const report = await respect([join(specs, file), '--server', `${api}=${servers[api]}`, ...inputFlags(api)])
  // The whole report on one line, so that a failure shows it.
  const [summary, passed, total] = /Steps: (\d+) passed, (\d+) total/.exec(report) ?? [report]
  expect([summary, passed]).toEqual([summary, total])
  expect(Number(total)).toBeGreaterThan(1)
})

test.each(files.filter((file) => !isRun(file)))('%s cannot be run: an operation is not served yet', async (file) => {
  const operations = readWorkflows(file).flatMap(({ steps }) => steps.map(({ operationId }) => operationId))
  const missing = await notServed()
  expect(operations.filter((operation) => missing.includes(operation))).not.toEqual([])
})

test('both APIs have workflows of both kinds', () => {
  const kinds = new Set(files.map((file) => `${file.split('/')[0]} ${isRun(file) ? 'run' : 'not run'}`))
  expect([...kinds].toSorted()).toEqual(['devpayr not run', 'devpayr run', 'domainee not run', 'domainee run'])
})

function readWorkflows(file: string): readonly Workflow[] {
  // Redocly's linter has checked the file.
  return (parse(readFileSync(join(specs, file), 'utf8')) as { workflows: Workflow[] }).workflows
}

function inputFlags(api: keyof typeof inputs): string[] {
  return Object.entries(inputs[api]).flatMap(([name, value]) => ['--input', `${name}=${value}`])
}

/** What the runner prints, whether all went well or not. */
async function respect(args: readonly string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' }
  try {
    return (await run(redocly, ['respect', ...args], { env })).stdout
  } catch (error) {
    // A failed execFile carries what was printed.
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return stdout + stderr
  }
}

async function notServed(): Promise<string[]> {
  const response = await fetch(`${running.url}/_sandbox/gaps`)
  // The control plane's own answer.
  return ((await response.json()) as { operationId: string }[]).map(({ operationId }) => operationId)
}

async function fillFirstProject(): Promise<void> {
  const client = createClient({ apiKey: sandboxKeys.devpayr, baseUrl: running.devpayrUrl })
  for (let index = 0; index < seeded.domainsPerProject; index += 1) {
    const body = { domain: `full-${index}.example.com`, environment: 'production' } as const
    await createProjectDomain(client, { path: { project: seeded.projects.first }, body })
  }
}
