import { GenerationError } from '../generation-error.ts'

// RFC 9110 section 5.1, less the names that packages/client refuses (its src/draft-request.ts): no name of use begins with
// a sign. A test compares the two.
const form = /^[A-Za-z\d][\w!#$%&'*+.^`|~-]*$/

// "Forbidden request-header" in section 2.2.2 of the Fetch standard, and what RFC 9110 section 7.6.1 says of one connection.
const ofTheConnection =
  /^(accept-charset|accept-encoding|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|http2-settings|keep-alive|origin|proxy-.*|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|via)$/i

/** Fails on the name of a header that a caller could not send. */
export function checkHeaderName(name: string, at: string): void {
  if (!form.test(name))
    throw new GenerationError(at, 'must be the name of a header that begins with a letter or a digit')
  if (ofTheConnection.test(name))
    throw new GenerationError(at, `${JSON.stringify(name)} is a header that fetch sets itself or refuses: leave it out`)
}
