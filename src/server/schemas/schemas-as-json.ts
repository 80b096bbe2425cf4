import type { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { answerRegistry } from './answers.ts';

type Options = Parameters<typeof createJsonSchemaTransform>[0];
type Context = Parameters<NonNullable<NonNullable<Options['zodToJsonConfig']>['override']>>[0];

/**
 * How the schemas of the routes become those of OpenAPI. What is named there stands in a registry of the service; what each schema says of itself stands
 * in that of zod, whose names are those of the library.
 */
export const schemasAsJson = {
  schemaRegistry: answerRegistry,
  zodToJsonConfig: { override: addWhatItSays },
} satisfies Options;

function addWhatItSays({ zodSchema, jsonSchema }: Context): void {
  const { description, examples, format } = z.globalRegistry.get(zodSchema) ?? {};
  if (description !== undefined) jsonSchema.description = description;
  if (Array.isArray(examples)) jsonSchema.examples = examples;
  if (typeof format === 'string') jsonSchema.format = format;
}
