import { expect, test } from 'vitest'
import { sizeTable } from '../src/size-table.ts'

test('lists sizes in kB', () => {
  const bundle = new Uint8Array(10_000)
  const [, , library, data] = sizeTable([
    { name: 'library', packed: 1234, unpacked: 5678, files: 9, bundle },
    { name: 'data', packed: 50, unpacked: 100, files: 1, bundle: undefined },
  ]).split('\n')
  expect(library).toBe('| library | 1.2 | 5.7 | 9 | 10.0 | 0.0 |')
  expect(data).toBe('| data | 0.1 | 0.1 | 1 | – | – |')
})
