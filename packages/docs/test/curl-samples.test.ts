// The shell samples, run by a shell and curl against a served sandbox. Of a sample only the server's address is changed.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { serve } from '@domain-contracts/sandbox/node'
import { afterAll, expect, test } from 'vitest'
import { curlSample } from '../src/contract/code-samples.ts'
import { contracts } from '../src/contract/contracts.ts'
import { domainIdOfSamples, problemsOf, sampled, type SampleRun } from './sample-runs.ts'

const run = promisify(execFile)
const running = await serve({ newId: domainIdOfSamples })
afterAll(() => running.close())

const { domainee, devpayr } = running.sandbox.keys
const baseUrls = { domainee: running.domaineeUrl, devpayr: running.devpayrUrl }
// The sandbox has no licenses yet: any key stands for a license's.
const keys = { DOMAINEE_API_KEY: domainee, DEVPAYR_API_KEY: devpayr, DEVPAYR_LICENSE_KEY: devpayr }

test('every curl sample succeeds at the sandbox, or meets its 501', async () => {
  for (const operation of sampled) {
    const { api } = operation
    const sample = curlSample(operation).replace(contracts[api].openapi.servers[0].url, baseUrls[api])
    // One after the other: one sample's call makes what the next one names. A proxy in the environment would be asked instead.
    await run('sh', ['-c', sample], { env: { PATH: process.env['PATH'], ...keys, no_proxy: '*' } })
  }
  // The control plane's own list.
  const gaps = (await (await fetch(`${running.url}/_sandbox/gaps`)).json()) as SampleRun['gaps']
  expect(problemsOf({ calls: running.sandbox.journal, gaps })).toEqual([])
})

test('a shell sample keeps a quote inside its quotes', () => {
  const [operation] = sampled
  if (!operation) throw new Error('the contracts have no operation')
  const content = { schema: {}, examples: { one: { summary: '', value: { name: "Jane's" } } } }
  expect(curlSample({ ...operation, body: content })).toContain(String.raw`"name": "Jane'\''s"`)
})
