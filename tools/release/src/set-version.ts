/**
 * The text of an `openapi.yaml` with another `info.version`; everything else, comments included, stays. Throws a TypeError
 * when the version does not stand on a line of its own under `info`.
 */
export function withInfoVersion(source: string, version: string): string {
  const line = /^(info:\n(?: {2}.*\n|\n)*? {2}version: ).*$/m
  if (!line.test(source)) throw new TypeError('openapi.yaml has no line "  version: ..." under "info:".')
  return source.replace(line, `$1${version}`)
}
