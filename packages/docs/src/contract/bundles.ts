import bundles from '@domain-contracts/specs/bundles.json' with { type: 'json' }
import devpayrJson from '@domain-contracts/specs/devpayr.json?raw'
import devpayrYaml from '@domain-contracts/specs/devpayr.yaml?raw'
import domaineeJson from '@domain-contracts/specs/domainee.json?raw'
import domaineeYaml from '@domain-contracts/specs/domainee.yaml?raw'
import type { ApiName } from './contracts.ts'
import { apiNames } from './contracts.ts'

/** A contract as a file, byte by byte as the specs package publishes it. */
export interface BundleFile {
  readonly api: ApiName
  readonly name: string
  readonly version: string
  readonly text: string
  /** Hexadecimal. */
  readonly sha256: string
}

const texts: Readonly<Record<ApiName, Readonly<Record<'json' | 'yaml', string>>>> = {
  domainee: { json: domaineeJson, yaml: domaineeYaml },
  devpayr: { json: devpayrJson, yaml: devpayrYaml },
}

export const bundleFiles: readonly BundleFile[] = apiNames.flatMap((api) =>
  (['yaml', 'json'] as const).map((kind) => ({
    api,
    name: `${api}.${kind}`,
    version: bundles[api].version,
    text: texts[api][kind],
    sha256: bundles[api].sha256[kind],
  })),
)
