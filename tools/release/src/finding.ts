import type { Bump } from './bump.ts'

/** Who sends what a change is about: the caller, the service as an answer or an event, or neither. */
export type Side = 'request' | 'response' | 'event' | 'neither'

/** One change of a contract and what it asks for. */
export interface Finding {
  /** What readers of the contract itself need, in whatever language: the specs package. */
  readonly contract: Bump
  /** What users of the generated TypeScript client need. */
  readonly client: Bump
  readonly side: Side
  /** The operations and events that it touches, empty when it is about the contract as a whole. */
  readonly operations: readonly string[]
  /** Where in the request or the answer, for instance `200: purchase.status`; empty for the whole. */
  readonly place: string
  /** What changed, as one sentence. */
  readonly says: string
}

/** Findings that say the same of the same place become one that names all operations; the largest come first. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const { contract, client, side, place, says } = finding
    const key = JSON.stringify([contract, client, side, place, says])
    const known = merged.get(key)
    merged.set(key, {
      ...finding,
      operations: [...new Set([...(known?.operations ?? []), ...finding.operations])],
    })
  }
  const weight = ({ contract, client }: Finding): number => rank[contract] * 4 + rank[client]
  return [...merged.values()].toSorted((one, other) => weight(other) - weight(one))
}

const rank: Readonly<Record<Bump, number>> = { none: 0, patch: 1, minor: 2, major: 3 }
