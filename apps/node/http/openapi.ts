import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { version } from '../version.ts';

/** The officers' door described for programs: OpenAPI 3.1, made from the same contract the routes are. */
export async function describeDoor(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Entente, officers’ door',
        version,
        description:
          'Every route asks for a session; every change for the header x-entente: 1. Machines of ports have one route of their own, with a token.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: '__Host-entente' },
          machine: { type: 'http', scheme: 'bearer', description: 'The counts of one port of one operation' },
        },
      },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
  });
}

export function openApiRoute(app: FastifyInstance): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
