import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { packageExports } from './package-exports.ts'
import { readFormats, type Formats } from './formats.ts'

/** A service whose contract and package stand in the repository: `specs/<name>` and `packages/<name>`. */
export interface ServiceFolder {
  readonly name: string
  readonly bundleFile: string
  readonly outputFolder: string
}

/** The services of a repository, found by their contracts, in the order of their names. */
export function findServices(root: string): ServiceFolder[] {
  return globSync('specs/*/openapi.yaml', { cwd: root })
    .map((file) => basename(dirname(file)))
    .toSorted()
    .map((name) => ({
      name,
      bundleFile: join(root, 'specs/dist', `${name}.json`),
      outputFolder: join(root, 'packages', name, 'src/generated'),
    }))
}

export function readBundle(service: ServiceFolder): string {
  if (!existsSync(service.bundleFile))
    throw new Error(`The contract "${service.name}" has no bundle yet. Run: npm run generate`)
  return readFileSync(service.bundleFile, 'utf8')
}

/** What the service's package exports by name; nothing as long as it has no entry module. */
export function readPackageExports({ outputFolder }: Pick<ServiceFolder, 'outputFolder'>): Set<string> {
  const entry = join(dirname(outputFolder), 'index.ts')
  return existsSync(entry) ? packageExports(readFileSync(entry, 'utf8')) : new Set()
}

export function readWorkspaceFormats(root: string): Formats {
  return readFormats(readFileSync(join(root, 'specs/formats.yaml'), 'utf8'))
}
