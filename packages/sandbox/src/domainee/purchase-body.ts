import type { components } from '@domain-contracts/domainee'
import type { PurchaseRow } from '../store/rows.ts'

/** A purchase as Domainee returns it: what is not known yet is left out. */
export function purchaseBody(row: PurchaseRow): components['schemas']['DomainPurchase'] {
  return {
    id: row.id,
    hostname: row.hostname,
    years: row.years,
    wholesaleCents: row.wholesaleCents,
    feeCents: row.feeCents,
    totalCents: row.wholesaleCents + row.feeCents,
    currency: 'USD',
    registrar: 'namecheap',
    ...(row.registrarDomainId !== null && { registrarDomainId: row.registrarDomainId }),
    status: row.status,
    registrant: row.registrant,
    whoisPrivacyEnabled: row.whoisPrivacyEnabled,
    autoRenew: row.autoRenew,
    ...(row.expiresAt !== null && { expiresAt: row.expiresAt }),
    ...(row.customerReference !== null && { customerReference: row.customerReference }),
    ...(row.connectedDomainId !== null && { connectedDomainId: row.connectedDomainId }),
    ...(row.errorMessage !== null && { errorMessage: row.errorMessage }),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}
