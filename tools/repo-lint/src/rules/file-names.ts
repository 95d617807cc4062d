import type { Rule } from '../rule.ts'

interface NameException {
  /** Of the whole path. */
  readonly pattern: RegExp
  readonly reason: string
}

const exceptions: readonly NameException[] = [
  { pattern: /(?:^|\/)[A-Z][A-Z_]*(?:\.md|\.yml|\/[^/]*)?$/u, reason: 'Forges look for README.md, LICENSE and so on.' },
  { pattern: /^specs\/[^/]+\/components\/\w+\/[A-Z]\w*\.yaml$/u, reason: 'Named as the component that it holds.' },
  { pattern: /^tools\/consumers\/stranger\/\w+\/[A-Z]\w*\.yaml$/u, reason: 'Copied into specs as such a component.' },
  { pattern: /\/components\/[A-Z]\w*\.astro$/u, reason: 'Named as the tag that it defines.' },
  { pattern: /^packages\/docs\/src\/pages\//u, reason: 'Named as the addresses that it answers, with parameters.' },
]

const kebab = /^[._]?[a-z0-9]+(?:[.-][a-z0-9]+)*$/u
const nothingSaid = /(?:^|[.-])(?:utils?|helpers?|common|misc)(?=[.-]|$)/u

export const fileNames: Rule = {
  name: 'file-names',
  about: 'Files and folders are kebab-case and named after what they hold.',
  *check({ files }) {
    for (const path of files.keys()) {
      const names = path.split('/')
      const vague = names.find((name) => nothingSaid.test(name))
      if (vague !== undefined) yield { file: path, message: `"${vague}" says nothing; name it after its one concept.` }
      if (exceptions.some(({ pattern }) => pattern.test(path))) continue
      const odd = names.find((name) => !kebab.test(name))
      if (odd !== undefined) yield { file: path, message: `write "${odd}" in kebab-case.` }
    }
  },
}
