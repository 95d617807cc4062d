import { expect, test } from 'vitest'
import { contractOf } from './contracts.ts'
import { credentialOf } from './credentials.ts'

test('a bearer token goes behind its word', () => {
  expect(credentialOf(contractOf('domainee'), 'apiKey')).toEqual({ header: 'Authorization', prefix: 'Bearer ' })
})

test.each([
  ['apiKey', 'X-API-KEY'],
  ['licenseKey', 'X-LICENSE-KEY'],
])('%s goes into %s', (scheme, header) => {
  expect(credentialOf(contractOf('devpayr'), scheme)).toEqual({ header, prefix: '' })
})

test('a scheme that no header can do is refused by name', () => {
  expect(() => credentialOf(contractOf('devpayr'), 'oauth')).toThrow('devpayr: oauth is neither')
})
