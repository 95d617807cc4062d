/** A number from 0 up to but not including 1. */
export type Random = () => number

/** As unpredictable as the runtime's cryptography: keys minted by two programs must never meet. */
export const systemRandom: Random = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32

/** Mints a version 4 UUID (RFC 9562, section 5.4), 122 random bits. */
export function mintKey(random: Random): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    (place === 'x' ? Math.floor(random() * 16) : 8 + Math.floor(random() * 4)).toString(16),
  )
}
