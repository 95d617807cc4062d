import { parseSync, type Node, type Program } from 'oxc-parser'
import type { TextFile } from './text-file.ts'
import { walk } from './walk.ts'

/** A source file as the parser reads it. */
export interface CodeFile extends TextFile {
  readonly program: Program
  readonly comments: readonly CodeComment[]
  /** Every module that the file names: imports, re-exports, dynamic imports and `import('x')` types. */
  readonly imports: readonly Import[]
  /** The line of an offset into the text, from 1. */
  readonly lineAt: (offset: number) => number
}

export interface CodeComment {
  readonly text: string
  /** Of the form that documents an export. */
  readonly isDocstring: boolean
  readonly line: number
  readonly endLine: number
  /** Whether nothing but the comment stands on its first line. */
  readonly isAlone: boolean
}

export interface Import {
  readonly specifier: string
  readonly line: number
}

/** A file that does not parse; the compiler says the same, but the rules cannot go on without. */
export class UnparsableFileError extends Error {
  override readonly name = 'UnparsableFileError'
}

const extension = /\.(?:[cm]?[jt]s|astro)$/u

/** Whether the rules for code look into the file. */
export function isCode(path: string): boolean {
  return extension.test(path)
}

/**
 * Parses a file.
 *
 * @throws {UnparsableFileError} naming file and line.
 */
export function parseCode(file: TextFile): CodeFile {
  const isAstro = file.path.endsWith('.astro')
  const source = isAstro ? frontmatter(file.text) : file.text
  const { program, comments, errors } = parseSync(isAstro ? 'frontmatter.ts' : file.path, source)
  const lineAt = lineFinder(source)
  const [error] = errors
  if (error) {
    throw new UnparsableFileError(`${file.path}:${lineAt(error.labels[0]?.start ?? 0)}: ${error.message}`)
  }
  return {
    ...file,
    program,
    lineAt,
    comments: comments.map(({ type, value, start, end }) => ({
      text: value.trim(),
      isDocstring: type === 'Block' && value.startsWith('*'),
      line: lineAt(start),
      endLine: lineAt(end),
      isAlone: source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === '',
    })),
    imports: importsOf(program, lineAt),
  }
}

// The script of an Astro page stands between fences; what comes before and after is blanked, so that lines stay.
function frontmatter(text: string): string {
  const found = /^\s*---\r?\n([\s\S]*?)^---/mu.exec(text)
  if (!found) return ''
  const start = found.index + found[0].indexOf('---') + 3
  return text.slice(0, start).replace(/[^\n]/gu, ' ') + text.slice(start, found.index + found[0].length - 3)
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? Infinity) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

function importsOf(program: Program, lineAt: (offset: number) => number): Import[] {
  const imports: Import[] = []
  walk(program, (node) => {
    const source = sourceOf(node)
    if (source?.type === 'Literal' && typeof source.value === 'string') {
      imports.push({ specifier: source.value, line: lineAt(source.start) })
    }
  })
  return imports
}

function sourceOf(node: Node): Node | null {
  const names =
    node.type === 'ImportDeclaration' ||
    node.type === 'ExportNamedDeclaration' ||
    node.type === 'ExportAllDeclaration' ||
    node.type === 'ImportExpression' ||
    node.type === 'TSImportType'
  return names ? node.source : null
}
