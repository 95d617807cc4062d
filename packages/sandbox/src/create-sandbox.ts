import { systemClock, type SandboxClock } from './clock.ts'
import { createControlPlane } from './control/control-plane.ts'
import { createJournal, type JournalEntry } from './control/journal.ts'
import { devpayrService } from './devpayr/service.ts'
import { domaineeService } from './domainee/service.ts'
import { toResponse } from './http/answer.ts'
import { createService, type ServeRequest, type ServiceDefinition } from './http/service.ts'
import { defaultSeed } from './seed/default-seed.ts'
import { sandboxKeys, type SandboxKeys } from './seed/keys.ts'
import { createMemoryStore } from './store/memory-store.ts'
import type { Snapshot, Store } from './store/store.ts'
import { tableNames } from './store/tables.ts'

export interface SandboxOptions {
  /** Where the state is kept; in memory unless told otherwise. A store that already holds something is left as it is. */
  readonly store?: Store
  /** What an empty store is filled with, and what `reset` goes back to. */
  readonly seed?: Snapshot
  readonly clock?: SandboxClock
  /** Makes the ids of new domains; random UUIDs unless told otherwise. */
  readonly newId?: () => string
}

/** Both services, running. */
export interface Sandbox {
  /**
   * Answers a request to either service: at its real address (`https://api.domainee.dev/...`,
   * `https://api.devpayr.dev/api/v1/...`), or on any host under `/domainee` and `/devpayr/api/v1`. Sends nothing.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>
  /** The keys of the default seed. */
  readonly keys: SandboxKeys
  /** What was asked and answered, oldest first; at most the last 1,000 calls. */
  readonly journal: readonly JournalEntry[]
  /** Makes an origin reachable, so that connecting to it works. Throws a TypeError when it is not a URL. */
  readonly addOrigin: (originUrl: string) => Promise<void>
  /** Lets the registrar refuse, or take again, every change of a hostname's records. */
  readonly setRegistrarOutage: (hostname: string, down: boolean) => Promise<void>
  /** Goes back to the seed. */
  readonly reset: () => Promise<void>
  readonly snapshot: () => Promise<Snapshot>
  readonly restore: (snapshot: Snapshot) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Starts both services in this process, wherever fetch exists. Nothing leaves it.
 *
 * @example
 * const sandbox = await createSandbox()
 * const domainee = createClient({ apiKey: sandbox.keys.domainee, fetch: sandbox.fetch })
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    store = createMemoryStore(),
    seed = defaultSeed(),
    clock = systemClock,
    newId = () => crypto.randomUUID(),
  } = options
  const current = await store.snapshot()
  if (tableNames.every((name) => current[name].length === 0)) await store.restore(seed)

  const journal = createJournal()
  const mounts = [mount(domaineeService), mount(devpayrService)]
  const reset = (): Promise<void> => store.restore(seed)
  const addOrigin = async (originUrl: string): Promise<void> => {
    const { origin } = new URL(originUrl)
    await store.transaction(async (transaction) => {
      await transaction.delete('origins', { origin })
      await transaction.insert('origins', { origin })
    })
  }
  const setRegistrarOutage = (hostname: string, down: boolean): Promise<void> =>
    store.transaction(async (transaction) => {
      await transaction.delete('registrarOutages', { hostname })
      if (down) await transaction.insert('registrarOutages', { hostname })
    })
  const control = createControlPlane({ store, journal, reset, addOrigin, setRegistrarOutage, services: mounts })

  function mount<Caller>(definition: ServiceDefinition<Caller>): Mount {
    return { definition, serve: createService(definition, { store, clock, newId }) }
  }

  return {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const url = new URL(request.url)
      for (const { definition, serve } of mounts) {
        const pathname = pathBelow(definition, url)
        if (pathname === undefined) continue
        const { operationId, answer, violation } = await serve(request, pathname)
        journal.add({
          service: definition.name,
          operationId,
          method: request.method,
          pathname,
          status: answer.status,
          violation,
        })
        return toResponse(answer)
      }
      return control(request, url)
    },
    keys: sandboxKeys,
    journal: journal.entries,
    addOrigin,
    setRegistrarOutage,
    reset,
    snapshot: () => store.snapshot(),
    restore: (snapshot) => store.restore(snapshot),
    close: () => store.close(),
  }
}

interface Mount {
  readonly definition: Pick<ServiceDefinition<never>, 'name' | 'serverUrl' | 'operations' | 'handlers'>
  readonly serve: ServeRequest
}

/** The path that the service sees, or nothing when the URL is not one of its. */
function pathBelow({ name, serverUrl }: Mount['definition'], url: URL): string | undefined {
  const server = new URL(serverUrl)
  const base = server.pathname.replace(/\/$/, '')
  const prefix = url.origin === server.origin ? base : `/${name}${base}`
  return url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : undefined
}
