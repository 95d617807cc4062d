import { connectDomainPurchase, createClient } from '@domain-contracts/domainee'
import { createSandbox, seeded } from '@domain-contracts/sandbox'
import { expect, test } from 'vitest'
import type { StateTable } from './state-tables.ts'
import { changesBetween, stateTables } from './state-tables.ts'

const changesOf = (before: StateTable | undefined, after: StateTable): readonly string[] =>
  before
    ? changesBetween(before, after).map((change) => `${change.before ? 'was' : ''}${change.after ? 'is' : ''}`)
    : ['no such table']

test('connecting shows as a changed purchase, a new domain and replaced records', async () => {
  const sandbox = await createSandbox()
  const before = stateTables(await sandbox.snapshot())
  const domainee = createClient({ apiKey: sandbox.keys.domainee, fetch: sandbox.fetch })
  const path = { id: seeded.purchases.completed }
  await connectDomainPurchase(domainee, { path, body: { originUrl: 'https://janesbakery.acmesites.app' } })
  const after = stateTables(await sandbox.snapshot())
  expect(after.map((table, index) => [table.title, changesOf(before[index], table)])).toEqual([
    ['Purchases', ['wasis']],
    ['Domains on the edge', ['is']],
    ['DNS at the registrar', ['was', 'was', 'was', 'is']],
    ['Project domains', []],
  ])
})

test('what stayed is no change', async () => {
  const [table] = stateTables(await (await createSandbox()).snapshot())
  expect(table && changesBetween(table, table)).toEqual([])
})
