const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** An address of this site, from the root of the host that it is published on. */
export function atBase(address: string): string {
  return base + address
}

const link = /<[a-z][^<>]* (?:href|src)="\/(?!\/)[^<>]*>/g

/**
 * The page with every link to this site led to where it is published. Links are written as if that were the root of a
 * host, in guides and contracts too; here the folder is put in front where it is missing.
 */
export function withBase(html: string, folder: string = base): string {
  if (folder === '') return html
  return html.replace(link, (tag) =>
    tag.replace(/ (href|src)="(\/(?!\/)[^"]*)"/g, (attribute, name: string, address: string) =>
      `${address}/`.startsWith(`${folder}/`) ? attribute : ` ${name}="${folder}${address}"`,
    ),
  )
}
