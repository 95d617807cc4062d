/** Every place where a contract can hold a text, once, and little else: it is generated from thousands of times. */
export const contract: Readonly<Record<string, unknown>> = {
  openapi: '3.1.0',
  info: { title: 'Bakery', version: '1.0.0', description: 'Takes orders.' },
  servers: [{ url: 'https://api.bakery.example', description: 'The only one.' }],
  security: [{ key: ['orders'] }],
  tags: [{ name: 'Orders', description: 'What is ordered.' }],
  paths: {
    '/orders/{id}': {
      summary: 'One order',
      description: 'By its id.',
      parameters: [{ $ref: '#/components/parameters/Id' }],
      put: {
        operationId: 'replaceOrder',
        summary: 'Replace an order',
        description: 'Takes a new one.',
        tags: ['Orders'],
        externalDocs: { url: 'https://bakery.example' },
        deprecated: false,
        security: [{ key: [] }],
        'x-note': 'Nothing to a generator.',
        parameters: [
          {
            name: 'shop',
            in: 'query',
            style: 'form',
            description: 'Where.',
            example: 'jane',
            schema: { type: 'string' },
          },
          { name: 'X-Trace', in: 'header', schema: { type: 'string', pattern: '^[a-f0-9]{8}$' } },
        ],
        requestBody: {
          description: 'The new one.',
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' }, example: { kind: 'rye' } } },
        },
        responses: {
          '200': {
            description: 'The order.',
            headers: { 'X-Version': { description: 'Which.', schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
          },
          '404': { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  webhooks: {
    'order.ready': {
      post: {
        operationId: 'receiveOrderReady',
        requestBody: { $ref: '#/components/requestBodies/Order' },
        responses: { '2XX': { description: 'Taken note.' } },
      },
    },
  },
  components: {
    parameters: { Id: { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } } },
    requestBodies: { Order: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } } },
    headers: { Wait: { description: 'How long.', schema: { type: 'integer', minimum: 0 } } },
    responses: {
      NotFound: {
        description: 'No order has this id.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['error'],
              properties: { error: { type: 'string', const: 'not_found' } },
            },
          },
        },
      },
    },
    schemas: {
      Order: {
        title: 'An order',
        description: 'What is to be baked.',
        type: 'object',
        required: ['kind'],
        additionalProperties: { type: 'string' },
        properties: {
          kind: { type: ['string', 'null'], enum: ['rye', 'white'], default: 'rye', examples: ['white'] },
          note: { type: 'string', example: { text: 'No seeds' }, $comment: 'For people.' },
          parts: { type: 'array', items: { oneOf: [{ $ref: '#/components/schemas/Order', description: 'A part.' }] } },
        },
      },
    },
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key', description: 'The key.' } },
  },
}
