import { expect, test } from 'vitest'
import { toDoComments } from '../src/rules/to-do-comments.ts'
import { findingsOf } from './tiny-repository.ts'

const message = 'do it, or write "TODO(until <condition>): <what>".'

test.each([
  'TODO',
  'TODO: later',
  'TODO(me): later',
  'TODO(until ): later',
  'TODO(until Node 24):',
  'FIXME',
  'XXX',
  'HACK',
])('%s', (text) => {
  expect(findingsOf(toDoComments, { 'packages/client/src/a.ts': `f()\n// ${text}\n` })).toEqual([
    `packages/client/src/a.ts:2: ${message}`,
  ])
  expect(findingsOf(toDoComments, { 'specs/a.yaml': `a: 1\nb: 2 # ${text}\n` })).toEqual([`specs/a.yaml:2: ${message}`])
})

test.each([
  '// TODO(until Node 22 has ended): use Promise.try',
  "const TODO = 'TODO'",
  '// numTodoTests',
  '/* todos */',
])('%s passes', (line) => {
  expect(findingsOf(toDoComments, { 'packages/client/src/a.ts': `${line}\n` })).toEqual([])
})

test('a value in YAML is no comment', () => {
  expect(findingsOf(toDoComments, { 'specs/a.yaml': 'state: TODO\nlink: a#TODO\n' })).toEqual([])
})
