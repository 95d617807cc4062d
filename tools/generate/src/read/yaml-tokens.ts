import { CST, Parser } from 'yaml'
import { below, firstLine, GenerationError } from '../generation-error.ts'
import { deepest, mostMembers } from './limits.ts'
import { lineOf } from './json-text.ts'

/** How many values YAML may have: composing takes a hundred times as long as reading JSON does. */
const mostValues = 250_000

interface Place {
  readonly token: CST.Token
  readonly key: string | number | undefined
  readonly parent: Place | undefined
  readonly depth: number
}

/**
 * Fails on YAML that must not be composed: nested so deeply that the stack would not suffice, with collections or with
 * more values than a document may have, and on what makes a value something else than it looks like, which are tags and
 * aliases. The tokens are made and looked at without any of that. `at` names the text in messages.
 */
export function checkYamlTokens(text: string, at: string): void {
  const open: Place[] = []
  let values = 0
  const refuse = (place: Place | undefined, problem: string): never => {
    throw new GenerationError(pointerTo(at, place), problem)
  }
  const inLine = ({ offset }: CST.Token): string => `in line ${lineOf(text, offset)}`
  // What stands before a value and belongs to it.
  const checkProperties = (properties: readonly CST.Token[], place: Place | undefined): void => {
    for (const token of properties)
      if (token.type === 'tag')
        refuse(place, `has the tag ${token.source} ${inLine(token)}: write the value itself, without a tag`)
  }
  const add = (token: CST.Token, key: Place['key'], parent: Place | undefined): void => {
    const place = { token, key, parent, depth: parent ? parent.depth + 1 : 0 }
    // A few nested aliases expand to gigabytes ("billion laughs"). A bundle needs none.
    if (token.type === 'alias') refuse(place, `the alias ${token.source} is not supported`)
    if (CST.isCollection(token)) open.push(place)
  }

  for (const document of new Parser().parse(text)) {
    // The composer would go on and say the same of every other mistake.
    if (document.type === 'error') refuse(undefined, `is not YAML: ${firstLine(document.message)} ${inLine(document)}`)
    if (document.type !== 'document') continue
    checkProperties(document.start, undefined)
    if (document.value) add(document.value, undefined, undefined)
  }
  for (let place = open.pop(); place; place = open.pop()) {
    const { token, depth } = place
    if (!CST.isCollection(token)) continue
    if (depth > deepest) throw new GenerationError(at, `is nested more than ${deepest} levels deep ${inLine(token)}`)
    if (token.items.length > mostMembers) refuse(place, `has more than ${mostMembers} members ${inLine(token)}`)
    values += token.items.length
    if (values > mostValues) refuse(place, `is beyond the first ${mostValues} values that YAML may have: write JSON`)
    for (const [index, { start, key, sep = [], value }] of token.items.entries()) {
      const name = key ? (CST.resolveAsScalar(key)?.value ?? index) : index
      const member = { token, key: name, parent: place, depth: depth + 1 }
      checkProperties(start, member)
      checkProperties(sep, member)
      if (key) add(key, name, place)
      if (value) add(value, name, place)
    }
  }
}

function pointerTo(at: string, place: Place | undefined): string {
  const keys: (string | number)[] = []
  for (let next = place; next; next = next.parent) if (next.key !== undefined) keys.unshift(next.key)
  return keys.length === 0 ? at : below(at, ...keys)
}
