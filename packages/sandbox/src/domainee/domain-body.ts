import type { components } from '@domain-contracts/domainee'
import { edgeHostname } from './edge-hostname.ts'
import type { DomainRow } from '../store/rows.ts'

/** A domain on the edge as Domainee returns it. */
export function domainBody(row: DomainRow): components['schemas']['Domain'] {
  return {
    id: row.id,
    hostname: row.hostname,
    originUrl: row.originUrl,
    status: row.status,
    mode: row.mode,
    keepHost: row.keepHost,
    redirectWww: row.redirectWww,
    redirectStatus: row.redirectStatus,
    dnsRecords: [{ type: 'CNAME', name: row.hostname, value: edgeHostname, purpose: 'Traffic Routing' }],
    monitorStatus: 'unknown',
    // The certificate is issued when the first request arrives; the sandbox has no edge that could get one.
    sslActiveFrom: null,
    sslActiveUntil: null,
    metadata: { ...row.metadata },
    createdAt: row.createdAt,
  }
}
