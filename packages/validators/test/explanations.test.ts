import { expect, test } from 'vitest'
import { explanations } from '../src/explanations.ts'
import { hostname, httpsOriginUrl, originUrl, projectDomain } from '../src/index.ts'

const formats = [projectDomain, hostname, httpsOriginUrl, originUrl]

test.each(Object.entries(explanations))(
  '%s: its example is refused with it, and the format explains it',
  (code, { example, format, ...texts }) => {
    const named = formats.find(({ name }) => name === format)
    expect(named?.parse(example)).toMatchObject({ ok: false, issues: [{ code }] })
    expect(Object.values(texts).every((text) => text.endsWith('.') || text === texts.source)).toBe(true)
  },
)

test('explain knows codes by name and by number, and nothing else', () => {
  expect(hostname.explain(hostname.check('a_b.com'))).toBe(hostname.explain('underscore'))
  expect(hostname.explain('underscore')).toMatch(/^Hostname must not contain an underscore/)
  expect([hostname.explain('port_empty'), hostname.explain(0), projectDomain.explain(255)]).toEqual(['', '', ''])
})
