// Writes test/server/mcp/definitions.json: what the tools of `treaty mcp` tell of themselves. Run it after a build when a tool is added or changed, and read
// the difference: it is what every assistant is told. `npm run format` lays it out.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const root = fileURLToPath(new URL('../..', import.meta.url));
const client = new Client(
  { name: 'final-clauses', version: '0' },
  { versionNegotiation: { mode: { pin: '2026-07-28' } } },
);
await client.connect(
  new StdioClientTransport({ command: process.execPath, args: [join(root, 'dist/cli/treaty.cjs'), 'mcp'] }),
);
const { tools } = await client.listTools();
const definitions = { instructions: client.getInstructions(), tools };
await writeFile(join(root, 'test/server/mcp/definitions.json'), `${JSON.stringify(definitions, null, 2)}\n`);
await client.close();
