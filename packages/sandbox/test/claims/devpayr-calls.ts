import { createProjectDomain, listProjectDomains, unwrap, type components } from '@domain-contracts/devpayr'
import { seeded } from '../../src/index.ts'
import type { Fixture } from '../clients.ts'

export const first: number = seeded.projects.first
export const second: number = seeded.projects.second
export const ofOtherUser: number = seeded.projects.ofOtherUser
export const flags = ['is_primary', 'is_verified', 'is_locked', 'has_paid', 'is_active'] as const
export const sample = { domain: 'app.example.com', environment: 'production' } as const

export type Input = components['schemas']['ProjectDomainInput']
export type ProjectDomain = components['schemas']['ProjectDomain']

export async function attach(
  fixture: Fixture,
  more: Partial<Input> = {},
  project: number = first,
): Promise<ProjectDomain> {
  return unwrap(await createProjectDomain(fixture.devpayr(), { path: { project }, body: { ...sample, ...more } })).data
}

export async function primaries(fixture: Fixture, project: number = first): Promise<string[]> {
  const { data } = unwrap(await listProjectDomains(fixture.devpayr(), { path: { project } }))
  return data.data.filter((domain) => domain.is_primary).map(({ domain }) => domain)
}

export function endpoint(project: number | string = first): string {
  return `https://api.devpayr.dev/api/v1/project/${project}/domains`
}

export async function post(
  fixture: Fixture,
  body: unknown,
  key?: string,
  project?: number | string,
): Promise<{ status: number; body: unknown }> {
  const headers = key === '' ? {} : { 'X-API-KEY': key ?? fixture.sandbox.keys.devpayr }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fixture.sandbox.fetch(endpoint(project), {
    method: 'POST',
    headers: { ...headers },
    body: text,
  })
  return { status: response.status, body: await response.json() }
}

export function errorsOf(body: unknown): object {
  const errors: unknown = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined
  if (typeof errors !== 'object' || errors === null) throw new Error('no field-level errors')
  return errors
}

export async function fill(fixture: Fixture): Promise<void> {
  for (let index = 0; index < seeded.domainsPerProject; index += 1)
    await attach(fixture, { domain: `app-${index}.example.com` })
}
