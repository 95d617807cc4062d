import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run, runToSuccess } from '../src/run.ts'
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
  expect([code, stderr]).toEqual([-1, '\nKilled after 500 ms.'])
})

test('rejects when a program that has to succeed does not', async () => {
  await expect(runToSuccess(node, ['--eval', 'console.log("why"); process.exit(1)'], { cwd })).rejects.toThrow('why')
})

test('a program sees nothing of the test runner', async () => {
  const stdout = await runToSuccess(node, ['--eval', 'console.log(process.env.VITEST, process.env.HOME)'], { cwd })
  expect(stdout).toBe(`undefined ${process.env['HOME']}\n`)
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
