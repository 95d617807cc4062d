/** A contract that uses every construct once, small enough to read its output. */
export const smallContract: Readonly<Record<string, unknown>> = {
  openapi: '3.1.0',
  info: { title: 'Bakery', version: '1.0.0', description: 'Takes orders.' },
  servers: [{ url: 'https://api.bakery.example' }],
  security: [{ key: [] }],
  paths: {
    '/orders/{id}': {
      summary: 'One order',
      parameters: [{ $ref: '#/components/parameters/OrderId' }],
      get: {
        operationId: 'getOrder',
        summary: 'Get an order',
        description: 'Returns one order.',
        tags: ['Orders'],
        deprecated: true,
        parameters: [
          {
            name: 'fields',
            in: 'query',
            description: 'Which fields.',
            schema: { type: 'array', items: { type: 'string' } },
          },
          { name: 'X-Trace', in: 'header', schema: { type: 'string', pattern: '^[a-f0-9]{8}$' } },
        ],
        responses: {
          '200': {
            description: 'The order.',
            headers: { 'X-Version': { description: 'Which one.', schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' }, example: { id: 'o_1' } } },
          },
          '404': { $ref: '#/components/responses/NotFound' },
        },
      },
      delete: {
        operationId: 'deleteOrder',
        summary: 'Delete an order',
        description: 'Forgets one order.',
        responses: { '204': { description: 'Gone.' }, '404': { $ref: '#/components/responses/NotFound' } },
      },
    },
    '/orders': {
      post: {
        operationId: 'createOrder',
        summary: 'Create an order',
        description: 'Takes one order.\n\nSecond paragraph.',
        parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', minLength: 1 } }],
        requestBody: { $ref: '#/components/requestBodies/OrderBody' },
        responses: {
          '201': {
            description: 'The order. It is being baked.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
          },
          '409': {
            description: 'Not now.',
            content: {
              'application/json': {
                schema: {
                  oneOf: [{ $ref: '#/components/schemas/SoldOut' }, { $ref: '#/components/schemas/Closed' }],
                },
              },
            },
          },
        },
      },
    },
  },
  webhooks: {
    'order.ready': {
      post: {
        operationId: 'receiveOrderReady',
        summary: 'An order is ready',
        description: 'Sent once.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
        },
        responses: { '200': { description: 'Taken note.' } },
      },
    },
  },
  components: {
    parameters: {
      OrderId: {
        name: 'id',
        in: 'path',
        required: true,
        description: 'Which order.',
        schema: { type: 'string', format: 'uuid' },
        example: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      },
    },
    requestBodies: {
      OrderBody: {
        required: true,
        description: 'What to bake.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/OrderInput' } } },
      },
    },
    responses: {
      NotFound: {
        description: 'No order has this id.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/NotFound' } } },
      },
    },
    headers: { 'Retry-After': { description: 'How long to wait.', schema: { type: 'integer', minimum: 0 } } },
    schemas: {
      OrderInput: {
        title: 'What to bake',
        type: 'object',
        required: ['kind'],
        additionalProperties: false,
        properties: {
          kind: { $ref: '#/components/schemas/kind-of-bread' },
          pieces: { type: 'integer', minimum: 1, maximum: 12, default: 1, description: 'How many.' },
          shop: { type: 'string', format: 'domain-hostname', examples: ['janesbakery.com'] },
          note: { type: ['string', 'null'], maxLength: 200, example: 'No seeds' },
        },
      },
      Order: {
        allOf: [
          { $ref: '#/components/schemas/OrderInput' },
          {
            type: 'object',
            required: ['id'],
            properties: {
              id: { type: 'string', format: 'uuid', readOnly: true },
              placedAt: { type: 'string', format: 'date-time' },
              'in-stock': { anyOf: [{ type: 'boolean' }, { type: 'number', multipleOf: 0.5 }] },
              labels: { type: 'object', additionalProperties: { type: 'string' } },
              anything: {},
              ['__proto__']: { type: 'string' },
            },
          },
        ],
      },
      'kind-of-bread': { type: 'string', enum: ['rye', 'white', 'sour"dough'] },
      Recipe: {
        type: 'object',
        properties: {
          steps: { type: 'array', maxItems: 9, uniqueItems: true, items: { $ref: '#/components/schemas/Recipe' } },
        },
      },
      NotFound: error('not_found'),
      SoldOut: error('sold_out'),
      Closed: error('closed'),
    },
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
  },
}

function error(code: string): object {
  return {
    type: 'object',
    required: ['error', 'message'],
    properties: { error: { type: 'string', const: code }, message: { type: 'string' } },
  }
}
