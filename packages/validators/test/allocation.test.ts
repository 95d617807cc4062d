import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { hostname, httpsOriginUrl, isIPv4, isIPv6, originUrl, projectDomain } from '../src/index.ts'

setFlagsFromString('--expose-gc')
// A function of the engine without parameters.
const collect = runInNewContext('gc') as () => void

const CALLS = 20_000

/** Bytes of heap that a call leaves behind. So few calls that no collection falls into them. */
function bytesPerCall(call: () => void): number {
  for (let i = 0; i < 20_000; i++) call()
  const measured = Array.from({ length: 3 }, () => {
    collect()
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < CALLS; i++) call()
    return (process.memoryUsage().heapUsed - before) / CALLS
  })
  return Math.min(...measured)
}

const cases: readonly (readonly [string, (input: unknown) => boolean, readonly string[]])[] = [
  [
    'hostname',
    hostname.is,
    [
      'example.com',
      'Shop.Acme.COM.',
      `${'a'.repeat(63)}.${'b'.repeat(63)}.io`,
      'foo.local',
      'intranet',
      'a_b.com',
      '1.2.3.4',
      '',
    ],
  ],
  [
    'projectDomain',
    projectDomain.is,
    [
      'app.example.com',
      'localhost:8000',
      '127.0.0.1',
      '192.168.1.20:3000',
      '[::1]:3000',
      '[::ffff:1.2.3.4]',
      '::1',
      'example.com:80',
      '1.2.3',
      'a b.com',
    ],
  ],
  [
    'httpsOriginUrl',
    httpsOriginUrl.is,
    [
      'https://example.com',
      'https://example.com:8443/a/long/path/that/goes/on/for/more/than/64/characters?x=1',
      'https://1.1.1.1',
      'https://[2606:4700::1111]/',
      'https://localhost',
      'https://10.0.0.1',
      'https://a.local/',
      'http://example.com',
    ],
  ],
  ['originUrl', originUrl.is, ['http://example.com:80/', 'https://example.com/#x']],
  ['isIPv4', isIPv4, ['1.2.3.4', '1.2.3']],
  ['isIPv6', isIPv6, ['2001:db8::1', '::1', '1:2:3']],
]

test.each(cases)('%s: is allocates nothing, accepted or refused', (_name, is, inputs) => {
  // A flat copy of each, as from a request: no piece of a longer text.
  const flat = inputs.map((input) => JSON.parse(JSON.stringify(input)) as string)
  let accepted = 0
  const call = (): void => {
    for (const input of flat) if (is(input)) accepted++
  }
  // The least of several measurements: what else the process does can only add.
  expect(Math.min(...[1, 2, 3].map(() => bytesPerCall(call)))).toBeLessThan(1)
  expect(accepted).toBeGreaterThan(0)
})

test('the measurement sees an allocation', () => {
  const kept: string[] = []
  expect(bytesPerCall(() => kept.push('a'.repeat(kept.length % 7)))).toBeGreaterThan(1)
})
