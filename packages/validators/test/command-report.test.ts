import { describe, expect, test } from 'vitest'
import { advisoryTexts } from '../src/command/advisory-texts.ts'
import { run } from '../src/command/check.ts'
import { columnsBetween, fitColumns } from '../src/command/columns.ts'
import { check } from './run-command.ts'

// The line and the caret below it, without the indentation that both have.
async function shown(name: string, format = 'hostname'): Promise<string[]> {
  const { out } = await check(['check', '--format', format, name])
  return out.split('\n').flatMap((line, index) => (index === 1 || index === 2 ? line.slice(2) : []))
}

const smile = '\u{1f600}'

describe('the caret stands under the place in columns of a terminal', () => {
  test.each([
    ['https://a.jp/\u00e9', 13, 'Latin, one column each'],
    ['https://\u65e5\u672c.jp/\u00e9', 16, 'Han, two columns each'],
    ['https://\ud55c\uae00.kr/\u00e9', 16, 'Hangul'],
    ['https://\uff41\u00e4.jp/\u00e9', 15, 'a full-width letter'],
    ['https://q\u0308\u00df.de/\u00e9', 14, 'a combining mark has no column'],
    [`https://${smile}.la/\u00e9`, 14, 'an emoji of two code units'],
    ['https://\u{1f1e9}\u{1f1ea}.la/\u00e9', 14, 'a flag of two characters'],
    ['https://\u2764\ufe0f@a.la', 10, 'a selector that makes an emoji of a sign'],
  ])('%s at %d: %s', async (url, column) => {
    expect(await shown(url, 'origin-url')).toEqual([url, `${' '.repeat(column)}^`])
  })

  test('what is marked is as wide as it is seen', async () => {
    expect(await shown('\u5e97.com')).toEqual(['\u5e97.com', '^^'])
    expect(await shown('exa\u0308mple.com')).toEqual(['exa\u0308mple.com', '  ^'])
    expect(await shown('a..com')).toEqual(['a..com', ' ^'])
  })

  test('a cut falls between characters: before the place, behind it, at the end of the mark', async () => {
    expect(await shown(`https://x${smile.repeat(20)}.lax/\u00e9`, 'origin-url')).toEqual([
      `...${smile.repeat(17)}.lax/\u00e9`,
      `${' '.repeat(42)}^`,
    ])
    expect(await shown(`https://example.com/\u00e9${smile.repeat(20)}`, 'origin-url')).toEqual([
      `https://example.com/\u00e9${smile.repeat(15)}`,
      `${' '.repeat(20)}^`,
    ])
    expect(await shown(`https://a${smile.repeat(17)}.local`, 'origin-url')).toEqual([
      `https://a${smile.repeat(15)}`,
      `${' '.repeat(8)}${'^'.repeat(31)}`,
    ])
  })

  test('nothing is marked by one caret, also behind the end', () => {
    expect(columnsBetween('\u5e97.', 2, 2)).toEqual({ start: 3, width: 1 })
    expect(columnsBetween('ab', 2, 2)).toEqual({ start: 2, width: 1 })
    expect(columnsBetween('\u5e97\u5e97', 1, 1)).toEqual({ start: 2, width: 1 })
    expect(columnsBetween('abc', 1, 9)).toEqual({ start: 1, width: 2 })
  })

  test('as much as fits', () => {
    expect([fitColumns('abc', 2), fitColumns('\u5e97\u5e97', 3), fitColumns('\u5e97a', 3)]).toEqual([
      'ab',
      '\u5e97',
      '\u5e97a',
    ])
  })
})

/** The exit code where nobody reads what is written. */
async function unread(...lines: readonly string[]): Promise<number> {
  async function* stdin(): AsyncGenerator<string> {
    for (const line of lines) yield `${line}\n`
  }
  return run(['check', '-f', 'origin-url'], {
    stdin: stdin(),
    write: () => Promise.reject(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    writeError: () => undefined,
    terminal: false,
    now: () => 0,
  })
}

describe('advisories', () => {
  const names = [`https://10-1-2-3.nip.io`, 'https://example.com']

  test('a warning is one line, is counted, and leaves the exit code alone', async () => {
    const { code, out } = await check(['check', '-f', 'origin-url'], [names.join('\n')])
    expect(out.split('\n')).toEqual([
      `-:1: warning, rebinding_name: https://10-1-2-3.nip.io: ${advisoryTexts.rebinding_name}`,
      '2 checked, 0 bad, 1 with warnings',
      '',
    ])
    expect(code).toBe(0)
  })

  test('--json: an object for each name that has any', async () => {
    const { code, out } = await check(['check', '-f', 'origin-url', '--json', ...names])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      { line: 1, input: names[0], advisories: ['rebinding_name'] },
      { checked: 2, bad: 0, warned: 1 },
    ])
    expect(code).toBe(0)
  })

  test('a name with two advisories has two lines, is cut, and counts once', async () => {
    const { out } = await check(['check', `${'abcdef.'.repeat(15)}com`])
    const lines = out.split('\n')
    expect(lines.map((line) => line.slice(0, 25))).toEqual([
      'warning, many_labels: abc',
      'warning, long_host: abcde',
      '1 checked, 0 bad, 1 with ',
      '',
    ])
    expect(lines[0]).toContain(`${'abcdef.'.repeat(10)}...: more than 10 labels`)
  })

  test('a reader that left after a warning: bad names that follow are still told by the exit code', async () => {
    expect(await unread('https://10-1-2-3.nip.io', 'https://example.com')).toBe(0)
    expect(await unread('https://10-1-2-3.nip.io', 'https://intranet')).toBe(1)
  })
})

describe('a mistake on the command line is told in one line of our own', () => {
  const there = 'there are --format, --json and --help, and -- before a name that begins with a hyphen'
  test.each([
    [['check', '--bogus'], `"--bogus" is no option; ${there}`],
    [['check', '--jso'], `"--jso" is no option; ${there}`],
    [['check', '-x'], `"-x" is no option; ${there}`],
    [['check', '-shop.acme.com'], `"-shop.acme.com" is no option; ${there}`],
    [['check', '--constructor'], `"--constructor" is no option; ${there}`],
    [['check', '--a\u001b[2J'], `"--a\\u001b[2J" is no option; ${there}`],
    [['check', '--json=no'], '--json takes no value; say --json alone'],
    [['check', '-f'], '-f needs a format; say one of hostname, project-domain, https-origin-url, origin-url'],
    [
      ['check', '--format='],
      '--format needs a format; say one of hostname, project-domain, https-origin-url, origin-url',
    ],
    [
      ['check', '-f', '--json'],
      '"--json" is no format; say one of hostname, project-domain, https-origin-url, origin-url',
    ],
  ])('%j', async (args, why) => {
    const { code, out, error } = await check(args)
    expect([code, out, error.split('\n')[0]]).toEqual([2, '', `domain-validators: ${why}`])
    expect(error).toContain('usage: domain-validators check')
  })

  test('behind -- a name may begin with a hyphen', async () => {
    expect((await check(['check', '--json', '--', '-shop.acme.com'])).out).toContain('"code":"label_hyphen"')
  })
})
