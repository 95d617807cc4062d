import * as devpayr from '@domain-contracts/devpayr'
import * as domainee from '@domain-contracts/domainee'
import type { SandboxKeys } from '@domain-contracts/sandbox'
import { devpayrJourney } from './devpayr-journey.ts'
import { domaineeJourney } from './domainee-journey.ts'
import { createNarrator } from './narrator.ts'

/** Where a sandbox is to be reached: in process by its fetch, on a socket by its base URLs. */
export interface SandboxAddress {
  readonly keys: SandboxKeys
  readonly fetch?: (request: Request) => Promise<Response>
  readonly domaineeUrl?: string
  readonly devpayrUrl?: string
}

/** Uses both services end to end, prints each step, and returns how many did not go as they should. */
export async function runJourney(address: SandboxAddress, print: (line: string) => void): Promise<number> {
  const narrator = createNarrator(print)
  const { keys, fetch, domaineeUrl, devpayrUrl } = address
  const via = fetch && { fetch }
  const onContractMismatch = ({ operationId, status, issues }: domainee.ContractMismatch): void =>
    narrator.step(
      `${operationId} ${status} breaks its contract`,
      false,
      issues.map(({ message }) => message),
    )
  const domaineeClient = domainee.createClient({
    apiKey: keys.domainee,
    ...via,
    ...(domaineeUrl !== undefined && { baseUrl: domaineeUrl }),
    validate: { responses: domainee.responseSchemas },
    onContractMismatch,
  })
  const devpayrOptions = {
    apiKey: keys.devpayr,
    ...via,
    ...(devpayrUrl !== undefined && { baseUrl: devpayrUrl }),
    onContractMismatch,
  }
  const devpayrClient = devpayr.createClient({ ...devpayrOptions, validate: { responses: devpayr.responseSchemas } })
  const unchecked = devpayr.createClient({ ...devpayrOptions, validate: { request: false } })

  await domaineeJourney(domaineeClient, narrator)
  await devpayrJourney(devpayrClient, unchecked, narrator)
  return narrator.failures()
}
