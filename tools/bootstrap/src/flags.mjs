// The flags of our own programs, so that a wrong one is refused at once and not after everything has been built. The other
// commands hand theirs to tools that know their own.

/** @typedef {Readonly<Record<string, 'string' | 'boolean'>>} Flags */

/** @type {Readonly<Record<string, Flags>>} */
export const flags = {
  start: { port: 'string', 'docs-port': 'string' },
  quickstart: {},
  test: { filter: 'string', force: 'boolean', all: 'boolean' },
  docs: { port: 'string' },
  dev: { 'no-docs': 'boolean' },
  generate: { check: 'boolean' },
  'release:due': { check: 'boolean' },
  'release:pack': { out: 'string', repository: 'string' },
  'release:dry': { out: 'string' },
  'release:version': {},
}

/**
 * What is wrong with a command's arguments, with the flags that it knows; undefined when nothing is.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | undefined}
 */
export function wrongFlag(command, args) {
  const known = flags[command]
  if (!known) return undefined
  const names = Object.entries(known).map(([name, type]) => (type === 'string' ? `--${name} VALUE` : `--${name}`))
  const usage = names.length === 0 ? 'It takes no flags.' : `Known: ${names.join(', ')}.`
  for (let index = 0; index < args.length; index += 1) {
    const [, name = '', value] = /^--([^=]+)(=.*)?$/s.exec(args[index] ?? '') ?? []
    const type = Object.hasOwn(known, name) ? known[name] : undefined
    if (type === undefined) return `npm run ${command}: unknown "${args[index]}". ${usage}`
    if (type === 'boolean' && value !== undefined) return `npm run ${command}: --${name} takes no value. ${usage}`
    if (type === 'string' && value === undefined) {
      index += 1
      if (index >= args.length) return `npm run ${command}: --${name} needs a value. ${usage}`
    }
  }
  return undefined
}
