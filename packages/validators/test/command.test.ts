import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { check } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'domain-validators-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('good names: a sum, exit code 0', async () => {
  expect(await check(['check', 'example.com', 'shop.acme.com'])).toEqual({
    code: 0,
    out: '2 checked, 0 bad\n',
    error: '',
  })
})

test('a bad name: place, caret, sentence, exit code 1', async () => {
  const { code, out } = await check(['check'], ['example.com\nexa_mp', 'le.com\r\n\n'])
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    '-:2: underscore',
    '  exa_mple.com',
    '     ^',
    expect.stringMatching(/^ {2}Hostname must not contain an underscore.*\(at character 4\)$/),
    '2 checked, 1 bad',
    '',
  ])
})

test('what is not seen is spelt out, and the caret stays in place', async () => {
  const { out } = await check(['check'], ['example.com\u200b\n'])
  expect(out.split('\n').slice(1, 3)).toEqual(['  example.com\\u{200b}', '             ^^^^^^^^'])
})

test('a long line is cut around the place', async () => {
  const { out } = await check(
    ['check', '--format', 'https-origin-url'],
    [`https://example.com/${'a'.repeat(5000)} b${'c'.repeat(5000)}\n`],
  )
  const [, line = '', caret = ''] = out.split('\n')
  expect(line.length).toBeLessThan(120)
  expect(line.charAt(caret.indexOf('^'))).toBe(' ')
})

test('--json: one object for each bad name, and the sums', async () => {
  const { code, out } = await check(['check', '--json', '--format', 'project-domain', 'localhost:0', '[::1]'])
  const objects = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(code).toBe(1)
  expect(objects).toMatchObject([
    { line: 1, input: 'localhost:0', code: 'port_out_of_range', position: 10, length: 1 },
    { checked: 2, bad: 1, warned: 0 },
  ])
})

test('a file, with a byte order mark and without a last line end', async () => {
  const file = join(folder, 'names.txt')
  writeFileSync(file, '\ufeffexample.com\r\nfoo.local')
  const { code, out } = await check(['check', file])
  expect(code).toBe(1)
  expect(out).toContain(`${file}:2: reserved_suffix`)
  expect(out).toContain('2 checked, 1 bad')
})

test.each([
  [['check', '--format', 'domain'], '"domain" is no format'],
  [['chek'], '"chek" is no command'],
  [[], '"" is no command'],
])('%j cannot be carried out: one line says why, exit code 2', async (args, why) => {
  const { code, out, error } = await check(args)
  expect([code, out]).toEqual([2, ''])
  expect(error.split('\n')[0]).toContain(why)
})

test.each([
  [folder, 'EISDIR'],
  ['nameS.txt', 'ENOENT'],
  ['./names', 'ENOENT'],
])('%j cannot be read: one line says why, the others are checked, exit code 2', async (name, why) => {
  const { code, out, error } = await check(['check', 'acme.com', name, 'nas.local'])
  expect([code, error]).toEqual([2, expect.stringContaining(`domain-validators: cannot read ${name}: ${why}`)])
  expect(error.trimEnd()).not.toContain('\n')
  expect(out).toMatch(/^reserved_suffix\n[^]*2 checked, 1 bad\n$/)
})

test.each([
  ['https-origin-url', 'https://example.com/robots.txt'],
  ['https-origin-url', 'https://example.com/list.json?x=/'],
  ['hostname', '.example.com'],
  ['hostname', '//example.com'],
  ['hostname', '~example.com'],
])('%s %s is no file', async (format, name) => {
  const { out, error } = await check(['check', '--format', format, name])
  expect([out, error]).toEqual([expect.stringContaining('1 checked'), ''])
})

test('a folder may be called as the site in it', async () => {
  const site = join(folder, 'shop.acme.com')
  mkdirSync(site)
  const before = process.cwd()
  try {
    process.chdir(folder)
    expect(await check(['check', 'shop.acme.com'])).toMatchObject({ code: 0, out: '1 checked, 0 bad\n' })
  } finally {
    process.chdir(before)
  }
})

test('an argument is one name: empty, or of two lines', async () => {
  const { code, out } = await check(['check', '', 'a.com\nb.com'])
  expect(code).toBe(1)
  expect(out.split('\n').filter((line) => /^\w+$/.test(line))).toEqual(['empty', 'whitespace_or_control'])
  expect(out).toContain('2 checked, 2 bad')
})

test('a format goes by its name in the contracts, too', async () => {
  expect((await check(['check', '--format', 'domain-hostname', 'foo.local'])).out).toMatch(/^reserved_suffix\n/)
})

test('--help prints the usage', async () => {
  const { code, out } = await check(['--help'])
  expect(code).toBe(0)
  expect(out).toContain('usage: domain-validators check')
})

test('progress is shown on a terminal only, and cleared', async () => {
  expect((await check(['check'], ['a.com\n', 'b.com\n'], true)).error).toBe(
    '\r1 checked, 0 bad\r2 checked, 0 bad\r\u001b[K',
  )
  expect((await check(['check'], ['a.com\n', 'b.com\n'], false)).error).toBe('')
})

const program = fileURLToPath(new URL('../dist/bin/domain-validators.js', import.meta.url))

test('a reader that leaves early is no failure, and the bad names are told by the exit code', async () => {
  const names = join(folder, 'bad.txt')
  writeFileSync(names, 'a_b.com\n'.repeat(200_000))
  const child = spawn(process.execPath, [program, 'check', names], { stdio: ['ignore', 'pipe', 'pipe'] })
  let error = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
  child.stdout.once('data', () => child.stdout.destroy())
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1)
  expect(error).toBe('')
})

test('a line of 16 MB is one bad name, shown in part', async () => {
  const names = join(folder, 'long.txt')
  writeFileSync(names, `${'a'.repeat(1 << 24)}\nb.com`)
  const { code, out } = await check(['check', names])
  expect(code).toBe(1)
  expect(out.length).toBeLessThan(500)
  expect(out).toContain('2 checked, 1 bad')
})

test('the program reads a million lines as a stream', async () => {
  const child = spawn(process.execPath, ['--max-old-space-size=64', program, 'check'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  const block = 'shop.acme.com\n'.repeat(10_000)
  for (let i = 0; i < 100; i++) {
    if (!child.stdin.write(i === 50 ? `${block}exa_mple.com\n` : block)) {
      await new Promise((resolve) => child.stdin.once('drain', resolve))
    }
  }
  child.stdin.end()
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(code).toBe(1)
  expect(out).toContain('-:510001: underscore')
  expect(out).toContain('1000001 checked, 1 bad')
})
