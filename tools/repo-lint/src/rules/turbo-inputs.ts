import { posix } from 'node:path'
import type { Node } from 'oxc-parser'
import type { CodeFile } from '../code-file.ts'
import { packageOf, type Repository, type WorkspacePackage } from '../repository.ts'
import type { Rule } from '../rule.ts'
import { walk } from '../walk.ts'

/**
 * Turbo takes a package's own files, and what its dependencies are built from, for what a task reads. A path out of the
 * package, made from `import.meta`, reads what Turbo does not see: undeclared, a cached run answers for another state.
 */
export const turboInputs: Rule = {
  name: 'turbo-inputs',
  about: 'What a package reads by path beyond its own folder is an input of one of its Turbo tasks.',
  *check(repository) {
    for (const file of repository.code) {
      const owner = packageOf(repository, file.path)
      if (owner === repository.root) continue
      const inputs = declaredInputs(repository, owner)
      for (const { target, line } of readPaths(file)) {
        if (`${target}/`.startsWith(`${owner.folder}/`)) continue
        const isDeclared = inputs.some((input) => input.startsWith(target) || `${target}/`.startsWith(input))
        if (isDeclared || isBuiltFrom(repository, owner, target)) continue
        const message = `${target || 'the root'} is read; say what of it in ${owner.folder}/turbo.json: "$TURBO_ROOT$/...".`
        yield { file: file.path, line, message }
      }
    }
  },
}

// As far as they are fixed, up to the first wildcard: those of the package's tasks, and of root tasks that run its code.
function declaredInputs({ turbo, root }: Repository, { folder }: WorkspacePackage): string[] {
  const ofRoot = Object.entries(turbo.find((file) => file.folder === '')?.tasks ?? {})
    .filter(([name]) => name.startsWith('//#') && root.manifest.scripts?.[name.slice(3)]?.includes(`${folder}/`))
    .flatMap(([, { inputs }]) => inputs ?? [])
  const own = Object.values(turbo.find((file) => file.folder === folder)?.tasks ?? {})
    .flatMap(({ inputs }) => inputs ?? [])
    .filter((input) => input.startsWith('$TURBO_ROOT$/'))
    .map((input) => input.slice('$TURBO_ROOT$/'.length))
  return [...ofRoot, ...own].filter((input) => !/^[!$]/u.test(input)).map(untilWildcard)
}

// A dependency's build stands for its files, except for its tests and its README, which it leaves out.
function isBuiltFrom({ packages }: Repository, owner: WorkspacePackage, target: string): boolean {
  const used = new Set([owner])
  for (const { manifest } of used) {
    const names = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const other of packages) if (other.name in names) used.add(other)
  }
  return [...used].some(({ folder }) => {
    const rest = `${target}/`.startsWith(`${folder}/`) ? target.slice(folder.length) : undefined
    return rest !== undefined && !/^\/(?:test(?:\/|$)|README\.md$)|\.test(?:-d)?\.ts$/u.test(rest)
  })
}

// resolve(import.meta.dirname, '../..'), new URL('../..', import.meta.url), import.meta.glob('../../*')
function readPaths(file: CodeFile): { target: string; line: number }[] {
  const found: { target: string; line: number }[] = []
  walk(file.program, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return
    if (![node.callee, ...node.arguments].some(holdsImportMeta)) return
    for (const argument of node.arguments) {
      if (argument.type !== 'Literal' || typeof argument.value !== 'string' || !argument.value.startsWith('..'))
        continue
      const target = posix.join(posix.dirname(file.path), untilWildcard(argument.value)).replace(/^\.?\/*|\/+$/gu, '')
      found.push({ target, line: file.lineAt(argument.start) })
    }
  })
  return found
}

function untilWildcard(glob: string): string {
  return glob.replace(/[^/]*[*{[].*$/u, '')
}

function holdsImportMeta(root: Node): boolean {
  let holds = false
  walk(root, ({ type }) => {
    holds ||= type === 'MetaProperty'
  })
  return holds
}
