import * as devpayr from '@domain-contracts/devpayr'
import { operationDescriptors as devpayrOperations, serverUrl as devpayrUrl } from '@domain-contracts/devpayr/contract'
import * as domainee from '@domain-contracts/domainee'
import {
  operationDescriptors as domaineeOperations,
  serverUrl as domaineeUrl,
} from '@domain-contracts/domainee/contract'
import { describe, expect, test } from 'vitest'
import { seeded } from '../src/index.ts'
import { createFixture, refusal } from './clients.ts'

const purchase = { path: { id: seeded.purchases.completed } }
const project = { path: { project: seeded.projects.first } }

test('a fault meets as many calls as it was armed for, and then no more', async () => {
  const { sandbox, domainee: client } = await createFixture()
  sandbox.faults.add({ operationId: 'getDomainPurchase', status: 500, times: 2 })
  const answers = []
  for (let call = 0; call < 3; call += 1) answers.push(await domainee.getDomainPurchase(client(), purchase))
  expect(answers.map(({ ok }) => ok)).toEqual([false, false, true])
  expect(answers.slice(0, 2).map(refusal)).toEqual(['500 internal_error', '500 internal_error'])
  expect(sandbox.faults.list()).toMatchObject([{ operationId: 'getDomainPurchase', hits: 2 }])
})

test('a fault leaves the state alone and meets its operation only', async () => {
  const { sandbox, domainee: client } = await createFixture()
  const before = await sandbox.snapshot()
  sandbox.faults.add({ operationId: 'connectDomainPurchase', status: 502 })
  const body = { originUrl: 'https://janesbakery.acmesites.app' }
  expect(refusal(await domainee.connectDomainPurchase(client(), { ...purchase, body }))).toBe('502 connect_failed')
  expect((await domainee.getDomainPurchase(client(), purchase)).ok).toBe(true)
  expect(await sandbox.snapshot()).toEqual(before)
})

test('resetting disarms all faults', async () => {
  const { sandbox, devpayr: client } = await createFixture()
  sandbox.faults.add({ operationId: 'listProjectDomains', status: 429 })
  await sandbox.reset()
  expect((await devpayr.listProjectDomains(client(), project)).ok).toBe(true)
})

test.each([
  [{ operationId: 'connectDomainPurchse', status: 502 }, /no operation "connectDomainPurchse"/],
  [{ operationId: 'connectDomainPurchase', status: 418 }, /does not document an error 418/],
  [
    { operationId: 'connectDomainPurchase', status: 502, code: 'renewal_failed' },
    /does not document 502 renewal_failed/,
  ],
  [{ operationId: 'connectDomainPurchase', status: 502, times: 0 }, /at least one call/],
])('a fault that could never happen is refused: %j', async (fault, message) => {
  const { sandbox } = await createFixture()
  expect(() => sandbox.faults.add(fault)).toThrow(message)
  const response = await sandbox.fetch('http://127.0.0.1/_sandbox/faults', {
    method: 'POST',
    body: JSON.stringify(fault),
  })
  expect(response.status).toBe(400)
})

test('faults and time are steered over the control plane too', async () => {
  const { sandbox, domainee: client } = await createFixture({
    clock: { now: () => Date.parse('2026-05-17T12:00:00Z') },
  })
  const post = (path: string, body: object): Promise<Response> =>
    sandbox.fetch(`http://127.0.0.1/_sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) })
  expect((await post('faults', { operationId: 'getDomainPurchase', status: 429, times: 1 })).status).toBe(201)
  expect(refusal(await domainee.getDomainPurchase(client(), purchase))).toBe('429 rate_limited')
  expect(await (await post('clock', { advance: 60_000 })).json()).toEqual({ now: '2026-05-17T12:01:00.000Z' })
  expect((await post('clock', { advance: -1 })).status).toBe(400)
})

test('time that has gone on expires keys', async () => {
  const { sandbox, devpayr: client } = await createFixture({ clock: { now: () => Date.parse('2025-12-31T23:59:00Z') } })
  const expiring = client(sandbox.keys.devpayrExpired)
  expect((await devpayr.listProjectDomains(expiring, project)).ok).toBe(true)
  sandbox.clock.advance(60_000)
  expect(refusal(await devpayr.listProjectDomains(expiring, project))).toBe('403')
})

interface Errors {
  readonly catalogue: readonly { readonly operationId: string; readonly status: number; readonly code: string | null }[]
  readonly server: string
  readonly operations: Readonly<Record<string, { readonly path: string; readonly method: string }>>
}

const services: readonly Errors[] = [
  { catalogue: domainee.errorCatalogue, server: domaineeUrl, operations: domaineeOperations },
  { catalogue: devpayr.errorCatalogue, server: devpayrUrl, operations: devpayrOperations },
]

describe.each(services)('every documented error of $server', ({ catalogue, server, operations }) => {
  test.each([...catalogue])('$operationId answers $status $code when it is asked to', async (error) => {
    const { operationId, status, code } = error
    const { sandbox } = await createFixture()
    sandbox.faults.add({ operationId, status, ...(code !== null && { code }) })
    const { path = '', method = '' } = operations[operationId] ?? {}
    const response = await sandbox.fetch(server + path.replaceAll(/\{\w+\}/g, '1'), { method })
    expect(response.status).toBe(status)
    expect(sandbox.journal).toMatchObject([{ operationId, status, violation: false }])
  })
})
