import formatsText from '@domain-contracts/specs/formats.yaml?raw'
import { parse } from 'yaml'

/** One entry of the vocabulary that `format` takes its values from. */
export interface FormatEntry {
  readonly name: string
  readonly description: string
  /** The export of the validators package that decides, if any does. */
  readonly validator?: string
  /** What every accepted text matches; without a validator also what decides. */
  readonly pattern: string
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

// specs tests hold the file to this shape.
const entries = parse(formatsText) as Readonly<Record<string, Omit<FormatEntry, 'name'>>>

export const formats: readonly FormatEntry[] = Object.entries(entries).map(([name, entry]) =>
  Object.assign(entry, { name }),
)
