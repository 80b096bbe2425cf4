import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeParticipationsSchema } from '../../../src/export/participations-schema.ts';
import { composeJsonSchema, composeJsonSchemas } from '../../../src/treaty/json-schema.ts';
import { readCatalogue } from './read-catalogue.ts';
import { recordHeadSchema } from './read-record.ts';
import { writeModules } from './write-modules.ts';

/**
 * Compiles the data of the catalogue to the modules by which it is loaded.
 *
 * @param modules the folder where the modules go
 * @param data the folder with `treaties/` and `records/`
 * @throws Error with every mistake of every data file; then nothing is written
 */
export function compileTo(modules: string, data: string): void {
  writeModules(modules, readCatalogue(data));
}

/** Writes the JSON Schemas that the data files name, so that an editor finds them, and that of what is exported. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const schemas = {
    ...composeJsonSchemas(),
    record: composeJsonSchema(recordHeadSchema),
    participations: composeParticipationsSchema(),
  };
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
