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
