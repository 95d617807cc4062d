import * as devpayr from '@domain-contracts/devpayr'
import * as domainee from '@domain-contracts/domainee'
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/index.ts'

/** A sandbox with a client of each service whose every answer must keep its contract. */
export interface Fixture {
  readonly sandbox: Sandbox
  readonly domainee: (apiKey?: string) => domainee.DomaineeClient
  readonly devpayr: (apiKey?: string) => devpayr.DevPayrClient
  /** Sends what the client itself would refuse. */
  readonly uncheckedDomainee: domainee.DomaineeClient
  readonly uncheckedDevpayr: devpayr.DevPayrClient
}

function onContractMismatch({ operationId, status, issues }: domainee.ContractMismatch): never {
  throw new Error(`${operationId} ${status} breaks its contract: ${issues.map(({ message }) => message).join(' ')}`)
}

export async function createFixture(options: SandboxOptions = {}): Promise<Fixture> {
  const sandbox = await createSandbox(options)
  const { keys, fetch } = sandbox
  const shared = { fetch, onContractMismatch }
  const domaineeResponses = { responses: domainee.responseSchemas }
  const devpayrResponses = { responses: devpayr.responseSchemas }
  return {
    sandbox,
    domainee: (apiKey = keys.domainee) => domainee.createClient({ ...shared, apiKey, validate: domaineeResponses }),
    devpayr: (apiKey = keys.devpayr) => devpayr.createClient({ ...shared, apiKey, validate: devpayrResponses }),
    uncheckedDomainee: domainee.createClient({
      ...shared,
      apiKey: keys.domainee,
      validate: { ...domaineeResponses, request: false },
    }),
    uncheckedDevpayr: devpayr.createClient({
      ...shared,
      apiKey: keys.devpayr,
      validate: { ...devpayrResponses, request: false },
    }),
  }
}

interface AnyResult {
  readonly ok: boolean
  readonly error?: { readonly kind: string; readonly status?: number; readonly code?: string | undefined }
}

/** The documented status and code that a call was refused with; fails the test when it was not. */
export function refusal(result: AnyResult): string {
  if (result.ok || result.error?.kind !== 'documented')
    throw new Error(`not refused: ${JSON.stringify(result.error ?? 'ok')}`)
  return [result.error.status, result.error.code].filter((part) => part !== undefined).join(' ')
}
