import { expect, test } from 'vitest'
import { weigh, weighings } from './sizes.ts'

test.each(weighings)('$title: everything bundles, and the guards alone reach the bar', async (weighing) => {
  const { rows } = await weigh(weighing)
  expect(Math.min(...rows.map(({ value }) => value))).toBeGreaterThan(200)
  expect(rows[0]).toMatchObject({ ours: true, met: true })
})
