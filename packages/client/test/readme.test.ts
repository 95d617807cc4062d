import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import * as checks from '../src/checks.ts'
import * as client from '../src/index.ts'
import { runReadme } from './readme.ts'

afterEach(() => vi.unstubAllGlobals())

test("the README's first example runs", async () => {
  vi.stubGlobal('fetch', async (url: string) => Response.json({ url }))
  const readme = new URL('../README.md', import.meta.url)
  const modules = { '@domain-contracts/client': client, '@domain-contracts/client/checks': checks }
  const logged = await runReadme(readme, modules, { apiKey: 'key_0123456789' })
  expect(logged).toEqual([[{ url: 'https://library.example/books/7' }]])
})

test("the README's first example is the one that the compiler has checked", () => {
  const checked = readFileSync(new URL('readme-example.test-d.ts', import.meta.url), 'utf8')
    .replace(/^(\/\/.*\n)+/, '')
    .replace('\ndeclare const apiKey: string\n', '')
    .replaceAll("'../src/index.ts'", "'@domain-contracts/client'")
    .replace("'../src/checks.ts'", "'@domain-contracts/client/checks'")
  expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(`\`\`\`ts\n${checked}\`\`\``)
})
