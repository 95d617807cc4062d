import type { Rule } from '../rule.ts'
import { lineContaining } from '../text-file.ts'

const consumers = 'tools/consumers/package.json'
const ownTurbo = 'tools/repo-lint/turbo.json'

export const packedPackages: Rule = {
  name: 'packed-packages',
  about: 'Every published package is built for the tests that pack it: the rules for tarballs, and the consumers.',
  *check({ packages, turbo }) {
    const published = packages.filter(({ isPublished }) => isPublished)
    const used = packages.find(({ file }) => file.path === consumers)
    const own = turbo.find(({ file }) => file.path === ownTurbo)
    for (const { name } of published) {
      if (used && used.manifest.devDependencies?.[name] !== 'workspace:*') {
        const message = `add "${name}": "workspace:*"; each published package is run as its users will.`
        yield { file: consumers, ...lineContaining(used.file, '"devDependencies"'), message }
      }
      if (own && !own.tasks['test']?.dependsOn?.includes(`${name}#build`)) {
        const message = `add "${name}#build" to what "test" depends on; each published package's tarball is looked at.`
        yield { file: ownTurbo, ...lineContaining(own.file, '"dependsOn"'), message }
      }
    }
  },
}
