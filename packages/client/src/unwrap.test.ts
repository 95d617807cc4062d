import { expect, test } from 'vitest'
import { CallFailedError, unwrap } from './index.ts'
import { book, createLibrary, getBook, json, stub } from '../test/library-service.ts'

test('unwrap returns the data of a success', async () => {
  const { fetch } = stub(() => json(200, book))
  expect(unwrap(await getBook(createLibrary({ fetch }), { path: { id: '7' } }))).toEqual(book)
})

test('unwrap tells what is no result, as a call that was not awaited', async () => {
  const { fetch } = stub(() => json(200, book))
  const call = getBook(createLibrary({ fetch }), { path: { id: '7' } })
  // @ts-expect-error no result yet
  expect(() => unwrap(call)).toThrow(new TypeError('unwrap takes a result: await the call first.'))
  // @ts-expect-error none at all
  expect(() => unwrap(undefined)).toThrow(TypeError)
  await call
})

test('unwrap throws a CallFailedError that carries the error', async () => {
  const { fetch } = stub(() => json(404, { error: 'not_found', message: 'No such book.' }))
  const result = await getBook(createLibrary({ fetch }), { path: { id: '7' } })
  expect(() => unwrap(result)).toThrow(CallFailedError)
  expect(() => unwrap(result)).toThrow('getBook was answered with 404 not_found: No such book.')
  expect(() => unwrap(result)).toThrow(
    expect.objectContaining({ error: expect.objectContaining({ kind: 'documented', status: 404 }) as unknown }),
  )
})
