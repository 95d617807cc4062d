/** The part of the URL standard's class that is used here. */
interface UrlConstructor {
  new (url: string): { readonly hostname: string }
}

// Every supported runtime has it; described here, since the library compiles without any runtime's own types.
const { URL } = globalThis as unknown as { readonly URL: UrlConstructor }

/**
 * How the URL standard reads a host: percent-decoded, mapped to ASCII, numbers as IPv4. Slow: only for hosts that are not
 * written as they are read.
 *
 * @returns the host, or `undefined` where `URL` refuses it
 */
export function hostnameOf(host: string): string | undefined {
  try {
    return new URL(`https://${host}`).hostname
  } catch {
    return undefined
  }
}
