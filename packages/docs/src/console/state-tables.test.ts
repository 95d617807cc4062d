import { connectDomainPurchase, createClient } from '@domain-contracts/domainee'
import { createSandbox, seeded } from '@domain-contracts/sandbox'
import { expect, test } from 'vitest'
import { changesBetween, stateTables } from './state-tables.ts'

test('connecting shows as a changed purchase, a new domain and replaced records', async () => {
  const sandbox = await createSandbox()
  const before = stateTables(await sandbox.snapshot())
  const domainee = createClient({ apiKey: sandbox.keys.domainee, fetch: sandbox.fetch })
  const path = { id: seeded.purchases.completed }
  await connectDomainPurchase(domainee, { path, body: { originUrl: 'https://janesbakery.acmesites.app' } })
  const after = stateTables(await sandbox.snapshot())
  const changes = after.map((table, index) => {
    const earlier = before[index]
    return earlier ? [table.title, [...changesBetween(earlier, table).values()]] : []
  })
  expect(changes).toEqual([
    ['Purchases', ['changed']],
    ['Domains on the edge', ['new']],
    ['DNS at the registrar', ['new', 'gone', 'gone', 'gone']],
    ['Project domains', []],
  ])
})

test('what stayed is no change', async () => {
  const [table] = stateTables(await (await createSandbox()).snapshot())
  expect(table && [...changesBetween(table, table)]).toEqual([])
})
