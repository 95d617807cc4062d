import { expect, test } from 'vitest'
import { formats } from '../contract/formats.ts'
import { profileOf } from './profile.ts'
import { testRows } from './test-rows.ts'

test.each(formats.map((entry) => [entry.name, entry] as const))(
  '%s shows what it accepts and what it refuses',
  (_name, entry) => {
    const { accepted, refused } = testRows(entry)
    expect(accepted.length).toBeGreaterThan(0)
    expect(refused.length).toBeGreaterThan(0)
    expect(accepted.every(({ verdict }) => verdict.ok)).toBe(true)
    expect(refused.some(({ verdict }) => verdict.ok)).toBe(false)
  },
)

const byPattern = formats.filter(({ validator }) => validator === undefined)

test.each(byPattern.map((entry) => [entry.name, entry] as const))('%s refuses its counter-examples', (_name, entry) => {
  expect(testRows(entry).refused.map(({ input }) => input)).toEqual(entry.counterExamples.slice(0, 4))
})

test('a profile is the comment above the validator, without examples', () => {
  const profile = profileOf('projectDomain').join(' ')
  expect(profile).toContain('RFC')
  expect(profile).not.toContain('@example')
})

test('a profile that refers to another one is followed by it', () => {
  expect(profileOf('httpsOriginUrl').length).toBeGreaterThan(profileOf('originUrl').length)
})

test('a validator without a comment is an error', () => {
  expect(() => profileOf('nothing')).toThrow('no comment above')
})
