import { afterEach, expect, test, vi } from 'vitest'
import * as devpayr from '../src/index.ts'
import { runReadme } from './readme.ts'

afterEach(() => vi.unstubAllGlobals())

const domain = { id: 101, project_id: 7, domain: 'localhost:8000', environment: 'development' }
const envelope = (data: unknown): Response =>
  Response.json({ status: 'success', message: 'Success', data, errors: null })
const invalid = {
  message: 'The given data was invalid.',
  errors: { domain: ['The domain already exists on this project.'] },
}

test.each([
  ['attached', () => Response.json({ status: 'success', message: 'Success', data: domain }, { status: 201 }), ['attached as', 101]], // prettier-ignore
  ['refused', () => Response.json(invalid, { status: 422 }), [invalid.errors]],
  ['lost', () => Promise.reject(new Error('reset')), ['read back:', { ok: true, state: 'attached', domain, differences: [] }]], // prettier-ignore
])("the README's first example, %s", async (_title, create, line) => {
  vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => {
    if (method === 'POST') return create()
    return envelope(url.endsWith('/domains') ? { data: [domain], next_cursor: null } : domain)
  })
  const readme = new URL('../README.md', import.meta.url)
  expect(await runReadme(readme, { '@domain-contracts/devpayr': devpayr }, { apiKey: 'key_0123456789' })).toEqual([
    line,
  ])
})
