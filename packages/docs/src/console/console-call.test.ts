import { expect, test } from 'vitest'
import { fromFragment, toFragment } from './console-call.ts'

test('a call survives its link', () => {
  const call = {
    operationId: 'connectDomainPurchase',
    key: 'domaineeOtherWorkspace',
    parameters: { id: 'a/b?c&d#e', body: 'a parameter of that name' },
    body: '{\n  "originUrl": "https://bücher.example/?a=1&b=2"\n}',
  }
  expect(fromFragment(toFragment(call))).toEqual(call)
})

test('a link may name only the operation', () => {
  expect(fromFragment('#getDomain')).toEqual({
    operationId: 'getDomain',
    key: undefined,
    parameters: {},
    body: undefined,
  })
})

test('an empty key is not the usual key', () => {
  expect(fromFragment('#getDomain?key=')?.key).toBe('')
})

test('no fragment is no call', () => {
  expect([fromFragment(''), fromFragment('#')]).toEqual([undefined, undefined])
})
