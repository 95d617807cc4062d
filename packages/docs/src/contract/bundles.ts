// What the specs package has built, read as files: a service is found by its bundle, and nothing here names one.
const files: Readonly<Record<string, string>> = import.meta.glob('../../../../specs/dist/*.{json,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** A contract as a file, byte by byte as the specs package publishes it. */
export interface BundleFile {
  readonly api: string
  readonly name: string
  readonly version: string
  readonly text: string
  /** Hexadecimal. */
  readonly sha256: string
}

type Kind = 'yaml' | 'json'

function textOf(name: string): string {
  const text = Object.entries(files).find(([file]) => file.endsWith(`/dist/${name}`))?.[1]
  if (text === undefined) throw new Error(`specs/dist/${name} is missing: run \`npm run build\``)
  return text
}

// Written by specs/tools/bundle.ts together with the bundles.
const published = JSON.parse(textOf('bundles.json')) as Readonly<
  Record<string, { readonly version: string; readonly sha256: Readonly<Record<Kind, string>> }>
>

/** The services that have a bundle, by name. */
export const bundledApis: readonly string[] = Object.keys(published)

/** A service's bundle, in YAML and in JSON. Throws when it has none. */
export function bundleFilesOf(api: string): readonly BundleFile[] {
  const bundle = published[api]
  if (!bundle) throw new Error(`specs/dist/bundles.json does not list ${api}`)
  return (['yaml', 'json'] as const).map((kind) => ({
    api,
    name: `${api}.${kind}`,
    version: bundle.version,
    text: textOf(`${api}.${kind}`),
    sha256: bundle.sha256[kind],
  }))
}

/** The service's contract as it is in its JSON bundle. */
export function parseBundle(api: string): unknown {
  return JSON.parse(textOf(`${api}.json`))
}
