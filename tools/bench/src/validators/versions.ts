import manifest from '../../package.json' with { type: 'json' }

// Exact versions, so the manifest tells what was measured.
const versions: Readonly<Record<string, string>> = manifest.devDependencies

/** The version of the library that a subject's name begins with or holds: "zod, composed", "URL and ipaddr.js", "validator.isFQDN". */
export function versionOf(subject: string): string | undefined {
  return Object.entries(versions).find(([name]) => subject.split(/[ ,]|\.is/).includes(name))?.[1]
}
