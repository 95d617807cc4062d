// What each root command runs, as pnpm argument lists, one after the other. A command's own flags go to its last step,
// which refuses the ones it does not know.

/** @param {string[]} tasks */
const turbo = (...tasks) => ['exec', 'turbo', 'run', ...tasks, '--output-logs=errors-only', '--log-order=grouped']
/**
 * A run of minutes, which shows how far it is.
 *
 * @param {string} task
 */
const watched = (task) => ['exec', 'turbo', 'run', task, '--output-logs=new-only', '--log-order=stream']
/** @param {string[]} argv */
const node = (...argv) => ['exec', 'node', ...argv]

// Not through Turbo, so that what is wrong with a contract is all that is printed.
// By folder, not by filter: a filtered run would install for that package only and then count all as installed.
const buildContracts = ['--silent', '-C', 'specs', 'run', 'build']

/** @param {string[]} args */
const generate = (args) => [buildContracts, node('tools/generate/src/cli.ts', ...args)]

/** @type {Record<string, (args: string[]) => string[][]>} */
export const commands = {
  start: (args) => [...generate([]), turbo('build'), node('tools/journey/src/start.ts', ...args)],
  quickstart: (args) => [
    turbo('build', '--filter=@domain-contracts/sandbox...'),
    node('tools/journey/src/quickstart.ts', ...args),
  ],
  test: (args) => [node('tools/bootstrap/src/test.ts', ...args)],
  'test:browser': (args) => [[...watched('test:browser'), ...args]],
  'test:consumers': (args) => [[...watched('test:consumers'), ...args]],
  build: (args) => [[...turbo('build'), ...args]],
  generate,
  docs: (args) => [
    turbo('build', '--filter=@domain-contracts/docs^...'),
    ['--filter', '@domain-contracts/docs', 'run', 'dev', ...args],
  ],
  lint: (args) => [node('tools/repo-lint/src/cli.ts'), [...turbo('lint', '//#format:check'), ...args]],
  format: (args) => [['exec', 'oxfmt', ...args]],
  // It generates and builds by itself: a broken contract is what somebody starts it for.
  dev: (args) => [node('tools/dev/src/cli.ts', ...args)],
  changeset: (args) => [buildContracts, node('tools/release/src/cli.ts', 'changeset', ...args)],
  'release:due': (args) => [buildContracts, node('tools/release/src/cli.ts', 'due', ...args)],
  'release:pack': (args) => [
    turbo('build', '--filter=!@domain-contracts/docs'),
    node('tools/release/src/cli.ts', 'pack', ...args),
  ],
  'release:dry': (args) => [node('tools/release/src/cli.ts', 'dry', ...args)],
  'release:version': (args) => [node('tools/release/src/cli.ts', 'version', ...args)],
}
