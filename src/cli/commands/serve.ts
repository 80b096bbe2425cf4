import { Command, Option } from '@commander-js/extra-typings';
import { version } from '../../version.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineNumberOption } from '../input/options.ts';
import { refuseAddress } from '../input/refuse-address.ts';
import { setExamples } from '../output/set-examples.ts';
import { stopOfProcess } from '../stop-of-process.ts';

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
  await stopOfProcess();
  // What is being answered is answered, and nothing more is taken; a connection that was kept for more is then idle.
  const idle = setInterval(() => app.server.closeIdleConnections(), 100);
  await app.close();
  clearInterval(idle);
  return EXIT.answered;
}
