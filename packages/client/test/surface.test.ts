import { expect, test } from 'vitest'
import * as client from '../src/index.ts'

test('the package exports these and nothing else', () => {
  expect(Object.keys(client).toSorted()).toEqual([
    'CallFailedError',
    'TransportError',
    'UnsafePathError',
    'callOperation',
    'createServiceClient',
    'paginate',
    'unwrap',
    'validate',
  ])
})
