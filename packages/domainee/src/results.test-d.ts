// Compiled, not run: what the types allow and what they must not.
import type { OperationClient } from '@domain-contracts/client'
import { expectTypeOf } from 'vitest'
import {
  connectDomainPurchase,
  createDomain,
  createDomainPurchase,
  deleteDomain,
  getDomain,
  listDomains,
  unwrap,
  verifyWebhook,
  type components,
  type ConnectDomainPurchaseResult,
  type createClient,
} from './index.ts'

declare const client: ReturnType<typeof createClient>
type Schemas = components['schemas']
const path = { id: 'f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e' }
const body = { originUrl: 'https://janesbakery.acmesites.app' }

const connected = await connectDomainPurchase(client, { path, body })

// Data is out of reach before `ok` is known, and the error after it.
// @ts-expect-error not known yet
void connected.data
// @ts-expect-error not known yet
void connected.error
if (connected.ok) {
  expectTypeOf(connected.data).toEqualTypeOf<Schemas['DomainPurchaseEnvelope']>()
  expectTypeOf(connected.status).toEqualTypeOf<200>()
  // @ts-expect-error a success has no error
  void connected.error
} else {
  // @ts-expect-error a failure has no data
  void connected.data
}

// Each status narrows to its body and its codes.
if (!connected.ok && connected.error.kind === 'documented') {
  const { error } = connected
  expectTypeOf(error.status).toEqualTypeOf<400 | 401 | 404 | 409 | 429 | 500 | 502>()
  if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<Schemas['NotFoundError']>()
  if (error.status === 409) expectTypeOf(error.code).toEqualTypeOf<'wrong_status'>()
  if (error.status === 502) {
    expectTypeOf(error.body).toEqualTypeOf<Schemas['ConnectFailedError']>()
    expectTypeOf(error.code).toEqualTypeOf<'connect_failed'>()
  }
  // @ts-expect-error 418 is not documented
  void (error.status === 418)
}

// Where a status has several codes, the code narrows the body.
const created = await createDomain(client, { body: { hostname: 'shop.acme.com', originUrl: 'https://acme.fly.dev' } })
if (!created.ok && created.error.kind === 'documented' && created.error.status === 400) {
  expectTypeOf(created.error.code).toEqualTypeOf<'bad_request' | 'preflight_failed'>()
  if (created.error.code === 'preflight_failed')
    expectTypeOf(created.error.body).toEqualTypeOf<Schemas['PreflightFailedError']>()
}

type Answered = Extract<Extract<ConnectDomainPurchaseResult, { ok: false }>['error'], { status: number }>

/** A switch over the documented statuses is not total: a service can always answer with something else. */
// @ts-expect-error not every way returns
export function describeStatus(error: Answered): string {
  switch (error.status) {
    case 400:
    case 401:
    case 404:
    case 409:
    case 429:
    case 500:
    case 502:
      return error.message
  }
}

/** After `kind` it is. */
export function describeDocumented(error: Extract<Answered, { kind: 'documented' }>): string {
  switch (error.status) {
    case 400:
    case 401:
    case 404:
    case 409:
    case 429:
    case 500:
    case 502:
      return error.message
    default:
      return error satisfies never
  }
}

/** With every kind it is, too. */
export function describeKind(): string {
  if (connected.ok) return 'connected'
  const { error } = connected
  switch (error.kind) {
    case 'documented':
    case 'undocumented':
    case 'unreadable':
      return String(error.status)
    case 'network':
      return error.phase
    case 'timeout':
      return String(error.timeoutMs)
    case 'aborted':
      return String(error.reason)
    case 'invalid_request':
      return error.issues.map(({ code }) => code).join()
    default:
      return error satisfies never
  }
}

// An undocumented status is any number, and its body is not known.
if (!connected.ok && connected.error.kind === 'undocumented') {
  expectTypeOf(connected.error.status).toEqualTypeOf<number>()
  expectTypeOf(connected.error.body).toEqualTypeOf<unknown>()
}
// The outcome is known of every error, and no other word is.
if (!connected.ok) expectTypeOf(connected.error.outcome).toEqualTypeOf<'not_sent' | 'rejected' | 'unknown'>()

// A wrong request does not compile.
// @ts-expect-error the body is missing
void connectDomainPurchase(client, { path })
// @ts-expect-error the path is missing
void connectDomainPurchase(client, { body })
// @ts-expect-error originUrl is missing
void connectDomainPurchase(client, { path, body: { keepHost: true } })
// @ts-expect-error keepHost is a boolean
void connectDomainPurchase(client, { path, body: { ...body, keepHost: 'yes' } })
// @ts-expect-error unknown property
void connectDomainPurchase(client, { path, body: { originUrl: body.originUrl, mode: 'proxy' } })
// @ts-expect-error unknown part
void connectDomainPurchase(client, { path, body, query: {} })
// @ts-expect-error unknown path parameter
void connectDomainPurchase(client, { path: { id: path.id, other: '1' }, body })
// @ts-expect-error the id is a string
void getDomain(client, { path: { id: 7 } })
// @ts-expect-error no such mode
void createDomain(client, { body: { hostname: 'shop.acme.com', originUrl: 'https://acme.fly.dev', mode: 'mirror' } })
// @ts-expect-error 303 is none of the two
void createDomain(client, { body: { hostname: 'a.acme.com', originUrl: 'https://acme.fly.dev', redirectStatus: 303 } })
// @ts-expect-error no such status
void listDomains(client, { query: { status: 'live' } })
// @ts-expect-error the registrant is missing
void createDomainPurchase(client, { body: { hostname: 'janesbakery.com' } })

// What has a default or is optional may be left out.
void listDomains(client)
void connectDomainPurchase(client, { path, body: { ...body, keepHost: true } })
void createDomain(client, { body: { hostname: 'a.acme.com', originUrl: 'https://b.com' }, header: { 'Idempotency-Key': 'k' } }) // prettier-ignore

// An answer without a body has none.
const deleted = await deleteDomain(client, { path })
if (deleted.ok) expectTypeOf(deleted.data).toEqualTypeOf<undefined>()

// unwrap gives the data and nothing else.
expectTypeOf(unwrap(connected)).toEqualTypeOf<Schemas['DomainPurchaseEnvelope']>()

// A client of another service is not taken.
declare const other: OperationClient<'devpayr'>
// @ts-expect-error another service
void getDomain(other, { path })

// Events are told apart by their type.
const verdict = await verifyWebhook('', {}, '')
// @ts-expect-error not known to be genuine yet
void verdict.event
if (verdict.ok) {
  const { event } = verdict
  if (event.type === 'domain.verified') expectTypeOf(event.data.hostname).toEqualTypeOf<string>()
  if (event.type === 'domain_purchase.renewed') expectTypeOf(event.data.years).toEqualTypeOf<number>()
  // @ts-expect-error no such event
  void (event.type === 'domain.renamed')
}
