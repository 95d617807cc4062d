/** RFC 9110, section 9.2.1. PUT and DELETE are left out: what a second one answers is not what the first one would have. */
export function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}
