/** A small contract whose parts a test can replace. */
export function contract(rest: object = {}): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Bakery', version: '1.0.0' },
    servers: [{ url: 'https://api.bakery.example' }],
    security: [{ key: [] }],
    paths: {
      '/orders': {
        get: { operationId: 'listOrders', responses: { 200: json('Orders') } },
        post: { operationId: 'createOrder', requestBody: json('Order'), responses: { 201: json('Order') } },
      },
    },
    webhooks: {
      'order.ready': { post: { requestBody: json('Order'), responses: { 200: { description: 'Taken.' } } } },
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Orders: { type: 'array', items: { $ref: '#/components/schemas/Order' } },
        Order: {
          type: 'object',
          'x-evidence': { stated: 'orders' },
          properties: { email: { type: 'string', format: 'email' }, bread: { type: 'string', enum: ['rye', 'white'] } },
        },
      },
    },
    ...rest,
  }
}

function json(schema: string): object {
  return {
    description: 'An order.',
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
  }
}

/** The contract with one text of its JSON replaced. Throws when the text is not there, so that a test cannot be empty. */
export function edited(from: string, to: string, base: object = contract()): object {
  const text = JSON.stringify(base)
  if (!text.includes(from)) throw new Error(`The contract has no ${from}`)
  // It was an object before.
  return JSON.parse(text.replaceAll(from, to)) as object
}
