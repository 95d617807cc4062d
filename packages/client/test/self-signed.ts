import { generate } from 'selfsigned'

/** A key pair for loopback that nobody trusts, made anew for each run. */
export const selfSigned: { readonly key: string; readonly cert: string } = await makePair()

async function makePair(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' })
  return { key, cert }
}
