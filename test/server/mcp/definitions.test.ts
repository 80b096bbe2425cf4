import { describe, expect, it, onTestFinished } from 'vitest';
import { readProjectFile } from '../../docs/source-files.ts';
import { ERAS, type Era, openClient } from './open-client.ts';

const eras = Object.keys(ERAS).filter((era): era is Era => era in ERAS);
const locked = JSON.parse(readProjectFile('test/server/mcp/definitions.json').text);

async function listDefinitions(era: Era) {
  const client = await openClient(era);
  onTestFinished(() => client.close());
  const { tools } = await client.listTools();
  return { instructions: client.getInstructions(), tools };
}

describe('the definitions of the tools', () => {
  it.each(eras)(
    'are those that are locked, for a client of %s (node test/tools/write-tool-definitions.mjs)',
    async (era) => {
      expect(await listDefinitions(era)).toEqual(locked);
    },
  );

  it('say of every tool that it reads only, and of every argument what it means', async () => {
    const { tools } = await listDefinitions('2026-07-28');
    for (const { name, annotations, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, idempotentHint: true });
      const undescribed = Object.entries(inputSchema.properties ?? {}).filter(
        ([, schema]) => !Object.hasOwn(Object(schema), 'description'),
      );
      expect([name, undescribed]).toEqual([name, []]);
      expect(outputSchema?.required).toEqual(['recordEndsOn', 'articles', 'doesNot', 'cut', 'answer']);
    }
  });
});

describe('docs/mcp.md', () => {
  it('lists every tool, in the order in which they are given', async () => {
    const { tools } = await listDefinitions('2026-07-28');
    const { text } = readProjectFile('docs/mcp.md');
    expect([...text.matchAll(/^\| `(treaty_[a-z_]+)` \|/gm)].map(([, name]) => name)).toEqual(
      tools.map(({ name }) => name),
    );
  });
});
