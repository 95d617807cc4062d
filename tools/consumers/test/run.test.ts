import { existsSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { cleanEnvironment, run, runToSuccess } from '../src/run.ts'
import { createScratchFolder } from '../src/scratch-folder.ts'

const cwd = import.meta.dirname
const node = process.execPath

test('tells how a program ended and what it printed', async () => {
  const script = 'console.log(1); console.error(2); process.exitCode = 3'
  expect(await run(node, ['--eval', script], { cwd })).toEqual({ code: 3, stdout: '1\n', stderr: '2\n' })
})

test('kills a program that takes too long, and what it has started', async () => {
  const child = `require('node:child_process').spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)'], { stdio: 'inherit' })`
  const { code, stderr } = await run(node, ['--eval', child], { cwd, timeout: 500 })
  expect(code).toBe(-1)
  expect(stderr).toMatch(/^\n".+ --eval require.+" had not ended after 500 ms and was killed\.$/)
})

test('rejects when a program that has to succeed does not', async () => {
  await expect(runToSuccess(node, ['--eval', 'console.log("why"); process.exit(1)'], { cwd })).rejects.toThrow('why')
})

test('a program sees nothing of the test runner', async () => {
  const stdout = await runToSuccess(node, ['--eval', 'console.log(process.env.VITEST, process.env.HOME)'], { cwd })
  expect(stdout).toBe(`undefined ${process.env['HOME']}\n`)
})

test('a program finds what the machine has, and reads nothing that is typed here', async () => {
  const script = "console.log(process.env.PATH, require('node:fs').readFileSync(0, 'utf8').length)"
  const stdout = await runToSuccess(node, ['--eval', script], { cwd })
  expect(stdout).toMatch(/^.+ 0\n$/)
  expect(stdout).not.toContain('node_modules')
  expect(process.env['PATH']).toContain('node_modules')
})

test('npm installs from where the caller says, with the caches that are there', () => {
  vi.stubEnv('npm_config_cache', '/a/cache')
  vi.stubEnv('npm_config_registry', 'http://localhost:1/')
  vi.stubEnv('npm_config_user_agent', 'pnpm/12')
  expect(cleanEnvironment()).toMatchObject({ npm_config_cache: '/a/cache', npm_config_registry: 'http://localhost:1/' })
  expect(cleanEnvironment()).not.toHaveProperty('npm_config_user_agent')
  vi.unstubAllEnvs()
})

test('a scratch folder is gone when its block ends', () => {
  let path: string
  {
    using scratch = createScratchFolder('gone')
    path = scratch.path
    expect(existsSync(path)).toBe(true)
  }
  expect(existsSync(path)).toBe(false)
})
