import { dependencySections } from '../manifest.ts'
import { packageName } from '../package-name.ts'
import type { Rule } from '../rule.ts'
import { lineContaining } from '../text-file.ts'

interface Seam {
  readonly dependency: string
  readonly owner: string
  readonly module: string
}

/** Upstream ended both, so that each can be replaced behind one module. */
const seams: readonly Seam[] = [
  { dependency: 'openapi-typescript', owner: 'tools/generate', module: 'tools/generate/src/types-file.ts' },
  { dependency: 'openapi-fetch', owner: 'packages/client', module: 'packages/client/src/openapi-fetch.ts' },
]

export const seamModules: Rule = {
  name: 'seams',
  about: 'One module names openapi-typescript and one names openapi-fetch.',
  *check({ code, packages, root }) {
    for (const { dependency, owner, module } of seams) {
      const message = `only ${module} names ${dependency}; use what it exports.`
      for (const { path, imports } of code) {
        if (path === module) continue
        for (const { specifier, line } of imports) {
          if (packageName(specifier) === dependency) yield { file: path, line, message }
        }
      }
      for (const { file, folder, manifest } of [root, ...packages]) {
        const isListed = dependencySections.some((section) => dependency in (manifest[section] ?? {}))
        if (isListed && folder !== owner) yield { file: file.path, ...lineContaining(file, `"${dependency}"`), message }
      }
    }
  },
}
