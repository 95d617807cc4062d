// What each root command runs, as pnpm argument lists, one after the other. A command's own flags go to its last step,
// which refuses the ones it does not know.
const turbo = (...tasks) => ['exec', 'turbo', 'run', ...tasks, '--output-logs=new-only', '--log-order=grouped']
const node = (...argv) => ['exec', 'node', ...argv]

export const commands = {
  start: (args) => [turbo('build'), node('tools/journey/src/start.ts', ...args)],
  quickstart: (args) => [turbo('build', '--filter=@domain-contracts/journey...'), node('tools/journey/src/quickstart.ts', ...args)],
  test: (args) => [node('tools/bootstrap/test.ts', ...args)],
  build: (args) => [turbo('build', ...args)],
  generate: (args) => [turbo('build', '--filter=@domain-contracts/specs'), node('tools/generate/src/cli.ts', ...args)],
  docs: (args) => [turbo('build', '--filter=@domain-contracts/docs^...'), ['--filter', '@domain-contracts/docs', 'run', 'dev', ...args]],
  lint: (args) => [turbo('lint', '//#format:check', ...args)],
  format: (args) => [['exec', 'oxfmt', ...args]],
  changeset: (args) => [['exec', 'changeset', ...args]],
}
