import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const run = promisify(execFile)

test("the README's snippet runs as it stands", async () => {
  const snippet = /```ts\n([\s\S]+?)```/.exec(readme)?.[1] ?? ''
  // Beside this package's node_modules, so that its imports resolve as a user's would.
  const file = join(import.meta.dirname, `readme-${process.pid}.ts`)
  writeFileSync(file, snippet)
  try {
    const { stdout } = await run(process.execPath, [file])
    expect(stdout).toMatch(/^connected as [0-9a-f-]{36}\n$/)
  } finally {
    rmSync(file)
  }
})

test("the README's commands are scripts of the root package", () => {
  // The file is this repository's own.
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const commands = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name)
  expect(commands).toEqual(expect.arrayContaining(['quickstart', 'start', 'test', 'generate']))
  for (const command of commands) expect(scripts).toHaveProperty(command ?? '')
})

test('the papers stay short', () => {
  for (const [file, lines] of [
    ['README.md', 120],
    ['ARCHITECTURE.md', 80],
  ] as const)
    // prettier-ignore
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThan(lines)
})
