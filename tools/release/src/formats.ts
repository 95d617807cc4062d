import type { Bump } from './bump.ts'
import type { Finding, Side } from './finding.ts'
import { isObject, member, resolveReference } from './json.ts'
import { listOperations } from './operations.ts'

/** What decides a format, out of `specs/formats.yaml`. */
export type Vocabulary = { readonly [format: string]: unknown }

/** Changes of the format vocabulary as such, which the specs package publishes as a file of its own. */
export function findVocabularyChanges(base: Vocabulary, revision: Vocabulary): Finding[] {
  return Object.keys({ ...base, ...revision }).flatMap((name): Finding[] => {
    if (!Object.hasOwn(base, name)) return [finding('minor', `The format \`${name}\` is new.`)]
    if (!Object.hasOwn(revision, name)) return [finding('major', `The format \`${name}\` is gone.`)]
    if (decider(base[name]) !== decider(revision[name]))
      return [finding('major', `The format \`${name}\` is decided by ${decider(revision[name])}.`)]
    if (JSON.stringify(base[name]) !== JSON.stringify(revision[name]))
      return [finding('patch', `The format \`${name}\` is explained differently.`)]
    return []
  })
}

function finding(bump: Bump, says: string): Finding {
  return { contract: bump, client: 'none', side: 'neither', operations: [], place: 'formats.yaml', says }
}

/**
 * Operations whose fields mean something else because a format that they use is decided otherwise. The contract's own text
 * is the same, so Redocly cannot see it. Which texts a pattern or validator accepts cannot be compared in general, so both
 * directions count as breaking.
 */
export function findRedefinedFormats(contract: unknown, base: Vocabulary, revision: Vocabulary): Finding[] {
  const changed = Object.keys(base).filter(
    (name) => Object.hasOwn(revision, name) && decider(base[name]) !== decider(revision[name]),
  )
  return listOperations(contract).flatMap((operation) => {
    const incoming: Side = operation.kind === 'webhooks' ? 'event' : 'request'
    const outgoing: Side = operation.kind === 'webhooks' ? 'request' : 'response'
    const uses: (readonly [Side, Set<string>])[] = [
      [incoming, formatsIn(contract, [operation.parameters, operation.node['requestBody']])],
      [outgoing, formatsIn(contract, operation.node['responses'])],
    ]
    return uses.flatMap(([side, formats]) =>
      changed
        .filter((name) => formats.has(name))
        .map((name): Finding => ({
          contract: 'major',
          client: 'major',
          side,
          operations: [operation.name],
          place: '',
          says: `What the format \`${name}\` accepts changed: ${decider(revision[name])} decides.`,
        })),
    )
  })
}

function decider(entry: unknown): string {
  const validator = member(entry, 'validator')
  return typeof validator === 'string' ? `the validator \`${validator}\`` : `\`${String(member(entry, 'pattern'))}\``
}

function formatsIn(contract: unknown, start: unknown): Set<string> {
  const found = new Set<string>()
  const seen = new Set<unknown>()
  function visit(node: unknown): void {
    const target = resolveReference(contract, node)
    if (typeof target !== 'object' || target === null || seen.has(target)) return
    seen.add(target)
    if (isObject(target) && typeof target['format'] === 'string') found.add(target['format'])
    for (const [key, value] of Object.entries(target)) if (key !== 'example' && key !== 'examples') visit(value)
  }
  visit(start)
  return found
}
