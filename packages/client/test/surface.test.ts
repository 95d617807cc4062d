import { expect, test } from 'vitest'
import * as checks from '../src/checks.ts'
import * as client from '../src/index.ts'

test('the package exports these and nothing else', () => {
  expect(Object.keys(client).toSorted()).toEqual([
    'CallFailedError',
    'TransportError',
    'UnsafePathError',
    'callOperation',
    'createOperationClient',
    'createServiceClient',
    'missingText',
    'offContract',
    'paginate',
    'unwrap',
    'validate',
    'withHooks',
  ])
})

test('and its checks these', () => {
  expect(Object.keys(checks).toSorted()).toEqual([
    'alternatives',
    'arrays',
    'constants',
    'everyCheck',
    'formats',
    'lengths',
    'numbers',
    'objectSizes',
    'objects',
    'patterns',
  ])
})
