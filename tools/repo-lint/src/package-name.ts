/** The package that a specifier names; nothing for a path, a Node built-in, a subpath import or a virtual module. */
export function packageName(specifier: string): string | undefined {
  return /^(?:@[a-z0-9-][\w.-]*\/)?[a-z0-9][\w.-]*(?=\/|$)/iu.exec(specifier)?.[0]
}
