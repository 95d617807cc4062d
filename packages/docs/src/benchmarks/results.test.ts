import type { Result } from '@domain-contracts/bench-result'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import BenchmarkTable from '../components/BenchmarkTable.astro'
import { readResults } from './results.ts'

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

test('a file of results is read as it is', () => {
  expect(readResults({ '../../../../tools/bench/results/clients.json': JSON.stringify(result) })).toEqual([result])
})

test('a file of another shape is refused, and named from the root', () => {
  const text = JSON.stringify({ ...result, machine: undefined })
  expect(() => readResults({ '../../../../tools/bench/results/clients.json': text })).toThrow(
    new TypeError('tools/bench/results/clients.json: result.machine must be an object'),
  )
})

test('the table shows each value by its length, and what is missed as missed', async () => {
  const container = await AstroContainer.create()
  const html = await container.renderToString(BenchmarkTable, { props: { group } })
  expect(html).toContain('µs (lower is better)')
  expect(html).toContain('--share: 50.0%')
  expect(html).toContain('missed: 3×')
  expect(html).toContain('met: 2×')
})
