import axe from 'axe-core'
import type { Page } from '@domain-contracts/test-browser'

/** What axe-core finds wrong on a page, one line for each element. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    )
  })
}

type Axe = typeof axe

declare global {
  // axe's script puts itself there.
  var axe: Axe
}
