import { expect, test } from 'vitest'
import { homeOf } from './home.ts'

test.each([
  [undefined, 'http://127.0.0.1:4011', '/'],
  ['', 'http://127.0.0.1:4011', '/'],
  ['https://contracts.example', 'https://contracts.example', '/'],
  ['https://acme.github.io/domain-contracts', 'https://acme.github.io', '/domain-contracts/'],
  ['https://acme.github.io/domain-contracts/', 'https://acme.github.io', '/domain-contracts/'],
])('SITE_URL %s is at %s under %s', (text, site, base) => {
  expect(homeOf(text)).toEqual({ site, base })
})

test.each(['contracts.example', 'file:///srv/site', 'https://a.example/?x'])('%s is refused', (text) => {
  expect(() => homeOf(text)).toThrow('SITE_URL must be an address like')
})
