import { posix } from 'node:path'
import { layerOf, mayUse } from '../layers.ts'
import { dependencySections } from '../manifest.ts'
import { packageName } from '../package-name.ts'
import { packageOf, type Repository } from '../repository.ts'
import type { Rule } from '../rule.ts'
import { lineContaining } from '../text-file.ts'

/** Holds for tests too: a test that needs the sandbox belongs to a package above it. */
export const importDirection: Rule = {
  name: 'import-direction',
  about: 'Packages use each other in one direction only, and reach each other by name.',
  *check(repository) {
    yield* manifests(repository)
    yield* specifiers(repository)
  },
}

function* manifests({ packages }: Repository): ReturnType<Rule['check']> {
  const folders = new Map(packages.map(({ name, folder }) => [name, folder]))
  for (const { file, folder, manifest } of packages) {
    if (layerOf(folder) < 0) {
      yield { file: file.path, message: `${folder} has no layer; give it one in tools/repo-lint/src/layers.ts.` }
    }
    const names = dependencySections.flatMap((section) => Object.keys(manifest[section] ?? {}))
    for (const name of new Set(names)) {
      const used = folders.get(name)
      if (used === undefined || mayUse(folder, used)) continue
      yield { file: file.path, ...lineContaining(file, `"${name}":`), message: upward(folder, used) }
    }
  }
}

function* specifiers(repository: Repository): ReturnType<Rule['check']> {
  const folders = new Map(repository.packages.map(({ name, folder }) => [name, folder]))
  for (const { path, imports } of repository.code) {
    const { folder } = packageOf(repository, path)
    for (const { specifier, line } of imports) {
      if (/^\.\.?(?:\/|$)/u.test(specifier)) {
        const target = posix.join(posix.dirname(path), specifier)
        const { folder: owner } = packageOf(repository, `${target}/`)
        if (owner === folder && !target.startsWith('..')) continue
        // Read as text, it is data and no code; it still has to come from below.
        if (specifier.endsWith('?raw') && mayUse(folder, owner)) continue
        yield { file: path, line, message: `${specifier} leaves ${folder || 'the root'}; import the package by name.` }
      } else {
        const used = folders.get(packageName(specifier) ?? '')
        // A test may import its own package by name: that is how a user reaches it.
        if (used === undefined || used === folder || mayUse(folder, used)) continue
        yield { file: path, line, message: upward(folder, used) }
      }
    }
  }
}

function upward(folder: string, used: string): string {
  const why =
    folder.startsWith('packages/') && used.startsWith('tools/') ? 'no package uses a tool' : 'not a layer below'
  return `${folder || 'the root'} uses ${used}, ${why}; move what is needed down, or the user of it up.`
}
