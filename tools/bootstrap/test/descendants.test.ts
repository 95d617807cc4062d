import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { descendantsOf, endDescendants } from '../src/descendants.mjs'

test('what was started, and what that has started, and nobody else', () => {
  const table = '    1     0\n   10     1\n   12    11\n   11    10\n   13    12\n   20     1\n'
  expect(descendantsOf(10, table)).toEqual([11, 12, 13])
  expect(descendantsOf(20, table)).toEqual([])
})

test('a process in a group of its own ends with who started it', async () => {
  // Like npm and pnpm: between us and the program that matters stands one that passes no signal on.
  const between = `
    const child = require('node:child_process').spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)'], { detached: true })
    process.on('SIGTERM', () => {})
    child.on('exit', (code, signal) => { console.log(signal); process.exit() })
    console.log(child.pid)`
  const started = spawn(process.execPath, ['--eval', between], { stdio: ['ignore', 'pipe', 'inherit'] })
  const pid = await once(started.stdout, 'data').then(String)
  expect(descendantsOf(process.pid)).toEqual(expect.arrayContaining([started.pid, Number(pid)]))
  const signal = once(started.stdout, 'data').then(String)
  endDescendants(started.pid ?? 0)
  expect(await signal).toBe('SIGTERM\n')
  await once(started, 'close')
})
