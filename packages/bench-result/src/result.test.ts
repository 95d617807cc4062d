import { expect, test } from 'vitest'
import { parseResult, type Result } from './result.ts'

const row = { name: 'ours', version: '1.0.0', value: 40.5, ours: true, ratio: 1, bar: 2, met: false }
const group = { id: 'host-names', title: 'Host names', unit: 'ns', better: 'lower', method: 'A sentence.', rows: [row] }
const result = {
  suite: 'validators',
  title: 'Validators',
  measuredAt: '2026-11-21T12:00:00.000Z',
  machine: { cpu: 'A processor', cores: 2, node: 'v24.0.0', os: 'Linux 6' },
  command: 'pnpm run bench',
  groups: [group],
}
const withRow = (change: object): object => ({ ...result, groups: [{ ...group, rows: [{ ...row, ...change }] }] })
const withGroup = (change: object): object => ({ ...result, groups: [{ ...group, ...change }] })

const read = (value: unknown): Result => parseResult('a.json', JSON.stringify(value))

test('a result is read as it was written', () => {
  expect(read(result)).toEqual(result)
  expect(() => read(withGroup({ rows: [{ name: 'alone', value: 0 }] }))).not.toThrow()
})

test('what is no JSON is refused by its name', () => {
  expect(() => parseResult('a.json', '{')).toThrow(new TypeError('a.json must be JSON'))
})

test.each<readonly [unknown, string]>([
  [[], 'result must be an object'],
  [null, 'result must be an object'],
  [{ ...result, suite: '../validators' }, 'result.suite must be a name in kebab-case'],
  [{ ...result, measuredAt: 'yesterday' }, 'result.measuredAt must be an ISO 8601 date in UTC'],
  [{ ...result, machine: null }, 'result.machine must be an object'],
  [{ ...result, machine: { ...result.machine, cores: '2' } }, 'result.machine.cores must be a number'],
  [{ ...result, machine: { ...result.machine, host: 'mine' } }, 'result.machine.host is not part of a result'],
  [{ ...result, groups: [] }, 'result.groups must be a list of at least one group'],
  [{ ...result, groups: [group, group] }, 'result.groups[1].id "host-names" stands there twice'],
  [withGroup({ better: 'faster' }), 'result.groups[0].better must be "higher" or "lower"'],
  [withGroup({ method: 'no sentence' }), 'result.groups[0].method must be a sentence'],
  [withGroup({ rows: [5] }), 'result.groups[0].rows[0] must be an object'],
  [withRow({ value: Number.NaN }), 'result.groups[0].rows[0].value must be a number'],
  [withRow({ value: undefined }), 'result.groups[0].rows[0].value must be a number'],
  [withRow({ ours: false }), 'result.groups[0].rows[0].ours must be true'],
  [withRow({ faster: 2 }), 'result.groups[0].rows[0].faster is not part of a result'],
  [withGroup({ rows: [{ name: 'a', value: 1, bar: 2 }] }), 'result.groups[0].rows[0] must have bar and met together'],
])('another shape is refused %#', (value, why) => {
  expect(() => read(value)).toThrow(new TypeError(`a.json: ${why}`))
})
