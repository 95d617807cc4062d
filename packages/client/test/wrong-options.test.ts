import { describe, expect, test } from 'vitest'
import type { OperationClient } from '../src/index.ts'
import { addBook, book, createLibrary, getBook, json, stub } from './library-service.ts'

const path = { id: '7' }
const noClock = { now: () => 0, date: () => 0, setTimeout: () => 0 }

describe('createClient refuses, naming the option,', () => {
  test.each<[string, unknown, string]>([
    ['fetch', 5, 'fetch must be a function, not 5.'],
    ['fetch', null, 'fetch must be a function, not null.'],
    ['random', 0.5, 'random must be a function, not 0.5.'],
    ['onContractMismatch', 'log', 'onContractMismatch must be a function, not a string.'],
    ['clock', 'system', 'clock.now must be a function, not undefined.'],
    ['clock', null, 'clock.now must be a function, not undefined.'],
    ['clock', noClock, 'clock.clearTimeout must be a function, not undefined.'],
    ['hooks', 5, 'hooks must be an object, not 5.'],
    ['hooks', null, 'hooks must be an object, not null.'],
    ['hooks', { onCall: true }, 'hooks.onCall must be a function, not true.'],
    ['hooks', { onAttempt: {} }, 'hooks.onAttempt must be a function, not an object.'],
    ['hooks', { onRetry: 'x' }, 'hooks.onRetry must be a function, not a string.'],
    ['retry', true, 'retry must be an object, not true.'],
    ['retry', 3, 'retry must be an object, not 3.'],
    ['retry', { maxAttempts: '3' }, 'retry.maxAttempts must be a number between 1 and 9007199254740991, not a string.'],
    ['validate', false, 'validate must be an object, not false.'],
    ['validate', { request: 'no' }, 'validate.request must be true or false, not a string.'],
    ['validate', { formats: {} }, 'validate.formats must be an array, not an object.'],
    ['validate', { responses: true }, 'validate.responses must be an object, not true.'],
    ['baseUrl', 5, 'baseUrl must be an https URL (http only to loopback) without'],
    ['baseUrl', null, 'braces, not null.'],
    ['baseUrl', 5n, 'braces, not 5.'],
    ['baseUrl', Symbol('here'), 'braces, not Symbol(here).'],
    ['validate', { formats: [null] }, 'validate.formats must be an array of formats, not null.'],
    ['validate', { formats: [{ name: 'x' }] }, 'validate.formats must be an array of formats, not an object.'],
    ['maxResponseBytes', Symbol('1'), 'maxResponseBytes must be a number between'],
    ['timeoutMs', Object.create(null), 'timeoutMs must be a number between 1 and 2147483647, not an object.'],
  ])('%s: %o', (option, value, message) => {
    const create = (): unknown => createLibrary({ [option]: value })
    expect(create).toThrow(TypeError)
    expect(create).toThrow(message)
  })
})

describe('createClient takes', () => {
  test.each([
    ['undefined for anything', { fetch: undefined, clock: undefined, random: undefined, hooks: undefined, retry: undefined, validate: undefined }], // prettier-ignore
    ['hooks of which none is given', { hooks: { onCall: undefined } }],
  ])('%s', (_what, options) => {
    // What a caller with looser settings of the compiler can pass.
    expect(() => createLibrary(options as object)).not.toThrow()
  })
  test('a clock whose methods are inherited', async () => {
    class Real {
      now = (): number => performance.now()
      date(): number {
        return Date.now()
      }
      setTimeout(callback: () => void, milliseconds: number): unknown {
        return setTimeout(callback, milliseconds)
      }
      clearTimeout(handle: unknown): void {
        // What the method above gave.
        clearTimeout(handle as number)
      }
    }
    const client = createLibrary({ clock: new Real(), fetch: stub(() => json(200, book)).fetch })
    expect(await getBook(client, { path })).toMatchObject({ ok: true })
  })
})

