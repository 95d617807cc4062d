import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startCacheServer, type CacheServer } from './cache-server.ts'
import { repositoryRoot } from './scratch-repository.ts'

// What CONTRIBUTING says about sharing results among machines, done with the pinned Turbo on a workspace of one package.

const run = promisify(execFile)
let root: string
let server: CacheServer

beforeEach(async () => {
  server = await startCacheServer()
  root = mkdtempSync(join(tmpdir(), 'remote-cache-'))
  const write = (file: string, content: object): void => writeFileSync(join(root, file), JSON.stringify(content))
  mkdirSync(join(root, 'a'))
  write('package.json', {
    name: 'root',
    private: true,
    devEngines: { packageManager: { name: 'pnpm', version: '12.21.0', onFail: 'ignore' } },
  })
  write('a/package.json', { name: 'a', version: '1.0.0', scripts: { build: 'echo built > out.txt' } })
  write('turbo.json', { remoteCache: { signature: true }, tasks: { build: { outputs: ['out.txt'] } } })
  writeFileSync(join(root, 'pnpm-workspace.yaml'), 'packages: [a]\n')
})
afterEach(async () => {
  rmSync(root, { recursive: true })
  await server[Symbol.asyncDispose]()
})

const settings = (): Record<string, string> => ({
  TURBO_API: server.url,
  TURBO_TEAM: 'bakery',
  TURBO_TOKEN: 'a-token',
  TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'a signature key of at least 32 bytes',
})

const [builtOnce, takenOver] = [/Cached: +0 cached, 1 total/, /Cached: +1 cached, 1 total/]

/** Builds as a machine that has built nothing yet. */
async function buildAfresh(env: Record<string, string>): Promise<string> {
  for (const folder of ['.turbo', 'node_modules', 'a/.turbo', 'a/out.txt'])
    rmSync(join(root, folder), { recursive: true, force: true })
  const { stdout } = await run(
    join(repositoryRoot, 'node_modules/.bin/turbo'),
    ['run', 'build', '--output-logs=errors-only'],
    {
      cwd: root,
      env: { ...process.env, ...env, TURBO_TELEMETRY_DISABLED: '1' },
    },
  )
  expect(readFileSync(join(root, 'a/out.txt'), 'utf8')).toBe('built\n')
  return stdout
}

test('CONTRIBUTING names each of these settings', () => {
  const text = readFileSync(join(repositoryRoot, 'CONTRIBUTING.md'), 'utf8')
  for (const name of Object.keys(settings())) expect(text).toContain(`\`${name}\``)
  expect(text).toContain('`"remoteCache": { "signature": true }`')
})

test('what one machine has built, another takes over, signed', async () => {
  expect(await buildAfresh(settings())).toMatch(builtOnce)
  expect(server.requests).toContain('PUT bakery Bearer a-token')
  expect([...server.artifacts.values()].map(({ tag }) => typeof tag)).toStrictEqual(['string'])
  expect(await buildAfresh(settings())).toMatch(takenOver)
})

test('what was changed on the way, or signed with another key, is built again', async () => {
  await buildAfresh(settings())
  const [[hash, artifact] = ['', { body: Buffer.of(), tag: '' }]] = server.artifacts
  server.artifacts.set(hash, { ...artifact, body: Buffer.concat([artifact.body, Buffer.of(0)]) })
  expect(await buildAfresh(settings())).toMatch(builtOnce)
  server.artifacts.set(hash, artifact)
  expect(
    await buildAfresh({ ...settings(), TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'another signature key, as long as that' }),
  ).toMatch(builtOnce)
})

test('without the settings nothing is uploaded', async () => {
  await buildAfresh({ TURBO_API: server.url })
  expect(server.requests).toStrictEqual([])
})
