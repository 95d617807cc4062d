import { expect, test } from 'vitest'
import { operationDescriptors } from '../src/contract.ts'
import * as domainee from '../src/index.ts'

test('the package exports one function for each operation, these names and nothing else', () => {
  const operations: readonly string[] = Object.keys(operationDescriptors)
  const names = Object.keys(domainee)
  expect(operations.filter((name) => !names.includes(name))).toEqual([])
  expect(names.filter((name) => !operations.includes(name)).toSorted()).toEqual([
    'CallFailedError',
    'TransportError',
    'createClient',
    'createOperationClient',
    'errorCatalogue',
    'paginateDomainPurchases',
    'paginateDomains',
    'reconcileConnect',
    'responseSchemas',
    'unwrap',
    'verifyWebhook',
    'withHooks',
  ])
})
