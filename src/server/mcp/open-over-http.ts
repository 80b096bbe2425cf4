import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { type McpOptions, openMcp } from './open-mcp.ts';

/** Where a server of the Model Context Protocol listens. */
export interface HttpOptions extends McpOptions {
  readonly host: string;
  readonly port: number;
}

/** A server that listens. */
export interface Listening {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Of one question, in bytes. */
const LARGEST_BODY = 256 * 1024;

/** The path under which it answers. */
const PATH = '/mcp';

/** How long a request may take to arrive, in milliseconds. */
const REQUEST_MILLISECONDS = 60_000;

const CONNECTIONS = 1000;

/**
 * Listens over HTTP, on this machine alone: a request that names another host, or that a page of another origin sends, is refused.
 *
 * @throws an error with a code, such as `EADDRINUSE`, where it cannot listen
 */
export async function openOverHttp({ host, port, ...options }: HttpOptions): Promise<Listening> {
  const handler = createMcpHandler(openMcp(options), { maxRequestBodySize: LARGEST_BODY, onerror: () => {} });
  const answer = (request: Request): Promise<Response> | Response =>
    hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
    originValidationResponse(request, localhostAllowedOrigins()) ??
    (new URL(request.url).pathname === PATH ? handler.fetch(request) : new Response(null, { status: 404 }));
  const server = createServer(
    { requestTimeout: REQUEST_MILLISECONDS },
    getRequestListener(answer, {
      overrideGlobalObjects: false,
      errorHandler: () => new Response(null, { status: 400 }),
    }),
  );
  server.maxConnections = CONNECTIONS;
  await listen(server, host, port);
  return {
    address: addressOf(server.address()),
    close: async () => {
      await handler.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function addressOf(bound: AddressInfo | string | null): string {
  if (bound === null || typeof bound === 'string') return '';
  const host = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return `http://${host}:${bound.port}${PATH}`;
}
