/** One way to call the same two operations: get a purchase, and connect it. Sources, so that they can be bundled. */
export interface Candidate {
  readonly name: string
  /** Whether it comes from bench/peers, which need not be installed. */
  readonly peer: boolean
  readonly imports: string
  /** Makes a client from `baseUrl` and `key`. */
  readonly setup: string
  readonly get: string
  readonly post: string
  /** How its documentation tells a success from a failure; what throws is a failure. */
  readonly isSuccess: string
}

export const candidates: readonly Candidate[] = [
  {
    name: 'domain-contracts',
    peer: false,
    imports: `import { connectDomainPurchase, createClient, getDomainPurchase } from '../../../domainee/dist/index.js'`,
    setup: `const client = createClient({ baseUrl, apiKey: key, timeoutMs: 500, retry: { baseDelayMs: 20 } })`,
    get: `getDomainPurchase(client, { path: { id } })`,
    post: `connectDomainPurchase(client, { path: { id }, body })`,
    isSuccess: `result.ok`,
  },
  {
    name: 'openapi-fetch',
    peer: false,
    imports: `import createClient from 'openapi-fetch'\nimport type { paths } from '../../../domainee/dist/index.js'`,
    setup: `const client = createClient<paths>({ baseUrl, headers: { authorization: \`Bearer \${key}\` } })`,
    get: `client.GET('/v1/domain-purchases/{id}', { params: { path: { id } } })`,
    post: `client.POST('/v1/domain-purchases/{id}/connect', { params: { path: { id } }, body })`,
    isSuccess: `!result.error`,
  },
  {
    name: 'hey-api',
    peer: true,
    imports: `import { client } from '../peers/dist/hey-api/client.gen'\nimport { connectDomainPurchase, getDomainPurchase } from '../peers/dist/hey-api/sdk.gen'`,
    setup: `client.setConfig({ baseUrl, auth: key })`,
    get: `getDomainPurchase({ path: { id } })`,
    post: `connectDomainPurchase({ path: { id }, body })`,
    isSuccess: `!result.error`,
  },
  {
    name: 'orval',
    peer: true,
    imports: `import { connectDomainPurchase, getDomainPurchase } from '../peers/dist/orval/index'`,
    // Its base URL is fixed when it generates; the bench replaces it in the output.
    setup: `Object.assign(globalThis, { orvalBaseUrl: baseUrl }); const options = { headers: { authorization: \`Bearer \${key}\` } }`,
    get: `getDomainPurchase(id, options)`,
    post: `connectDomainPurchase(id, body, options)`,
    isSuccess: `result.status < 300`,
  },
  {
    name: 'oazapfts',
    peer: true,
    imports: `import { connectDomainPurchase, defaults, getDomainPurchase } from '../peers/dist/oazapfts'`,
    setup: `Object.assign(defaults, { baseUrl, headers: { authorization: \`Bearer \${key}\` } })`,
    get: `getDomainPurchase(id)`,
    post: `connectDomainPurchase(id, body)`,
    isSuccess: `result.status < 300`,
  },
  {
    name: '@octokit/request',
    peer: true,
    imports: `import { request } from '../peers/node_modules/@octokit/request/dist-bundle/index.js'`,
    setup: `const client = request.defaults({ baseUrl, headers: { authorization: \`Bearer \${key}\` } })`,
    get: `client('GET /v1/domain-purchases/{id}', { id })`,
    post: `client('POST /v1/domain-purchases/{id}/connect', { id, ...body })`,
    isSuccess: `result.status < 300`,
  },
  {
    name: 'raw fetch',
    peer: false,
    imports: '',
    setup: `const headers = { authorization: \`Bearer \${key}\`, 'content-type': 'application/json' }
    const json = async (response: Response) => ({ ok: response.ok, data: await response.json() })`,
    get: `fetch(\`\${baseUrl}/v1/domain-purchases/\${id}\`, { headers }).then(json)`,
    post: `fetch(\`\${baseUrl}/v1/domain-purchases/\${id}/connect\`, { method: 'POST', headers, body: JSON.stringify(body) }).then(json)`,
    isSuccess: `result.ok`,
  },
]

/** A module with one or both operations. */
export function moduleOf(candidate: Candidate, operations: readonly ('get' | 'post')[]): string {
  const calls = operations.map(
    (operation) => `    ${operation}: (${argumentsOf[operation]}) => ${candidate[operation]},`,
  )
  return [
    candidate.imports,
    `export function connect(baseUrl: string, key: string) {`,
    `  ${candidate.setup}`,
    `  return {`,
    ...calls,
    `    isSuccess: (result: any): boolean => ${candidate.isSuccess},`,
    `  }`,
    `}`,
    '',
  ].join('\n')
}

const argumentsOf = {
  get: 'id: string',
  post: 'id: string, body: { originUrl: string }',
}
