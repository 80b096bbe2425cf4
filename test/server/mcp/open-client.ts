import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type McpOptions, openMcp } from '../../../src/server/mcp/open-mcp.ts';

/** The two eras of the protocol: stateless, and with a handshake. */
export const ERAS = {
  '2026-07-28': { mode: { pin: '2026-07-28' } },
  '2025-11-25': { mode: 'legacy' },
} as const;

export type Era = keyof typeof ERAS;

/** The moment at which the tests ask: 2026-12-01, noon at Greenwich. */
const NOW = Date.UTC(2026, 11, 1, 12);

/** Opens what a server is opened with in the tests; a fault of the program ends the test. */
export function composeOptions(faults: unknown[] = []): McpOptions {
  return { version: '0.0.0', now: () => NOW, onFault: (error) => faults.push(error) };
}

/** Opens a client that knows one era of the protocol. */
export function composeClient(era: Era): Client {
  return new Client({ name: 'test', version: '0.0.0' }, { versionNegotiation: ERAS[era] });
}

/** Opens a client of the server in the same process. */
export async function openClient(era: Era, options = composeOptions()): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  serveStdio(openMcp(options), { transport: there });
  const client = composeClient(era);
  await client.connect(here);
  return client;
}