describe('a call with a wrong option is not sent, and says which:', () => {
  test.each<[string, unknown, string]>([
    ['timeoutMs', -1, 'timeoutMs must be a number between 1 and 2147483647, not -1.'],
    ['timeoutMs', 'abc', 'timeoutMs must be a number between 1 and 2147483647, not a string.'],
    ['totalTimeoutMs', Number.NaN, 'totalTimeoutMs must be a number between 1 and 2147483647, not NaN.'],
    ['timeoutMs', Symbol('1'), 'timeoutMs must be a number between 1 and 2147483647, not Symbol(1).'],
    ['signal', {}, 'signal must be an AbortSignal, not an object.'],
    ['signal', { aborted: false, addEventListener() {} }, 'signal must be an AbortSignal, not an object.'],
    ['signal', 'stop', 'signal must be an AbortSignal, not a string.'],
  ])('%s: %o', async (option, value, message) => {
    const { fetch, requests } = stub(() => json(200, book))
    expect(await getBook(createLibrary({ fetch }), { path }, { [option]: value })).toMatchObject({
      ok: false,
      error: {
        kind: 'invalid_request',
        outcome: 'not_sent',
        message: `getBook was not sent: ${message}`,
        issues: [{ path: [option], code: 'invalid_option', message }],
      },
    })
    expect(requests).toHaveLength(0)
  })
})

test('so is one whose options are none', async () => {
  const { fetch, requests } = stub(() => json(200, book))
  // @ts-expect-error a number, as if it were a timeout
  expect(await getBook(createLibrary({ fetch }), { path }, 500)).toMatchObject({
    error: { kind: 'invalid_request', issues: [{ message: 'options must be an object, not 500.' }] },
  })
  expect(requests).toHaveLength(0)
})

test.each(['aborted', 'addEventListener', 'removeEventListener'])(
  'so is one whose signal throws for %s',
  async (name) => {
    const get = (signal: AbortSignal, asked: string): unknown => {
      if (asked === name) throw new Error('trap')
      return Reflect.get(signal, asked)
    }
    const signal = new Proxy(new AbortController().signal, { get })
    const { fetch, requests } = stub(() => json(200, book))
    expect(await getBook(createLibrary({ fetch }), { path }, { signal })).toMatchObject({
      error: { kind: 'invalid_request', issues: [{ message: 'signal must be an AbortSignal, not an object.' }] },
    })
    expect(requests).toHaveLength(0)
  },
)

test('so is one whose options cannot be read', async () => {
  const unreadable = { get signal(): never { throw new Error('trap') } } // prettier-ignore
  expect(
    await getBook(createLibrary({ fetch: stub(() => json(200, book)).fetch }), { path }, unreadable),
  ).toMatchObject({
    error: { kind: 'invalid_request', issues: [{ message: 'options cannot be read.' }] },
  })
})

test('so is one whose body says that it is nothing', async () => {
  const { fetch, requests } = stub(() => json(201, book))
  const body = { title: 'x', toJSON: () => undefined }
  expect(await addBook(createLibrary({ fetch }), { body })).toMatchObject({
    error: { kind: 'invalid_request', issues: [{ path: ['body'], code: 'required' }] },
  })
  expect(requests).toHaveLength(0)
})

describe('a call without what it needs is not sent, and says what to pass:', () => {
  test.each([[undefined], [null], [{}], ['sk_live'], [{ path }]])('%o for a client', async (client) => {
    const message =
      'getBook was not sent: The first argument must be a client that createClient returned, the second the request.'
    // What plain JavaScript can pass.
    expect(await getBook(client as OperationClient<'library'>, { path })).toMatchObject({
      ok: false,
      error: {
        kind: 'invalid_request',
        operationId: 'getBook',
        outcome: 'not_sent',
        message,
        issues: [{ path: [], code: 'missing_client' }],
      },
    })
  })
  test.each<[unknown, string]>([
    [undefined, 'path is missing. path.id is missing.'],
    [{}, 'path is missing. path.id is missing.'],
    [{ path: {} }, 'path.id is missing.'],
    [null, 'path is missing. path.id is missing.'],
    ['7', 'path is missing. 0 is not in the contract, which knows path, query here. path.id is missing.'],
    [{ id: '7' }, 'path is missing. id is not in the contract, which knows path, query here. path.id is missing.'],
  ])('%o for a request', async (request, message) => {
    const { fetch, requests } = stub(() => json(200, book))
    // What plain JavaScript can pass.
    const result = await getBook(createLibrary({ fetch }), request as { path: { id: string } })
    expect(result).toMatchObject({ error: { kind: 'invalid_request', message: `getBook was not sent: ${message}` } })
    expect(requests).toHaveLength(0)
  })
  test('nothing for a body', async () => {
    // @ts-expect-error the request is missing
    expect(await addBook(createLibrary())).toMatchObject({
      error: { message: 'addBook was not sent: body is missing.' },
    })
  })
})
