import { Command } from '@commander-js/extra-typings';
import { version } from '../../version.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineChoiceOption, defineNumberOption } from '../input/options.ts';
import { refuseAddress } from '../input/refuse-address.ts';
import { setExamples } from '../output/set-examples.ts';
import { stopOfProcess } from '../stop-of-process.ts';

interface McpCommandOptions {
  readonly http?: true;
  readonly host: Host;
  readonly port: number;
}

/** Where it may listen: on this machine alone. */
const HOSTS = ['127.0.0.1', '::1', 'localhost'] as const;

type Host = (typeof HOSTS)[number];

/** `treaty mcp`: the answers of the command as tools of the Model Context Protocol, until it is told to stop. */
export function defineMcp(session: Session) {
  const { text } = session.words;
  return new Command('mcp')
    .description(text('help.mcp'))
    .option('--http', text('help.mcp.http'))
    .addOption(defineChoiceOption('--host <address>', text('help.mcp.host'), HOSTS).default('127.0.0.1' as const))
    .addOption(defineNumberOption('--port <number>', text('help.serve.port'), 65_535, 0).default(8081))
    .addHelpText('after', setExamples(session, 'treaty mcp', 'treaty mcp --http --port 8081'))
    .action(async (options) => session.exitWith(await answerAsMcp(options, session)));
}

async function answerAsMcp({ http, host, port }: McpCommandOptions, session: Session): Promise<ExitCode> {
  const { stderr, words, now } = session;
  const options = { version, now, onFault: (error: unknown) => stderr.write(`${String(error)}\n`) };
  if (http !== true) {
    const { runOverStdio } = await import('../../server/mcp/run-over-stdio.ts');
    await runOverStdio(options);
    return EXIT.answered;
  }
  const { openOverHttp } = await import('../../server/mcp/open-over-http.ts');
  const listening = await openOverHttp({ ...options, host, port }).catch((error: unknown) =>
    refuseAddress(`${host}:${port}`, error),
  );
  stderr.write(`${words.say('usage.serving', { address: listening.address, keys: 'Ctrl+C' })}\n`);
  await stopOfProcess();
  await listening.close();
  return EXIT.answered;
}
