import type { Finding } from './finding.ts'

/** A finding as one line of Markdown, for instance "`getDomain` answer, `200: status`: It is inferred for another reason." */
export function sentenceOf({ side, operations, place, says }: Finding): string {
  const subject = [namesOf(operations), sideText[side]].filter((text) => text !== '').join(' ')
  const where = [subject, place === '' ? '' : `\`${place}\``].filter((text) => text !== '').join(', ')
  return where === '' ? says : `${where}: ${says}`
}

const sideText: Readonly<Record<Finding['side'], string>> = {
  request: 'request',
  response: 'answer',
  event: 'event',
  neither: '',
}

// A change of a shared schema touches many operations; their number says as much as all their names.
const shown = 3

function namesOf(operations: readonly string[]): string {
  const names = operations.map((name) => `\`${name}\``)
  if (names.length <= shown) return names.join(', ')
  return `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`
}
