import * as devpayr from '@domain-contracts/devpayr'
import * as devpayrContract from '@domain-contracts/devpayr/contract'
import * as domainee from '@domain-contracts/domainee'
import * as domaineeContract from '@domain-contracts/domainee/contract'
import { createSandbox, seeded, type Sandbox } from '@domain-contracts/sandbox'
import { httpsOriginUrl, projectDomain } from '@domain-contracts/validators'

/** What is used of a bundle of `@domain-contracts/specs`. */
export interface Bundle {
  readonly info: { readonly title: string }
  readonly paths: object
}

/** Uses every package once, in process, and tells what came of it, a line each. */
export async function usePackages(bundles: readonly Bundle[]): Promise<string[]> {
  const sandbox = await createSandbox()
  const lines = [
    ...useValidators(),
    ...useSpecs(bundles),
    ...(await useDomainee(sandbox)),
    ...(await useDevpayr(sandbox)),
  ]
  await sandbox.close()
  return lines
}

function useValidators(): string[] {
  const good = projectDomain.parse('[::1]:3000')
  const bad = httpsOriginUrl.parse('http://shop.example.com')
  return [
    good.ok ? `${good.kind} ${good.host} ${good.port ?? ''}` : 'refused',
    bad.ok ? 'accepted' : `refused: ${bad.issues.map(({ code }) => code).join(' ')}`,
  ]
}

function useSpecs(bundles: readonly Bundle[]): string[] {
  const descriptors = [domaineeContract.operationDescriptors, devpayrContract.operationDescriptors]
  return bundles.map(({ info, paths }, index) => {
    const missing = Object.values(descriptors[index] ?? {}).filter(({ path }) => !(path in paths))
    return `${info.title}: ${missing.length} operations are not in the bundle`
  })
}

async function useDomainee({ keys, fetch }: Sandbox): Promise<string[]> {
  const client = domainee.createClient({
    apiKey: keys.domainee,
    fetch,
    validate: { responses: domainee.responseSchemas },
    onContractMismatch: ({ operationId }) => {
      throw new Error(`${operationId} broke its contract`)
    },
  })
  const path = { id: seeded.purchases.completed }
  const connected = await domainee.connectDomainPurchase(client, {
    path,
    body: { originUrl: 'https://janesbakery.acmesites.app' },
  })
  const missing = await domainee.getDomainPurchase(client, { path: { id: 'no-such-purchase' } })
  const notSent = await domainee.connectDomainPurchase(client, { path, body: { originUrl: 'https://127.0.0.1' } })
  // The inherited openapi-fetch call, with the types of the contract's paths.
  const { data } = await client.GET('/v1/domain-purchases/{id}', { params: { path } })
  return [
    connected.ok ? `connected ${connected.data.purchase.hostname}` : connected.error.message,
    `read back: ${data?.purchase.hostname ?? 'nothing'}`,
    missing.ok ? 'found' : `${missing.error.kind} ${missing.error.outcome} ${statusOf(missing.error)}`,
    notSent.ok ? 'sent' : `${notSent.error.kind} ${notSent.error.outcome} ${statusOf(notSent.error)}`,
  ]
}

async function useDevpayr({ keys, fetch }: Sandbox): Promise<string[]> {
  const client = devpayr.createClient({ apiKey: keys.devpayr, fetch })
  const request = {
    path: { project: seeded.projects.first },
    body: { domain: 'localhost:8000', environment: 'development' },
  } as const
  const created = devpayr.unwrap(await devpayr.createProjectDomain(client, request))
  const repeated = await devpayr.createProjectDomain(client, request)
  return [
    `attached ${created.data.domain}`,
    repeated.ok ? 'attached twice' : `${repeated.error.kind} ${repeated.error.outcome} ${statusOf(repeated.error)}`,
  ]
}

function statusOf(error: object): string {
  return 'status' in error ? String(error.status) : 'no status'
}
