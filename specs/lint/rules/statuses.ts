import { isObject, stringsOf } from '../json.ts'
import type { Rule } from '../redocly.ts'
import { rule } from '../rule.ts'
import type { Element } from '../walk.ts'

/**
 * Every operation documents the errors that its API answers such calls with. Options, each a list of statuses: `always`,
 * `secured` (a key is asked for), `withId` (the path has a parameter), `withBody` (a body is required).
 */
export const statuses: Rule = rule(({ root, elements, options }, report) => {
  const withKey = isObject(root) && Array.isArray(root['security']) && root['security'].length > 0
  for (const operation of elements.filter(({ kind, ancestors }) => kind === 'operation' && isPath(ancestors[0]))) {
    const { requestBody, responses, security } = operation.node
    const expected = [
      ...stringsOf(options['always']),
      ...((security === undefined ? withKey : Array.isArray(security) && security.length > 0)
        ? stringsOf(options['secured'])
        : []),
      ...(operation.ancestors[0]?.name.includes('{') === true ? stringsOf(options['withId']) : []),
      ...(isObject(requestBody) && requestBody['required'] === true ? stringsOf(options['withBody']) : []),
    ]
    for (const status of expected) {
      if (isObject(responses) && responses[status] !== undefined) continue
      report(
        `${String(operation.node['operationId'])} does not document ${status}.`,
        operation.location.child(['responses']),
      )
    }
  }
})

function isPath(element: Element | undefined): boolean {
  return element?.name.startsWith('/') === true
}
