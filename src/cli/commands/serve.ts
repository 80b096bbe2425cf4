import { Command, Option } from '@commander-js/extra-typings';
import { version } from '../../version.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineNumberOption } from '../input/options.ts';
import { setExamples } from '../output/set-examples.ts';

interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly rate: number;
  readonly log?: true;
}

/** `treaty serve`: the answers of the command over HTTP, until it is told to stop. */
export function defineServe(session: Session) {
  const { text } = session.words;
  return new Command('serve')
    .description(text('help.serve'))
    .addOption(new Option('--host <address>', text('help.serve.host')).default('127.0.0.1'))
    .addOption(defineNumberOption('--port <number>', text('help.serve.port'), 65_535, 0).default(8080))
    .addOption(defineNumberOption('--rate <number>', text('help.serve.rate'), 1_000_000, 0).default(600))
    .option('--log', text('help.serve.log'))
    .addHelpText('after', setExamples(session, 'treaty serve', 'treaty serve --port 0 --rate 0 --log'))
    .action(async (options) => session.exitWith(await serve(options, session)));
}

async function serve({ host, port, rate, log }: ServeOptions, session: Session): Promise<ExitCode> {
  const { stderr, words, now } = session;
  const { openServer } = await import('../../server/open-server.ts');
  const app = openServer({
    version,
    now,
    limits: { requestsPerMinute: rate },
    ...(log === true ? { log: stderr } : {}),
  });
  const address = await app.listen({ host, port }).catch((error: unknown) => refuseAddress(`${host}:${port}`, error));
  stderr.write(`${words.say('usage.serving', { address, keys: 'Ctrl+C' })}\n`);
  await waitForStop();
  // What is being answered is answered, and nothing more is taken.
  await app.close();
  return EXIT.answered;
}

function refuseAddress(address: string, error: unknown): never {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
  throw new BadInput({ code: 'usage.cannot-listen', values: { address, code: String(error.code) } });
}

/** Waits until somebody stops the process. */
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
