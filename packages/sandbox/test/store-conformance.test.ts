import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createMemoryStore, defaultSeed, UniqueViolation, type Snapshot, type Store } from '../src/index.ts'
import { createSqliteStore } from '../src/node/index.ts'
import { nextNumber } from '../src/store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandbox-store-'))
let files = 0
const opened: Store[] = []

const stores: Readonly<Record<string, () => Promise<Store>>> = {
  memory: async () => createMemoryStore(),
  'SQLite in memory': () => createSqliteStore(':memory:'),
  'SQLite file': () => createSqliteStore(join(folder, `${(files += 1)}.sqlite`)),
}

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(Object.entries(stores))('%s', (_, create) => {
  async function seededStore(): Promise<Store> {
    const store = await create()
    opened.push(store)
    await store.restore(defaultSeed())
    return store
  }

  test('gives back what was put in, whatever its type', async () => {
    const store = await seededStore()
    expect(await store.snapshot()).toEqual(sorted(defaultSeed()))
  })

  test('finds rows by any column, null included, in the order of their keys', async () => {
    const store = await seededStore()
    const [global, origins] = await store.transaction(async (transaction) => [
      await transaction.find('devpayrKeys', { userId: 1, projectId: null }),
      await transaction.find('origins', {}),
    ])
    expect(global.map(({ key }) => key)).toEqual([
      'sandbox_only_expired_key',
      'sandbox_only_global_key',
      'sandbox_only_rate_limited_key',
    ])
    expect(origins.map(({ origin }) => origin)).toEqual([
      'https://janesbakery-next.acmesites.app',
      'https://janesbakery.acmesites.app',
    ])
  })

  test('pages by key', async () => {
    const store = await seededStore()
    const page = await store.transaction((transaction) => transaction.find('dnsRecords', {}, { after: 1, limit: 1 }))
    expect(page.map(({ id }) => id)).toEqual([2])
  })

  test('changes and deletes only the rows that match', async () => {
    const store = await seededStore()
    const left = await store.transaction(async (transaction) => {
      await transaction.update('dnsRecords', { type: 'MX' }, { priority: 20 })
      await transaction.delete('dnsRecords', { type: 'A' })
      return transaction.find('dnsRecords', {})
    })
    expect(left.map(({ type, priority }) => [type, priority])).toEqual([['MX', 20], ['TXT', null]]) // prettier-ignore
  })

  test('changes nothing when it is given nothing to change', async () => {
    const store = await seededStore()
    await store.transaction((transaction) => transaction.update('dnsRecords', { type: 'MX' }, {}))
    expect(await store.snapshot()).toEqual(sorted(defaultSeed()))
  })

  test('refuses a key that is taken', async () => {
    const project = { id: 1, userId: 1, name: 'again' }
    const store = await seededStore()
    const insertTwice = store.transaction(async (transaction) => {
      await transaction.insert('projects', project)
      await transaction.insert('projects', project)
    })
    await expect(insertTwice).rejects.toThrow(UniqueViolation)
  })

  test('refuses a second row with the same unique columns, inserted or changed', async () => {
    const store = await seededStore()
    await store.transaction(async (transaction) => {
      await transaction.insert('projectDomains', projectDomain(1, 'one.example.com'))
      await transaction.insert('projectDomains', projectDomain(2, 'two.example.com'))
    })
    const insert = store.transaction((transaction) =>
      transaction.insert('projectDomains', projectDomain(3, 'one.example.com')),
    )
    await expect(insert).rejects.toThrow(UniqueViolation)
    const update = store.transaction((transaction) =>
      transaction.update('projectDomains', { id: 2 }, { domain: 'one.example.com' }),
    )
    await expect(update).rejects.toThrow(UniqueViolation)
  })

  test('keeps nothing of a transaction that failed', async () => {
    const store = await seededStore()
    const before = await store.snapshot()
    const failing = store.transaction(async (transaction) => {
      await transaction.insert('projectDomains', projectDomain(1, 'one.example.com'))
      await transaction.update('projects', {}, { name: 'renamed' })
      await transaction.delete('origins', {})
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await store.snapshot()).toEqual(before)
  })

  test('runs transactions one after the other', async () => {
    const store = await seededStore()
    const numbers = await Promise.all(
      Array.from({ length: 20 }, () => store.transaction((transaction) => nextNumber(transaction, 'projectDomains'))),
    )
    expect(numbers.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 20 }, (_value, index) => 101 + index),
    )
  })

  test('hands out copies: changing one changes nothing', async () => {
    const store = await seededStore()
    const before = await store.snapshot()
    const [purchase] = await store.transaction((transaction) => transaction.find('purchases', {}))
    Object.assign(purchase?.registrant ?? {}, { firstName: 'Mallory' })
    expect(await store.snapshot()).toEqual(before)
  })
})

test('an SQLite file keeps its rows when it is opened again', async () => {
  const file = join(folder, 'again.sqlite')
  const first = await createSqliteStore(file)
  await first.restore(defaultSeed())
  await first.close()
  const second = await createSqliteStore(file)
  opened.push(second)
  expect(await second.snapshot()).toEqual(sorted(defaultSeed()))
})

function projectDomain(id: number, domain: string) {
  return {
    id,
    projectId: 7,
    domain,
    environment: 'production',
    isPrimary: false,
    isVerified: false,
    isLocked: false,
    hasPaid: false,
    isActive: true,
    createdAt: '2026-01-01T00:00:00.000000Z',
    updatedAt: '2026-01-01T00:00:00.000000Z',
  } as const
}

function sorted(snapshot: Snapshot): unknown {
  return Object.fromEntries(Object.entries(snapshot).map(([name, rows]) => [name, rows.toSorted(byFirstColumn)]))
}

// Every table's key is its first column.
function byFirstColumn(one: object, other: object): number {
  return String(Object.values(one)[0]) < String(Object.values(other)[0]) ? -1 : 1
}
