// The contracts' workflows, run by Redocly's runner against a served sandbox. A workflow that says why it cannot run yet
// (`x-not-run`) is not run; the sandbox must then really lack an operation of it.
import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createClient, createProjectDomain } from '@domain-contracts/devpayr'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
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

describe.each(['domainee', 'devpayr'] as const)('%s', (api) => {
  const files = globSync(`${api}/workflows/*.arazzo.yaml`, { cwd: specs }).toSorted()

  test('has workflows', () => expect(files.length).toBeGreaterThan(2))

  test.each(files)('%s', { timeout: 30_000 }, async (file) => {
    const path = join(specs, file)
    // Redocly's linter has checked the file.
    const { workflows } = parse(readFileSync(path, 'utf8')) as { workflows: Workflow[] }
    if (workflows.every((workflow) => workflow['x-not-run'] !== undefined)) {
      expect(await notServed()).toEqual(expect.arrayContaining([expect.toBeOneOf(operationsOf(workflows))]))
      return
    }
    if (api === 'devpayr') await fillFirstProject()
    const report = await respect([path, '--server', `${api}=${servers[api]}`, ...inputFlags(api)])
    const [, passed, total] = /Steps: (\d+) passed, (\d+) total/.exec(report) ?? []
    expect(passed, report).toBe(total)
    expect(Number(total)).toBeGreaterThan(1)
  })
})

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

function operationsOf(workflows: readonly Workflow[]): string[] {
  return workflows.flatMap(({ steps }) => steps.map(({ operationId }) => operationId))
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
