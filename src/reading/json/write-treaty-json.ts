import { OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { TREATY } from '../../treaty/argument-shapes.ts';
import { type Treaty, treatySchema } from '../../treaty/treaty.ts';
import { renderJson } from './render-json.ts';

/**
 * Writes a treaty as JSON that `parseTreatyJson` reads back into the same treaty, laid out to be read beside the text: keys
 * in the order of the schema, short parts on one line.
 *
 * @param options `schema` is where the JSON Schema lies, for editors: a path from the file, or an address
 * @throws ZodError where it is no treaty
 * @example writeTreatyJson(opCrcSc, { schema: './treaty.schema.json' }).slice(0, 41) // '{\n  "$schema": "./treaty.schema.json",\n  '
 */
export function writeTreatyJson(treaty: Treaty, options: { readonly schema?: string } = {}): string {
  assertArgument('writeTreatyJson', 'treaty', TREATY, treaty);
  assertArgument('writeTreatyJson', 'options', OBJECT, options);
  const { schema: $schema } = options;
  return renderJson({ ...($schema === undefined ? {} : { $schema }), ...treatySchema.parse(treaty) });
}
