import { createProjectDomain, listProjectDomains, unwrap, type DevPayrClient } from '@domain-contracts/devpayr'
import { seeded } from '@domain-contracts/sandbox'
import { reason, type Narrator } from './narrator.ts'

const path = { project: seeded.projects.first }
const formats = [
  { domain: 'app.example.com', environment: 'production', is_primary: true },
  { domain: 'example.com', environment: 'production', is_primary: true },
  { domain: 'localhost', environment: 'development' },
  { domain: 'localhost:8000', environment: 'development' },
  { domain: '127.0.0.1', environment: 'development' },
  { domain: '192.168.1.20:3000', environment: 'staging' },
  { domain: '[::1]:3000', environment: 'development' },
] as const

/** Attaches a domain of every documented format, sees the first primary one demoted, and meets the 422s. */
export async function devpayrJourney(
  devpayr: DevPayrClient,
  unchecked: DevPayrClient,
  narrator: Narrator,
): Promise<void> {
  narrator.heading('DevPayr: attach domains to a project')
  for (const body of formats) {
    const result = await createProjectDomain(devpayr, { path, body })
    const primary = 'is_primary' in body ? ', primary' : ''
    narrator.step(`${body.domain} (${body.environment}${primary})`, result.ok, reason(result))
  }
  const { data } = unwrap(await listProjectDomains(devpayr, { path }))
  const primaries = data.data.filter((domain) => domain.is_primary).map(({ domain }) => domain)
  narrator.step(
    `of ${data.data.length} domains only the later primary is left: ${primaries.join(', ')}`,
    primaries.join() === 'example.com',
  )
  await showRefusals(devpayr, unchecked, narrator)
}

async function showRefusals(devpayr: DevPayrClient, unchecked: DevPayrClient, narrator: Narrator): Promise<void> {
  narrator.heading('DevPayr: what is refused')
  const duplicate = await createProjectDomain(devpayr, {
    path,
    body: { domain: 'app.example.com', environment: 'production' },
  })
  narrator.step('422 for a domain that the project has already', is422(duplicate), fieldErrors(duplicate))

  const body = { domain: 'https://app.example.com/', environment: 'production' } as const
  const stopped = await createProjectDomain(devpayr, { path, body })
  narrator.step(
    'not even sent: a URL where a domain belongs',
    !stopped.ok && stopped.error.kind === 'invalid_request',
    reason(stopped),
  )

  const sent = await createProjectDomain(unchecked, { path, body })
  narrator.step('422 when it is sent all the same', is422(sent), fieldErrors(sent))
}

type Created = Awaited<ReturnType<typeof createProjectDomain>>

function is422(result: Created): boolean {
  return !result.ok && result.error.kind === 'documented' && result.error.status === 422
}

function fieldErrors(result: Created): readonly string[] {
  if (result.ok || result.error.kind !== 'documented' || result.error.status !== 422) return reason(result)
  return Object.entries(result.error.body.errors ?? {}).map(([field, reasons]) => `${field}: ${reasons.join(' ')}`)
}
