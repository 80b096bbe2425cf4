import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type McpOptions, openMcp } from './open-mcp.ts';

/** Answers over standard input and output, until whoever asks closes them. */
export function runOverStdio(options: McpOptions): Promise<void> {
  return new Promise((resolve) => {
    const handle = serveStdio(openMcp(options), { onerror: options.onFault });
    process.stdin.once('close', () => resolve(handle.close()));
  });
}
