// Every supported runtime has it; declared here, since the library compiles without any runtime's own types.
declare const URL: new (url: string) => { readonly hostname: string }

/**
 * How the URL standard reads a host: percent-decoded, mapped to ASCII, numbers as IPv4. Slow: only for hosts that are not
 * written as they are read.
 *
 * @returns the host, or an empty text where `URL` refuses it
 */
export function hostnameOf(host: string): string {
  try {
    return new URL(`ws://${host}`).hostname
  } catch {
    return ''
  }
}
