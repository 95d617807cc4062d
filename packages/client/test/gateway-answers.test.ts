import { describe, expect, test } from 'vitest'
import { createLibrary, getBook, json, lendBook, stub } from './library-service.ts'

const answered = (answer: () => Response): ReturnType<typeof createLibrary> =>
  createLibrary({ fetch: stub(answer).fetch, retry: false })
const path = { id: '7' }

describe('JSON that a gateway sends with a documented status', () => {
  const bodies = [
    { message: 'Internal server error' },
    {},
    null,
    'x',
    [],
    { type: 'about:blank', title: 'Bad Gateway', status: 502 },
    { error: 'Bad Gateway', message: 'x' },
    { error: ['desk_closed'] },
    { error: { code: 'desk_closed' } },
  ].map((body) => ({ body }))
  test.each(bodies)('as $body is not documented, and its effect is unknown', async ({ body }) => {
    const result = await lendBook(
      answered(() => json(502, body)),
      { path, body: { reader: 'Jane' } },
    )
    expect(result).toMatchObject({ error: { kind: 'undocumented', status: 502, outcome: 'unknown' } })
    expect(result).not.toHaveProperty('error.code')
    const message = 'lendBook was answered with 502 and a body that its contract does not document.'
    expect(result).toHaveProperty('error.message', message)
    expect(result).toHaveProperty('error.body', body)
  })
  test.each(bodies)('as $body is not documented, but a refusal, where the status is one', async ({ body }) => {
    const result = await getBook(
      answered(() => json(404, body)),
      { path },
    )
    expect(result).toMatchObject({ error: { kind: 'undocumented', status: 404, outcome: 'rejected' } })
  })
})
