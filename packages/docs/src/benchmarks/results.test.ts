import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { describe, expect, test } from 'vitest'
import BenchmarkTable from '../components/BenchmarkTable.astro'
import type { Result } from './results.ts'
import { parseResult } from './results.ts'

const result: Result = {
  suite: 'clients',
  title: 'Clients beside their peers',
  measuredAt: '2026-11-21T23:16:23.011Z',
  machine: { cpu: 'a processor', cores: 2, node: 'v24.21.0', os: 'Linux' },
  command: 'npm run something',
  groups: [
    {
      id: 'get',
      title: 'One GET',
      unit: 'µs',
      better: 'lower',
      method: 'Median of the rounds.',
      rows: [
        { name: 'ours', value: 50, ours: true, ratio: 1 },
        { name: 'peer', version: '1.2.3', value: 100, ratio: 2, bar: 3, met: false },
        { name: 'other', value: 200, ratio: 4, bar: 2, met: true },
      ],
    },
  ],
}
const [group] = result.groups

describe('a file of results', () => {
  test('is read as it is', () => {
    expect(parseResult('clients.json', JSON.stringify(result))).toEqual(result)
  })

  test.each([
    ['without a machine', { machine: undefined }, 'machine'],
    ['with a key of its own', { mood: 'good' }, 'mood'],
    ['without groups', { groups: [] }, 'groups'],
    ['with a group of no rows', { groups: [{ ...group, rows: [] }] }, 'groups'],
    ['with a value that is text', { groups: [{ ...group, rows: [{ name: 'ours', value: '50' }] }] }, 'groups'],
    ['with a direction of its own', { groups: [{ ...group, better: 'nicer' }] }, 'groups'],
    ['with a date that is none', { measuredAt: 'yesterday' }, 'measuredAt'],
  ])('%s is refused by name', (_case, change, key) => {
    const text = JSON.stringify({ ...result, ...change })
    expect(() => parseResult('clients.json', text)).toThrow(`clients.json is no result of tools/bench: see "${key}"`)
  })
})

test('the table shows each value by its length, and what is missed as missed', async () => {
  const container = await AstroContainer.create()
  const html = await container.renderToString(BenchmarkTable, { props: { group } })
  expect(html).toContain('µs (lower is better)')
  expect(html).toContain('--share: 50.0%')
  expect(html).toContain('missed: 3×')
  expect(html).toContain('met: 2×')
})
