import type { components } from '@domain-contracts/domainee'
import { findOne, nextNumber, type Transaction } from '../store/store.ts'
import type { DnsRecordRow } from '../store/tables.ts'

/**
 * Replaces all records that the registrar holds for a hostname and keeps the old set in the history. False when the
 * registrar refuses; then nothing has changed.
 */
export async function replaceDnsRecords(
  transaction: Transaction,
  hostname: string,
  records: readonly Omit<DnsRecordRow, 'id' | 'hostname'>[],
  replacedAt: string,
): Promise<boolean> {
  if (await findOne(transaction, 'registrarOutages', { hostname })) return false
  const before = await transaction.find('dnsRecords', { hostname })
  const old = before.map(({ id: _id, hostname: _hostname, ...record }) => record)
  await transaction.insert('dnsHistory', {
    id: await nextNumber(transaction, 'dnsHistory'),
    hostname,
    replacedAt,
    records: old,
  })
  await transaction.delete('dnsRecords', { hostname })
  for (const record of records)
    await transaction.insert('dnsRecords', { id: await nextNumber(transaction, 'dnsRecords'), hostname, ...record })
  return true
}

/** A record as Domainee returns it. */
export function dnsRecordBody({ type, name, value, ttl, priority }: DnsRecordRow): components['schemas']['DnsRecord'] {
  return { type, name, value, ttl, ...(priority !== null && { priority }) }
}
