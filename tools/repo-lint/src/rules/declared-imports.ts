import { isBuiltin } from 'node:module'
import { packageName } from '../package-name.ts'
import { isPublishedSource } from '../published-source.ts'
import { packageOf } from '../repository.ts'
import type { Rule } from '../rule.ts'

/** pnpm refuses most of this at run time; a published source on a devDependency breaks only at the user's. */
export const declaredImports: Rule = {
  name: 'declared-imports',
  about: 'What a file imports stands in its package.json, and under dependencies where the file is published.',
  *check(repository) {
    for (const { path, imports } of repository.code) {
      const { manifest, name: own, folder } = packageOf(repository, path)
      const shipped = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies }
      const isShipped = isPublishedSource(repository, path)
      for (const { specifier, line } of imports) {
        const name = packageName(specifier)
        // A scheme (astro:content) names what the tool that reads the file brings itself.
        if (name === undefined || name === own || specifier.includes(':') || isBuiltin(specifier)) continue
        const declared = { ...shipped, ...(isShipped ? {} : manifest.devDependencies) }
        if (name in declared || typesOf(name) in declared) continue
        const section = isShipped ? 'dependencies' : 'devDependencies'
        yield { file: path, line, message: `add ${name} to the ${section} of ${folder || 'the root'}/package.json.` }
      }
    }
  },
}

// A package of types alone (hast) is installed under this name.
function typesOf(name: string): string {
  return `@types/${name.replace(/^@([^/]+)\//u, '$1__')}`
}
