// Compiled, not run: what is caught can be narrowed as a result's error can.
import { expectTypeOf } from 'vitest'
import type { Issue, Outcome } from './index.ts'
import { CallFailedError, unwrap } from './index.ts'
import { createLibrary, getBook, type Book } from '../test/library-service.ts'

try {
  expectTypeOf(unwrap(await getBook(createLibrary(), { path: { id: '7' } }))).toEqualTypeOf<Book>()
} catch (caught) {
  if (!(caught instanceof CallFailedError)) throw caught
  const { error } = caught
  expectTypeOf(error.outcome).toEqualTypeOf<Outcome>()
  expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>()
  if (error.kind === 'documented') {
    expectTypeOf(error.status).toEqualTypeOf<number>()
    expectTypeOf(error.code).toEqualTypeOf<string | undefined>()
    expectTypeOf(error.body).toEqualTypeOf<unknown>()
  }
  if (error.kind === 'invalid_request') expectTypeOf(error.issues).toEqualTypeOf<readonly Issue[]>()
  // @ts-expect-error no kind of an error
  if (error.kind === 'endless_list') throw error
}
