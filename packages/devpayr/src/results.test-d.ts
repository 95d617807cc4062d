// Compiled, not run: what the types allow and what they must not.
import { expectTypeOf } from 'vitest'
import {
  createClient,
  createProjectDomain,
  getProjectDomain,
  listProjectDomains,
  paginateProjectDomains,
  updateProjectDomain,
  type components,
  type CreateProjectDomainResult,
} from './index.ts'

declare const client: ReturnType<typeof createClient>
type Schemas = components['schemas']
const path = { project: 7 }
const body = { domain: 'app.example.com', environment: 'production' } as const

const created = await createProjectDomain(client, { path, body })
if (created.ok) {
  expectTypeOf(created.status).toEqualTypeOf<201>()
  expectTypeOf(created.data).toEqualTypeOf<Schemas['ProjectDomainEnvelope']>()
} else if (created.error.kind === 'documented') {
  const { error } = created
  expectTypeOf(error.status).toEqualTypeOf<401 | 403 | 404 | 422 | 429>()
  // The service has no codes: the four causes of a 403 cannot be told apart.
  expectTypeOf(error.code).toEqualTypeOf<undefined>()
  if (error.status === 403) expectTypeOf(error.body).toEqualTypeOf<Schemas['ErrorMessage']>()
  if (error.status === 422) expectTypeOf(error.body).toEqualTypeOf<Schemas['ValidationError']>()
}

type Answered = Extract<Extract<CreateProjectDomainResult, { ok: false }>['error'], { status: number }>

/** A switch over the documented statuses is not total: a service can always answer with something else. */
// @ts-expect-error not every way returns
export function describeStatus(error: Answered): string {
  switch (error.status) {
    case 401:
    case 403:
    case 404:
    case 422:
    case 429:
      return error.message
  }
}

/** After `kind` it is. */
export function describeDocumented(error: Extract<Answered, { kind: 'documented' }>): string {
  switch (error.status) {
    case 401:
    case 403:
    case 404:
    case 422:
    case 429:
      return error.message
    default:
      return error satisfies never
  }
}

// A wrong request does not compile.
// @ts-expect-error the environment is missing
void createProjectDomain(client, { path, body: { domain: 'app.example.com' } })
// @ts-expect-error no such environment
void createProjectDomain(client, { path, body: { domain: 'app.example.com', environment: 'test' } })
// @ts-expect-error a flag is a boolean
void createProjectDomain(client, { path, body: { ...body, is_primary: 1 } })
// @ts-expect-error unknown property
void createProjectDomain(client, { path, body: { ...body, primary: true } })
// @ts-expect-error the project is a number
void createProjectDomain(client, { path: { project: '7' }, body })
// @ts-expect-error the domain's record id is missing
void getProjectDomain(client, { path })

// Changing differs from creating: every field may be left out, and only what is sent is changed.
void updateProjectDomain(client, { path: { project: 7, domain: 101 }, body: { is_primary: true } })
void updateProjectDomain(client, { path: { project: 7, domain: 101 }, body: {} })
// @ts-expect-error no such environment here either
void updateProjectDomain(client, { path: { project: 7, domain: 101 }, body: { environment: 'test' } })

// A list's item lacks what a list does not return.
const listed = await listProjectDomains(client, { path })
if (listed.ok) {
  const [item] = listed.data.data.data
  expectTypeOf(item).toEqualTypeOf<Schemas['ProjectDomainSummary'] | undefined>()
  // @ts-expect-error not in a list
  void item?.environment
  // @ts-expect-error not in a list
  void item?.is_verified
  // @ts-expect-error not in a list
  void item?.is_locked
  expectTypeOf(listed.data.data.next_cursor).toEqualTypeOf<string | null>()
}
for await (const item of paginateProjectDomains(client, { path })) {
  expectTypeOf(item.is_primary).toEqualTypeOf<boolean>()
  // @ts-expect-error not in a list
  void item.environment
}
const found = await getProjectDomain(client, { path: { project: 7, domain: 101 } })
if (found.ok) expectTypeOf(found.data.data.environment).toEqualTypeOf<Schemas['ProjectDomainEnvironment'] | undefined>()

// One of the two keys is needed.
void createClient({ apiKey: 'k' })
void createClient({ licenseKey: 'k' })
void createClient({ apiKey: 'k', licenseKey: 'l' })
// @ts-expect-error no key
void createClient({ timeoutMs: 1 })
// @ts-expect-error no such option
void createClient({ apiKey: 'k', token: 'x' })

// Either key may be a value that is perhaps undefined, as long as the other one is there.
declare const perhaps: string | undefined
void createClient({ apiKey: perhaps, licenseKey: 'x' })
void createClient({ apiKey: 'x', licenseKey: perhaps, baseUrl: perhaps })
// @ts-expect-error there may be neither
void createClient({ apiKey: perhaps, licenseKey: perhaps })
