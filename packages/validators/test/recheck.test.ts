import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'
import { hostname, httpsOriginUrl, originUrl, projectDomain } from '../src/index.ts'

const src = new URL('../src/', import.meta.url)

// Regular expression literals as oxfmt leaves them: after one of these, never after an operand.
const literal = /(?<=[=(,:&|!?] ?|return |\n {2,})\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g

const patterns = [
  ...readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(new URL(file, src), 'utf8')
          .replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
          .matchAll(literal),
      ].map(([, source = '', flags = '']) => [file, source, flags] as const),
    ),
  ...[projectDomain, hostname, originUrl, httpsOriginUrl].map(
    (format) =>
      [format.name, String(format['~standard'].jsonSchema.input({ target: 'draft-2020-12' })['pattern']), ''] as const,
  ),
]

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(20)
})

test.each(patterns)('%s /%s/%s is linear', (_file, source, flags) => {
  // Lookbehind it can only try, not prove; a timeout is "unknown" and fails.
  const diagnostics = checkSync(source, flags.replace(/[dyv]/g, ''), { timeout: 10_000 })
  expect(diagnostics.status).toBe('safe')
  expect(diagnostics).not.toHaveProperty('complexity.type', 'polynomial')
})
