import type { Issue } from './format.ts'

/** Thrown by `assert`; `message` is that of its one issue. */
export class FormatError extends TypeError {
  override readonly name = 'FormatError'
  readonly issues: readonly [Issue]

  constructor(issues: readonly [Issue]) {
    super(issues[0].message)
    this.issues = issues
  }
}
