import type { OperationDescriptor } from '@domain-contracts/client'
import { notServed } from '../http/handler.ts'
import type { Snapshot, Store } from '../store/store.ts'
import { tableNames } from '../store/tables.ts'
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
    'GET /_sandbox/journal': () => Response.json(journal.entries),
    'GET /_sandbox/snapshot': async () => Response.json(await store.snapshot()),
    'POST /_sandbox/reset': async () => noContent(parts.reset()),
    'PUT /_sandbox/snapshot': async (body) =>
      isSnapshot(body)
        ? noContent(store.restore(body))
        : refuse(`A snapshot is an object with the tables ${tableNames.join(', ')}.`),
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
    const endpoint = endpoints[`${request.method} ${url.pathname}`]
    if (!endpoint)
      return refuse(`The sandbox serves /domainee, /devpayr/api/v1 and: ${Object.keys(endpoints).join(', ')}.`, 404)
    return endpoint(await readJson(request))
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

function isSnapshot(body: unknown): body is Snapshot {
  return typeof body === 'object' && body !== null && tableNames.every((name) => Array.isArray(Reflect.get(body, name)))
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
