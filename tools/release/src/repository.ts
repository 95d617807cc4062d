import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { compareContracts, type ContractState } from './compare.ts'
import type { ContractChanges, ContractPackages } from './due.ts'
import { findVocabularyChanges, type Vocabulary } from './formats.ts'
import { isObject, member } from './json.ts'

/** The services of a repository, by the folders of their contracts. */
export function findApis(root: string): string[] {
  return globSync('specs/*/openapi.yaml', { cwd: root })
    .map((file) => basename(dirname(file)))
    .toSorted()
}

/** Where the state of the last release is kept. */
export function releasedFolder(root: string): string {
  return join(root, 'tools/release/released')
}

/** What changed since the last release, in each contract and in the vocabulary that they share. */
export function changesSinceRelease(root: string): ContractChanges[] {
  const released = releasedFolder(root)
  const formats = {
    before: readFormats(join(released, 'formats.yaml')),
    after: readFormats(join(root, 'specs/formats.yaml')),
  }
  const contracts = findApis(root).map((api): ContractChanges => {
    const revision = { contract: readBundle(root, api), formats: formats.after }
    const file = join(released, `${api}.json`)
    if (!existsSync(file)) return { api, findings: [firstContract(api)] }
    const base: ContractState = { contract: readJson(file), formats: formats.before }
    return { api, findings: compareContracts(base, revision) }
  })
  return [...contracts, { api: 'formats', findings: findVocabularyChanges(formats.before, formats.after) }]
}

function firstContract(api: string): ContractChanges['findings'][number] {
  return {
    contract: 'minor',
    client: 'minor',
    side: 'neither',
    operations: [],
    place: '',
    says: `The contract of ${api} is new.`,
  }
}

/** The packages that contracts reach, with the versions of their last release. */
export function readContractPackages(root: string): ContractPackages {
  return {
    specs: readManifest(join(root, 'specs')),
    clients: new Map(
      findApis(root)
        .filter((api) => existsSync(join(root, 'packages', api, 'package.json')))
        .map((api) => [api, readManifest(join(root, 'packages', api))]),
    ),
  }
}

export function readManifest(folder: string): {
  readonly name: string
  readonly version: string
  readonly private: boolean
} {
  const manifest = readJson(join(folder, 'package.json'))
  return {
    name: String(member(manifest, 'name')),
    version: String(member(manifest, 'version')),
    private: member(manifest, 'private') === true,
  }
}

/** The bundle of a contract, as `specs` builds it. Throws with the command when it has not been built. */
export function readBundle(root: string, api: string): unknown {
  const file = join(root, 'specs/dist', `${api}.json`)
  if (!existsSync(file)) throw new Error(`The contract "${api}" has no bundle yet. Run: npm run generate`)
  return readJson(file)
}

function readFormats(file: string): Vocabulary {
  const formats: unknown = parse(readFileSync(file, 'utf8'))
  if (!isObject(formats)) throw new Error(`${file} must be a mapping.`)
  return formats
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
