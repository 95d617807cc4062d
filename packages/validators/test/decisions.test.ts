import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostname, projectDomain } from '../src/index.ts'
import { findOriginUrlIssue } from '../src/origin-url-issue.ts'
import { acceptsOriginUrl } from '../src/origin-url-rules.ts'
import { mutantsOf, originMutants } from './mutants.ts'

const settings = { seed: 20261122, numRuns: 5000 }

// What decides is quick and does not know why; what names the problem reads the text again. Neither may know better.
test.each([['https://'], ['https://', 'http://']])(
  'origins with %s: what is refused has an issue, and only that',
  (...schemes) => {
    const accepts = acceptsOriginUrl(...schemes)({})
    const find = findOriginUrlIssue(...schemes)({})
    fc.assert(
      fc.property(originMutants, (input) => {
        expect(find(input) === 0).toBe(accepts(input))
      }),
      settings,
    )
  },
)

test.each([hostname, projectDomain])('$name: what is refused has an issue', (format) => {
  fc.assert(
    fc.property(mutantsOf('hostname', 'devpayr-domain'), (input) => {
      expect(format.check(input) === 0).toBe(format.is(input))
    }),
    settings,
  )
})
