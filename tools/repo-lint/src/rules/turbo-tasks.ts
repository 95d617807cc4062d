import type { Repository } from '../repository.ts'
import type { Rule } from '../rule.ts'
import { lineContaining } from '../text-file.ts'
import type { TurboFile, TurboTask } from '../turbo-file.ts'

/** Tasks that read every file of their package, so that Turbo's default is their exact list of inputs. */
const readsWholePackage: ReadonlySet<string> = new Set(['build', 'typecheck', 'test'])

export const turboTasks: Rule = {
  name: 'turbo-tasks',
  about:
    "Every Turbo task declares what it writes and what it reads, and names only what exists; a package's file extends the root's.",
  *check(repository) {
    const root = repository.turbo.find(({ folder }) => folder === '')
    for (const turbo of repository.turbo) {
      const { file, folder } = turbo
      if (folder !== '' && turbo.extends.join() !== '//') {
        yield { file: file.path, message: 'extend the root: "extends": ["//"].' }
      }
      for (const [name, task] of Object.entries(turbo.tasks)) {
        // A package's task takes from the root's what it does not say itself.
        const whole = { ...(folder === '' ? {} : root?.tasks[name]), ...task }
        for (const message of [...declarations(name, whole), ...references(name, task, turbo, repository)]) {
          yield { file: file.path, ...lineContaining(file, `"${name}":`), message }
        }
      }
    }
  },
}

function* declarations(name: string, task: TurboTask): Iterable<string> {
  // What is never cached restores nothing and compares nothing.
  if (task.cache === false) return
  if (!task.outputs)
    yield `declare the outputs of "${name}", [] if it writes nothing; else a cache hit restores nothing.`
  if (!task.inputs && !readsWholePackage.has(name)) {
    yield `declare the inputs of "${name}": the files whose change must run it again.`
  }
}

function* references(name: string, task: TurboTask, turbo: TurboFile, repository: Repository): Iterable<string> {
  const known = new Set(repository.turbo.flatMap(({ tasks }) => Object.keys(tasks)))
  for (const dependency of task.dependsOn ?? []) {
    const [owner, script] = splitTask(dependency.replace(/^\^/u, ''))
    if (owner === undefined ? !known.has(script) : !hasScript(repository, owner, script)) {
      yield `"${name}" depends on "${dependency}", which does not exist.`
    }
  }
  const [owner = turbo.folder === '' ? undefined : nameOf(repository, turbo.folder), script] = splitTask(name)
  if (owner !== undefined && !hasScript(repository, owner, script)) {
    yield `"${name}" has no script "${script}" in its package.json to run.`
  }
  const results = owner === undefined ? [] : writtenResults(repository, owner, script)
  for (const result of results) {
    const outputs = task.outputs ?? repository.turbo.find(({ folder }) => folder === '')?.tasks[script]?.outputs
    if (!outputs?.includes(result)) yield `"${name}" writes ${result}; add it to its outputs.`
  }
}

function splitTask(task: string): [owner: string | undefined, script: string] {
  const hash = task.lastIndexOf('#')
  return hash < 0 ? [undefined, task] : [task.slice(0, hash), task.slice(hash + 1)]
}

function packageNamed({ packages, root }: Repository, name: string): Repository['root'] | undefined {
  return name === '//' ? root : packages.find((owner) => owner.name === name)
}

function nameOf({ packages }: Repository, folder: string): string | undefined {
  return packages.find((owner) => owner.folder === folder)?.name
}

function hasScript(repository: Repository, owner: string, script: string): boolean {
  return packageNamed(repository, owner)?.manifest.scripts?.[script] !== undefined
}

function writtenResults(repository: Repository, owner: string, script: string): string[] {
  const command = packageNamed(repository, owner)?.manifest.scripts?.[script] ?? ''
  return [...command.matchAll(/--outputFile(?:\.\w+)?=(\S+)/gu)].map(([, file = '']) => file)
}
