import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createSandbox } from '../src/index.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const run = promisify(execFile)

test('the snippet runs as it stands', async () => {
  const snippet = /```ts\n([\s\S]+?)```/.exec(readme)?.[1] ?? ''
  // In this package, so that its imports resolve as a user's would.
  const file = join(import.meta.dirname, `readme-${process.pid}.ts`)
  writeFileSync(file, snippet)
  try {
    expect((await run(process.execPath, [file])).stdout).toBe('false true\n')
  } finally {
    rmSync(file)
  }
})

test('the table lists exactly what a sandbox has', async () => {
  const cells = Array.from(readme.matchAll(/^\| (`[^|]+`) +\|/gm), ([, cell]) => cell ?? '').join(' ')
  const listed = Array.from(cells.matchAll(/`(\w+)`/g), ([, name]) => name)
  const members = Object.keys(await createSandbox()).filter((name) => name !== 'close')
  expect(new Set(listed)).toEqual(new Set(members))
})
