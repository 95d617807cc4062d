import { resolve } from 'node:path'
import ts from 'typescript'
import { typeCheckOptions } from './type-check-options.ts'

/** What the compiler says of files in a folder, each with its file's name and its code. */
export function typeErrors(files: readonly string[], folder: string): string[] {
  const base = ts.readConfigFile(resolve(import.meta.dirname, '../../../tsconfig.base.json'), (path) =>
    ts.sys.readFile(path),
  )
  // The file has them.
  const { compilerOptions } = base.config as { compilerOptions: object }
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, ...typeCheckOptions }, folder)
  return ts.getPreEmitDiagnostics(ts.createProgram(files, options)).map(({ file, code, messageText }) => {
    const name = file?.fileName.replace(folder, '') ?? ''
    return `${name} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
