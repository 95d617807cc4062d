/** One way to call the same two operations: get a purchase, and connect it. Sources, so that they can be bundled. */
export interface Candidate {
  readonly name: string
  /** The package that is measured, in peers/package.json; ours, and what is built in, have none. */
  readonly package?: string
  readonly ours?: true
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
    name: 'domain-contracts, operations only',
    ours: true,
    imports: `import { connectDomainPurchase, createOperationClient, getDomainPurchase } from '@domain-contracts/domainee'`,
    setup: `const client = createOperationClient({ baseUrl, apiKey: key, timeoutMs: 500, retry: { baseDelayMs: 20 } })`,
    get: `getDomainPurchase(client, { path: { id } })`,
    post: `connectDomainPurchase(client, { path: { id }, body })`,
    isSuccess: `result.ok`,
  },
  {
    name: 'domain-contracts',
    ours: true,
    imports: `import { connectDomainPurchase, createClient, getDomainPurchase } from '@domain-contracts/domainee'`,
    setup: `const client = createClient({ baseUrl, apiKey: key, timeoutMs: 500, retry: { baseDelayMs: 20 } })`,
    get: `getDomainPurchase(client, { path: { id } })`,
    post: `connectDomainPurchase(client, { path: { id }, body })`,
    isSuccess: `result.ok`,
  },
  {
    name: 'openapi-fetch',
    package: 'openapi-fetch',
    imports: `import createClient from 'openapi-fetch'\nimport type { paths } from '@domain-contracts/domainee'`,
    setup: `const client = createClient<paths>({ baseUrl, headers: { authorization: \`Bearer \${key}\` } })`,
    get: `client.GET('/v1/domain-purchases/{id}', { params: { path: { id } } })`,
    post: `client.POST('/v1/domain-purchases/{id}/connect', { params: { path: { id } }, body })`,
    isSuccess: `!result.error`,
  },
  {
    name: 'hey-api',
    package: '@hey-api/openapi-ts',
    imports: `import { client } from '../hey-api/client.gen'\nimport { connectDomainPurchase, getDomainPurchase } from '../hey-api/sdk.gen'`,
    setup: `client.setConfig({ baseUrl, auth: key })`,
    get: `getDomainPurchase({ path: { id } })`,
    post: `connectDomainPurchase({ path: { id }, body })`,
    isSuccess: `!result.error`,
  },
  {
    name: 'orval',
    package: 'orval',
    imports: `import { connectDomainPurchase, getDomainPurchase } from '../orval/index'`,
    // Its base URL is fixed when it generates; the bench replaces it in the output.
    setup: `Object.assign(globalThis, { orvalBaseUrl: baseUrl }); const options = { headers: { authorization: \`Bearer \${key}\` } }`,
    get: `getDomainPurchase(id, options)`,
    post: `connectDomainPurchase(id, body, options)`,
    isSuccess: `result.status < 300`,
  },
  {
    name: 'oazapfts',
    package: 'oazapfts',
    imports: `import { connectDomainPurchase, defaults, getDomainPurchase } from '../oazapfts'`,
    setup: `Object.assign(defaults, { baseUrl, headers: { authorization: \`Bearer \${key}\` } })`,
    get: `getDomainPurchase(id)`,
    post: `connectDomainPurchase(id, body)`,
    isSuccess: `result.status < 300`,
  },
  {
    name: '@octokit/request',
    package: '@octokit/request',
    imports: `import { request } from '@octokit/request'`,
    setup: `const client = request.defaults({ baseUrl, headers: { authorization: \`Bearer \${key}\` } })`,
    get: `client('GET /v1/domain-purchases/{id}', { id })`,
    post: `client('POST /v1/domain-purchases/{id}/connect', { id, ...body })`,
    isSuccess: `result.status < 300`,
  },
  {
    name: 'raw fetch',
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
