import { isBuiltin } from 'node:module'
import { isTest } from '../published-source.ts'
import type { Rule } from '../rule.ts'

interface Place {
  readonly path: RegExp
  readonly reason: string
}

const places: readonly Place[] = [
  { path: /^packages\/sandbox\/src\/(?:node|bin)\//u, reason: 'Sockets, files and SQLite: the entry point ./node.' },
  { path: /^packages\/validators\/src\/(?:bin|command)(?:[/.-]|$)/u, reason: 'The command reads files and terminals.' },
  { path: /^packages\/docs\//u, reason: 'The site is built and served by Node.' },
  { path: /^packages\/test-browser\//u, reason: 'Tests that need a browser run on Node.' },
]

export const nodeBuiltIns: Rule = {
  name: 'node-built-ins',
  about: 'The packages run wherever fetch exists; Node is imported only where a package is about Node.',
  *check({ code }) {
    for (const { path, imports } of code) {
      if (!/^packages\/[^/]+\/src\//u.test(path) || isTest(path)) continue
      if (places.some((place) => place.path.test(path))) continue
      for (const { specifier, line } of imports) {
        if (!isBuiltin(specifier)) continue
        const message = `${specifier} does not exist in browsers and workers; use a web API or take it as a parameter.`
        yield { file: path, line, message }
      }
    }
  },
}
