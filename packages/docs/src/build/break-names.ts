const label = /(<a\b[^<>]* href="[^"]*\/events\/[^"]*"[^<>]*>\s*<span\b[^<>]*>)([\w.]+)(?=<\/span>)/g

/** The page with places to break in the names of events where links consist of them: after their dots and underscores. */
export function breakNames(html: string): string {
  return html.replace(label, (_, tags: string, name: string) => tags + name.replaceAll(/(?<=[._])(?=\w)/g, '<wbr>'))
}
