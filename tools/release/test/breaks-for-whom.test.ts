import { expect, test } from 'vitest'
import { compareContracts } from '../src/compare.ts'
import { contract, edited } from './contract.ts'

const formats = {}

function whys(base: object, revision: object): readonly string[] {
  return compareContracts({ contract: base, formats }, { contract: revision, formats })
    .filter(({ client }) => client === 'major')
    .map(({ side, says }) => `${side}: ${says.replace(/^.*?\. /, '')}`)
}

const open = edited('"enum":["rye","white"]', '"maxLength":9')
const closed = edited('"enum":["rye","white"]', '"maxLength":5')

test.each([
  ['a wider answer', closed, open, ['response', 'event'], 'Callers may receive what was excluded until now.'],
  ['a narrower request', open, closed, ['request'], 'What callers sent until now may be refused.'],
  [
    'a field that is gone',
    contract(),
    edited('"email":{"type":"string","format":"email"},', ''),
    ['response', 'event'],
    'Callers that read it may find nothing.',
  ],
] as const)('what breaks says for whom: %s', (_, base, revision, sides, why) => {
  const found = whys(base, revision).filter((line) => !line.includes('still sends it'))
  expect([...new Set(found)]).toStrictEqual(sides.map((side) => `${side}: ${why}`))
})
