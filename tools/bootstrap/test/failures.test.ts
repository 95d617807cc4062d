import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeFailures } from '../src/failures.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'failures-'))
  mkdirSync(join(root, '.turbo/runs'), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true }))

function summarize(...tasks: readonly object[]): void {
  writeFileSync(join(root, '.turbo/runs/one.json'), JSON.stringify({ tasks }))
}

test('what failed is shown with the end of its log; what passed, or never ran, is not', () => {
  const long = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n')
  writeFileSync(join(root, 'build.log'), `${long}\nwhat to do\n[ELIFECYCLE] Command failed with exit code 1.\n`)
  summarize(
    { taskId: 'specs#build', logFile: 'build.log', execution: { exitCode: 1 } },
    { taskId: 'client#test', logFile: 'client.log', execution: { exitCode: 0 } },
    { taskId: 'docs#build', logFile: 'docs.log' },
    { taskId: 'killed#test', logFile: 'killed.log', execution: { exitCode: null } },
    { taskId: 'consumers#test:consumers', execution: { exitCode: 1 } },
  )
  const [build = '', killed, uncached, ...more] = takeFailures(root)
  expect(build.split('\n')).toHaveLength(41)
  expect(build).toMatch(/^specs#build failed:\nline 61\n[^]*\nline 99\nwhat to do$/)
  expect(killed).toBe('killed#test failed:\n(it printed nothing)')
  expect(uncached).toBe('consumers#test:consumers failed:\n(see above)')
  expect(more).toEqual([])
})

test('what was told is not told again', () => {
  summarize({ taskId: 'a#test', logFile: 'a.log', execution: { exitCode: 2 } })
  expect(takeFailures(root)).toHaveLength(1)
  expect(readdirSync(join(root, '.turbo/runs'))).toEqual([])
  expect(takeFailures(root)).toEqual([])
})
