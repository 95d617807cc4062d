/** How large a step a version takes; `none` is no release at all. */
export type Bump = 'none' | 'patch' | 'minor' | 'major'

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major']

/** The larger of any number of bumps; `none` of none. */
export function largest(bumps: Iterable<Bump>): Bump {
  let found: Bump = 'none'
  for (const bump of bumps) if (isSmaller(found, bump)) found = bump
  return found
}

export function isSmaller(bump: Bump, than: Bump): boolean {
  return order.indexOf(bump) < order.indexOf(than)
}

/**
 * The bump that a change asks for, given the version it is made to. Before 1.0.0 a range like `^0.1.0` lets only the last
 * number grow (semver.org, clause 4, as npm reads it), so there a breaking change takes the middle number and every other
 * change the last one.
 *
 * @example
 * dueBump('major', '0.3.1') // 'minor'
 * dueBump('minor', '1.3.1') // 'minor'
 */
export function dueBump(change: Bump, version: string): Bump {
  if (change === 'none' || !version.startsWith('0.')) return change
  return change === 'major' ? 'minor' : 'patch'
}
