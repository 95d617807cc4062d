import { afterEach, expect, test, vi } from 'vitest'
import * as domainee from '../src/index.ts'
import { runReadme } from './readme.ts'

afterEach(() => vi.unstubAllGlobals())

const id = '8f09b47c-b42f-4d14-8395-2989db76e6f8'
const purchase = { id: 'f8a0c1b9', hostname: 'janesbakery.com', status: 'completed', connectedDomainId: id }
const domain = { id, hostname: 'janesbakery.com', status: 'pending' }

test.each([
  ['connected', () => Response.json({ purchase }), ['connected as', id]],
  ['refused', () => Response.json({ error: 'wrong_status', message: 'It is pending.' }, { status: 409 }), ['not registered yet']], // prettier-ignore
  ['lost', () => Promise.reject(new Error('reset')), ['read back:', { ok: true, state: 'connected', domain, differences: [] }]], // prettier-ignore
  ['unknown to the workspace', () => Response.json({ error: 'not_found', message: 'Purchase not found.' }, { status: 404 }), ['connectDomainPurchase was answered with 404 not_found: Purchase not found.']], // prettier-ignore
])("the README's first example, %s", async (_title, connect, line) => {
  vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => {
    if (method === 'POST') return connect()
    return Response.json(url.includes('/v1/domains/') ? { domain } : { purchase })
  })
  const readme = new URL('../README.md', import.meta.url)
  const names = { apiKey: 'sk_live_0123456789', purchaseId: 'f8a0c1b9' }
  expect(await runReadme(readme, { '@domain-contracts/domainee': domainee }, names)).toEqual([line])
})
