import { inlineReferences } from './inline.ts'
import type { Location, Rule, RuleContext } from './redocly.ts'
import { type Element, walkContract } from './walk.ts'

/** What a rule looks at: the contract's elements, its root, and its options in redocly.yaml. */
export interface Subject {
  root: unknown
  elements: readonly Element[]
  options: Record<string, unknown>
  /** The place of the root. */
  location: Location
  /** A copy of what stands at a place, references replaced by what they refer to. */
  inline: (value: unknown, at: Location) => unknown
}

/** Reports a problem; the same one at the same place counts once, however often the place is used. */
export type Report = (message: string, location: Location) => void

/** Makes a Redocly rule of a function that judges a whole contract. */
export function rule(judge: (subject: Subject, report: Report) => void): Rule {
  return (options) => ({
    Root: {
      leave(root: unknown, context: RuleContext): void {
        const told = new Set<string>()
        judge(
          {
            root,
            elements: walkContract(root, context),
            options,
            location: context.location,
            inline: (value, at) => inlineReferences(value, at, context),
          },
          (message, location) => {
            const key = `${location.absolutePointer} ${message}`
            if (!told.has(key)) context.report({ message, location })
            told.add(key)
          },
        )
      },
    },
  })
}
