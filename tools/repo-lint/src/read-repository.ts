import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type Repository } from './repository.ts'
import { runtimeDependenciesOf } from './runtime-dependencies.ts'

/**
 * Reads what git tracks, or would track, below a folder, and what its published packages have installed.
 *
 * @throws {Error} where the folder is no git checkout or a file does not parse.
 */
export function readRepository(root: string): Repository {
  const texts = new Map<string, string>()
  for (const path of listFiles(root)) {
    const text = readText(join(root, path))
    if (text !== undefined) texts.set(path, text)
  }
  const repository = createRepository(texts)
  const published = repository.packages.filter(({ isPublished }) => isPublished)
  return { ...repository, runtimeDependencies: published.flatMap(({ folder }) => runtimeDependenciesOf(root, folder)) }
}

function listFiles(root: string): string[] {
  const argv = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  try {
    const output = execFileSync('git', argv, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    return [...new Set(output.split('\0'))].filter((path) => path !== '')
  } catch (cause) {
    throw new Error(`${root} is no git checkout; the rules read the files that git knows.`, { cause })
  }
}

// Nothing for a picture or font, and for what git still lists though it has just been deleted.
function readText(path: string): string | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined
  const bytes = readFileSync(path)
  return bytes.includes(0) ? undefined : bytes.toString('utf8')
}
