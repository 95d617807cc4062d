import type { OperationDescriptor } from '@domain-contracts/client'
import { notServed } from '../http/handler.ts'
import { snapshotProblem } from '../store/check-snapshot.ts'
import { UniqueViolation, type Snapshot, type Store } from '../store/store.ts'
import type { SandboxClock } from '../clock.ts'
import type { Fault, Faults } from './faults.ts'
import type { Journal } from './journal.ts'

export interface ControlledService {
  readonly definition: {
    readonly name: string
    readonly operations: Readonly<Record<string, OperationDescriptor>>
    readonly handlers: Readonly<Record<string, unknown>>
  }
}

export interface ControlPlaneParts {
  readonly store: Store
  readonly journal: Journal
  readonly faults: Faults
  readonly clock: SandboxClock
  readonly reset: () => Promise<void>
  readonly addOrigin: (originUrl: string) => Promise<void>
  readonly setRegistrarOutage: (hostname: string, down: boolean) => Promise<void>
  readonly services: readonly ControlledService[]
}

type Endpoint = (body: unknown) => Promise<Response> | Response

/** What tests steer a sandbox with, under `/_sandbox/`. */
export function createControlPlane(parts: ControlPlaneParts): (request: Request, url: URL) => Promise<Response> {
  const { store, journal, services } = parts
  const endpoints: Readonly<Record<string, Endpoint>> = {
    'GET /_sandbox/health': () =>
      Response.json({ status: 'ok', violations: journal.entries.filter((entry) => entry.violation).length }),
    'GET /_sandbox/routes': () => Response.json(services.flatMap(routesOf)),
    'GET /_sandbox/gaps': () => Response.json(services.flatMap(routesOf).filter((route) => !route.served)),
    'GET /_sandbox/faults': () => Response.json(parts.faults.list()),
    'POST /_sandbox/faults': (body) => Response.json({ id: parts.faults.add(readFault(body)) }, { status: 201 }),
    'DELETE /_sandbox/faults': () => {
      parts.faults.clear()
      return new Response(null, { status: 204 })
    },
    'GET /_sandbox/clock': () => Response.json({ now: new Date(parts.clock.now()).toISOString() }),
    'POST /_sandbox/clock': (body) => {
      parts.clock.advance(Number(property(body, 'advance')))
      return Response.json({ now: new Date(parts.clock.now()).toISOString() })
    },
    'GET /_sandbox/journal': () => Response.json(journal.entries),
    'GET /_sandbox/snapshot': async () => Response.json(await store.snapshot()),
    'POST /_sandbox/reset': async () => noContent(parts.reset()),
    'PUT /_sandbox/snapshot': async (body) => {
      const problem = snapshotProblem(body)
      // Checked by the line above.
      return problem === undefined ? noContent(store.restore(body as Snapshot)) : refuse(problem)
    },
    'POST /_sandbox/origins': async (body) => {
      const origin = property(body, 'origin')
      if (typeof origin !== 'string' || !URL.canParse(origin)) return refuse('Send { "origin": "https://..." }.')
      return noContent(parts.addOrigin(origin))
    },
    'POST /_sandbox/registrar-outages': async (body) => {
      const hostname = property(body, 'hostname')
      const down = property(body, 'down')
      if (typeof hostname !== 'string' || typeof down !== 'boolean')
        return refuse('Send { "hostname": "janesbakery.com", "down": true }.')
      return noContent(parts.setRegistrarOutage(hostname, down))
    },
  }
  return async (request, url) => {
    // A page from elsewhere must not steer a sandbox that happens to run on its reader's machine.
    if (isForeign(request, url)) return refuse('The control plane takes no requests from other sites.', 403)
    const endpoint = endpoints[`${request.method} ${url.pathname}`]
    if (!endpoint)
      return refuse(`The sandbox serves /domainee, /devpayr/api/v1 and: ${Object.keys(endpoints).join(', ')}.`, 404)
    return refusing(endpoint, await readJson(request))
  }
}

/** What a request got wrong is its sender's business: a 400 that says what. */
async function refusing(endpoint: Endpoint, body: unknown): Promise<Response> {
  try {
    return await endpoint(body)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof UniqueViolation)
      return refuse(error.message)
    throw error
  }
}

function isForeign(request: Request, url: URL): boolean {
  const origin = request.headers.get('origin')
  return origin !== null && origin !== url.origin
}

function readFault(body: unknown): Fault {
  const operationId = property(body, 'operationId')
  const status = property(body, 'status')
  const code = property(body, 'code')
  const times = property(body, 'times')
  if (typeof operationId !== 'string' || typeof status !== 'number')
    throw new TypeError('Send { "operationId": "connectDomainPurchase", "status": 502, "times": 1 }.')
  return {
    operationId,
    status,
    ...(typeof code === 'string' && { code }),
    ...(times !== undefined && { times: Number(times) }),
  }
}

function property(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}

interface RouteSummary {
  readonly service: string
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly served: boolean
}

function routesOf({ definition }: ControlledService): RouteSummary[] {
  return Object.values(definition.operations).map(({ id, method, path }) => ({
    service: definition.name,
    operationId: id,
    method,
    path,
    served: definition.handlers[id] !== undefined && definition.handlers[id] !== notServed,
  }))
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}

async function noContent(done: Promise<void>): Promise<Response> {
  await done
  return new Response(null, { status: 204 })
}

function refuse(message: string, status = 400): Response {
  return Response.json({ error: 'sandbox_request', message }, { status })
}
