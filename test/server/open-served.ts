import { onTestFinished } from 'vitest';
import { openServer, type ServerOptions } from '../../src/server/open-server.ts';

/** Noon of 24 November 2026 in New York, as the tests of the command have it. */
const NOW = Date.parse('2026-11-24T17:00:00Z');

/** Opens a server that is closed with the test. */
export function openServed(options: Partial<ServerOptions> = {}) {
  const limits = { requestsPerMinute: 0, ...options.limits };
  const app = openServer({ version: '0.0.0-test', now: () => NOW, ...options, limits });
  onTestFinished(() => app.close());
  return app;
}
