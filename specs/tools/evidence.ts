import { isObject } from '../lint/json.ts'

/**
 * Lists every mark that a bundle carries itself, by the JSON pointer of the element. Elements without a mark inherit one,
 * so taking a mark away changes what is claimed without breaking a rule; the list makes it visible.
 */
export function listEvidence(bundle: unknown): Record<string, string> {
  const marks: Record<string, string> = {}
  function visit(node: unknown, pointer: string): void {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, `${pointer}/${index}`)
      return
    }
    if (!isObject(node)) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'x-evidence' && isObject(value)) marks[pointer] = markText(value)
      // Examples are data, whatever their keys are called.
      else if (key !== 'example' && key !== 'examples') {
        visit(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      }
    }
  }
  visit(bundle, '')
  return marks
}

function markText(mark: Record<string, unknown>): string {
  return 'stated' in mark ? `stated ${String(mark['stated'])}` : 'inferred'
}
