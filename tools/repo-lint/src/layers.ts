/**
 * The packages' folders from the bottom up. A package may use what stands in a layer below, never what stands beside
 * or above it. A folder that is not named takes the place of its pattern.
 */
const layers: readonly (readonly string[])[] = [
  // What packages and tools have in common and nobody installs: private, and knows nothing of the rest.
  ['packages/bench-result', 'packages/test-browser'],
  ['specs'],
  ['tools/generate'],
  ['packages/validators'],
  ['packages/client'],
  // A service's client: domainee, devpayr and whatever service comes next.
  ['packages/*'],
  ['packages/sandbox'],
  ['packages/docs'],
  // Tools that look at the rest: journey, release, bench and so on. Not at each other.
  ['tools/*'],
]

/** The layer of a package, 0 being the lowest; -1 for a folder without a place. */
export function layerOf(folder: string): number {
  const own = layers.findIndex((folders) => folders.includes(folder))
  if (own >= 0) return own
  return layers.findIndex((folders) => folders.includes(folder.replace(/\/[^/]+$/u, '/*')))
}

/** Whether a package may use another one: it stands above, and no package is built on a tool. */
export function mayUse(folder: string, used: string): boolean {
  if (folder.startsWith('packages/') && used.startsWith('tools/')) return false
  return layerOf(used) < layerOf(folder)
}
