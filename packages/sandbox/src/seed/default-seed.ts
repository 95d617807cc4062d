import type { Snapshot } from '../store/store.ts'
import type { DnsRecordRow, DomaineeKeyRow, DevpayrKeyRow, PurchaseRow } from '../store/tables.ts'
import { sandboxKeys } from './keys.ts'

/** The ids of what the default seed holds. */
export const seeded = {
  purchases: {
    completed: 'f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e',
    pending: 'f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4f',
    failed: 'f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d50',
    refunded: 'f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d51',
    ofOtherWorkspace: 'f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d52',
  },
  /** Two projects of the global key's user, the first with a scoped key of its own, and one of somebody else. */
  projects: { first: 7, second: 8, ofOtherUser: 9 },
  /** Origins that the sandbox can reach; `sandbox.addOrigin` adds more. */
  origins: ['https://janesbakery.acmesites.app', 'https://janesbakery-next.acmesites.app'],
  /** How many domains the plan allows each project. */
  domainsPerProject: 10,
} as const

const workspaces = { janes: 'workspace-janes', other: 'workspace-other' }
const users = { acme: 1, other: 2 }

/** What a sandbox holds unless told otherwise. */
export function defaultSeed(): Snapshot {
  const { purchases, projects } = seeded
  return {
    domaineeKeys: [
      domaineeKey(sandboxKeys.domainee, workspaces.janes),
      domaineeKey(sandboxKeys.domaineeOtherWorkspace, workspaces.other),
      { ...domaineeKey(sandboxKeys.domaineeRateLimited, workspaces.janes), rateLimited: true },
    ],
    purchases: [
      purchase(purchases.completed, 'janesbakery.com'),
      { ...purchase(purchases.pending, 'janescakes.com'), status: 'pending', registrarDomainId: null, expiresAt: null },
      { ...unregistered(purchases.failed, 'janescafe.com'), status: 'failed', errorMessage: 'Your card was declined.' },
      {
        ...unregistered(purchases.refunded, 'janespies.com'),
        status: 'refunded',
        errorMessage: 'The registrar refused the name.',
      },
      { ...purchase(purchases.ofOtherWorkspace, 'othershop.com'), workspaceId: workspaces.other },
    ],
    domains: [],
    dnsRecords: [
      dnsRecord(1, 'A', '@', '203.0.113.10'),
      dnsRecord(2, 'MX', '@', 'mail.janesbakery.com', 10),
      dnsRecord(3, 'TXT', '@', 'v=spf1 mx -all'),
    ],
    dnsHistory: [],
    origins: seeded.origins.map((origin) => ({ origin })),
    registrarOutages: [],
    devpayrUsers: [
      { id: users.acme, domainsPerProject: seeded.domainsPerProject },
      { id: users.other, domainsPerProject: null },
    ],
    devpayrKeys: [
      devpayrKey(sandboxKeys.devpayr, users.acme),
      { ...devpayrKey(sandboxKeys.devpayrProjectScoped, users.acme), projectId: projects.first },
      devpayrKey(sandboxKeys.devpayrOtherUser, users.other),
      { ...devpayrKey(sandboxKeys.devpayrExpired, users.acme), expiresAt: '2026-01-01T00:00:00.000Z' },
      { ...devpayrKey(sandboxKeys.devpayrRateLimited, users.acme), rateLimited: true },
    ],
    projects: [
      { id: projects.first, userId: users.acme, name: 'Bakery checkout' },
      { id: projects.second, userId: users.acme, name: 'Bakery kiosk' },
      { id: projects.ofOtherUser, userId: users.other, name: 'Other shop' },
    ],
    projectDomains: [],
    sequences: [
      { name: 'dnsRecords', value: 3 },
      { name: 'projectDomains', value: 100 },
    ],
  }
}

function domaineeKey(key: string, workspaceId: string): DomaineeKeyRow {
  return { key, workspaceId, rateLimited: false }
}

function devpayrKey(key: string, userId: number): DevpayrKeyRow {
  return { key, userId, projectId: null, expiresAt: null, rateLimited: false }
}

function purchase(id: string, hostname: string): PurchaseRow {
  return {
    id,
    workspaceId: workspaces.janes,
    hostname,
    years: 1,
    wholesaleCents: 1418,
    feeCents: 100,
    status: 'completed',
    registrarDomainId: '182739',
    registrant: { firstName: 'Jane', lastName: 'Smith', email: 'jane@bakery.example', country: 'US' },
    whoisPrivacyEnabled: true,
    autoRenew: false,
    expiresAt: '2027-05-17T15:42:11.000Z',
    customerReference: 'user_jane_42',
    connectedDomainId: null,
    errorMessage: null,
    createdAt: '2026-05-17T15:42:09.000Z',
    updatedAt: '2026-05-17T15:42:11.000Z',
  }
}

function unregistered(id: string, hostname: string): PurchaseRow {
  return { ...purchase(id, hostname), registrarDomainId: null, expiresAt: null }
}

function dnsRecord(
  id: number,
  type: DnsRecordRow['type'],
  name: string,
  value: string,
  priority: number | null = null,
): DnsRecordRow {
  return { id, hostname: 'janesbakery.com', type, name, value, ttl: 1800, priority }
}
