import type { Exports } from '../manifest.ts'
import type { WorkspacePackage } from '../repository.ts'
import type { Rule } from '../rule.ts'
import { lineContaining } from '../text-file.ts'

const engines = '>=20'

export const publishedPackages: Rule = {
  name: 'published-packages',
  about: 'A published package says what it ships, what it exports with types first, and what it runs on.',
  *check({ packages }) {
    for (const member of packages) {
      if (!member.isPublished) continue
      const { file } = member
      for (const { field, message } of [...fields(member), ...exportsOf(member)]) {
        yield { file: file.path, ...lineContaining(file, `"${field}":`), message }
      }
    }
  },
}

interface Fault {
  readonly field: string
  readonly message: string
}

function* fields({ manifest }: WorkspacePackage): Iterable<Fault> {
  const { files, sideEffects, type, license, description, engines: actual } = manifest
  if (!files?.length) yield { field: 'files', message: 'list under "files" what the package ships.' }
  if (sideEffects !== false) yield { field: 'sideEffects', message: 'set "sideEffects": false, and have none.' }
  if (type !== 'module') yield { field: 'type', message: 'set "type": "module".' }
  if (license !== 'MIT') yield { field: 'license', message: 'set "license": "MIT".' }
  if (!description) yield { field: 'description', message: 'say in "description" what the package is.' }
  if (actual?.['node'] !== engines) yield { field: 'engines', message: `set "engines": { "node": "${engines}" }.` }
}

function* exportsOf({ manifest }: WorkspacePackage): Iterable<Fault> {
  if (typeof manifest.exports !== 'object' || manifest.exports === null) {
    yield { field: 'exports', message: 'list every entry point under "exports".' }
    return
  }
  if (manifest.exports['./package.json'] !== './package.json') {
    yield { field: 'exports', message: 'export "./package.json": "./package.json"; tools look for it.' }
  }
  for (const [entry, target] of Object.entries(manifest.exports)) {
    const texts = [entry, ...targets(target)]
    if (texts.some((text) => text.includes('*'))) {
      yield { field: entry, message: `"${entry}" has a wildcard; name each entry point.` }
    }
    if (!isTyped(target)) {
      yield { field: entry, message: `"${entry}" leads to code: give it conditions, "types" first, "default" last.` }
    }
  }
}

function targets(target: Exports): string[] {
  if (target === null) return []
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targets)
}

// Data has no types to put first.
function isTyped(target: Exports): boolean {
  if (target === null) return true
  if (typeof target === 'string') return /\.(?:json|yaml|css)$/u.test(target)
  const conditions = Object.keys(target)
  return conditions[0] === 'types' && conditions.at(-1) === 'default'
}
