import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openServed } from './open-served.ts';

async function readDescription() {
  return (await openServed().inject('/openapi.json')).json();
}

/** What is told of a route. */
interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly schema: { readonly description?: string };
  }[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

/** What somebody writes who has the types that are generated from the description. */
const CLIENT = `
import createClient from 'openapi-fetch';
import type { paths } from './generated';
export async function ask(baseUrl: string) {
  const client = createClient<paths>({ baseUrl });
  const path = { id: 'op-crc-sc' };
  const date = await client.GET('/treaties/{id}/date', { params: { path, query: { deposited: '2026-11-30' } } });
  const status = await client.GET('/treaties/{id}/status', { params: { path, query: { asOf: '2001-12-31' } } });
  const whatIf = await client.POST('/treaties/{id}/what-if', { params: { path }, body: { acts: ['ratification IRL 2026-12-01'] } });
  const none = await client.GET('/treaties/{id}/date', { params: { path: { id: 'no-such-treaty' } } });
  return {
    date: date.data?.kind === 'determined' ? date.data.value : undefined,
    endsOn: date.data?.recordEnd.endsOn,
    title: status.data?.title,
    scenario: whatIf.data?.scenarios[0]?.scenario,
    refused: none.error?.status,
  };
}
`;

describe('the description of the service', () => {
  it('is a valid document of OpenAPI 3.1', async () => {
    const result = await new Validator().validate(await readDescription());
    expect([result.valid, result.errors]).toEqual([true, undefined]);
  });

  it('is refused by the same validator where something is wrong with it', async () => {
    const { info: _, ...rest } = await readDescription();
    expect((await new Validator().validate(rest)).valid).toBe(false);
  });

  it('says of everything that may be given what it is, with an example, and of every answer when it comes', async () => {
    const { paths } = await readDescription();
    const operations = Object.values<Record<string, Operation>>(paths).flatMap((methods) => Object.values(methods));
    const given = operations.flatMap(({ parameters = [] }) => parameters);
    expect(given.filter(({ description, schema }) => !(description ?? schema.description))).toEqual([]);
    const answers = operations.flatMap(({ responses }) => Object.values(responses));
    expect(answers.filter(({ description }) => /^(?:Default Response)?$/.test(description))).toEqual([]);
    expect(answers.length).toBeGreaterThan(60);
    expect(given.find(({ name }) => name === 'asOf')).toMatchObject({
      description: 'The day asked about. Left out: today, at the seat of the depositary.',
      example: '2026-11-30',
      schema: { format: 'date' },
    });
  });

  it('gives a client its types, and the client its answers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    symlinkSync(new URL('../../node_modules', import.meta.url).pathname, join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'generated.d.ts'), astToString(await openapiTS(await readDescription())));
    writeFileSync(join(folder, 'client.ts'), CLIENT);
    writeFileSync(join(folder, 'wrong.ts'), CLIENT.replace("'/treaties/{id}/date'", "'/treaties/{id}/dates'"));
    expect(listErrors(join(folder, 'client.ts'))).toEqual([]);
    expect(listErrors(join(folder, 'wrong.ts'))).not.toEqual([]);

    const { outputText } = ts.transpileModule(CLIENT, { compilerOptions: { module: ts.ModuleKind.ESNext } });
    writeFileSync(join(folder, 'client.mjs'), outputText);
    const app = openServed();
    const { ask } = await import(join(folder, 'client.mjs'));
    expect(await ask(await app.listen({ host: '127.0.0.1', port: 0 }))).toEqual({
      // Article 14(2): one month after the date of deposit.
      date: '2026-12-30',
      endsOn: '2026-02-02',
      title:
        'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
      scenario: 'ratification IRL 2026-12-01',
      refused: 404,
    });
  });
});

function listErrors(file: string): readonly string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
