import type { Advisory } from '../index.ts'

/** What a person is told of an accepted name, for each advisory. */
export const advisoryTexts: Readonly<Record<Advisory, string>> = {
  rebinding_name: 'a public service answers for it with whatever address is written in it, private ones too',
  punycode: 'an xn-- label does not decode; certificate authorities and registries refuse it',
  many_labels: 'more than 10 labels; certificate authorities refuse them',
  long_host: 'more than 64 characters; certificate authorities cannot name it alone',
  long_url: 'more than 2048 characters; proxies and caches may cut or refuse it',
}
