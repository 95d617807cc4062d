import { expect, test } from 'vitest'
import { fileOfView } from './interactive-in-dev.ts'

test.each([
  ['/domainee/interactive/', '/domainee/interactive/index.html'],
  ['/folder/domainee/interactive/?x=1', '/folder/domainee/interactive/index.html?x=1'],
  ['/domainee/interactive/index.html', '/domainee/interactive/index.html'],
  ['/domainee/', '/domainee/'],
])('%s is answered by %s', (address, file) => {
  expect(fileOfView(address)).toBe(file)
})
