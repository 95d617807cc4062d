import { expect, test } from 'vitest'
import { readDevPort } from './read-dev-port.ts'

test('no port leaves the choice to the server', () => {
  expect(readDevPort([])).toBeUndefined()
})

test('a port is read', () => {
  expect(readDevPort(['--port', '8080'])).toBe(8080)
})

test.each([['--port', '0'], ['--port', '65536'], ['--port', '80.5'], ['--port', 'http'], ['--prot', '80'], ['80']])(
  '%s %s is refused with the usage',
  (...args) => {
    expect(() => readDevPort(args)).toThrow('Usage: npm run docs')
  },
)
