import { isObject } from '../json.ts'
import type { Rule } from '../redocly.ts'
import { rule } from '../rule.ts'

/** A stated document is listed under `info.x-documents`, and every listed one is referred to. */
export const documents: Rule = rule(({ root, elements, location }, report) => {
  const info = isObject(root) && isObject(root['info']) ? root['info'] : {}
  const at = location.child(['info', 'x-documents'])
  const listed = isObject(info['x-documents']) ? info['x-documents'] : {}
  const used = new Set<string>()
  for (const element of elements) {
    const mark = element.node['x-evidence']
    const key = isObject(mark) ? mark['stated'] : undefined
    if (typeof key !== 'string') continue
    used.add(key)
    if (!Object.hasOwn(listed, key)) {
      report(`info.x-documents has no document "${key}".`, element.location.child(['x-evidence']))
    }
  }
  for (const key of Object.keys(listed)) {
    if (!used.has(key)) report(`Nothing is stated by the document "${key}".`, at.child([key]))
  }
})
