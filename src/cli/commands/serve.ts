import { basename } from 'node:path';
import { Argument, Command, type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import type { ServerOptions } from '../../server/open-server.ts';
import { SCOPES, type Scope } from '../../server/tokens/scopes.ts';
import { version } from '../../version.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findOtherOption, parseDeed } from '../input/deeds.ts';
import { nameOfStore, runOnStore } from '../input/open-store.ts';
import { defineDateOption, defineJsonOption, defineNumberOption, listGiven, parseChoice } from '../input/options.ts';
import { refuseAddress } from '../input/refuse-address.ts';
import { setExamples } from '../output/set-examples.ts';
import { stopOfProcess } from '../stop-of-process.ts';
import type { TokenOptions } from './serve-token.ts';

interface ServeOptions extends TokenOptions {
  readonly host: string;
  readonly port: number;
  readonly rate: number;
  readonly log?: true;
  readonly store?: string;
  readonly tokens?: string;
}

const OF_TOKENS = ['file', 'scope', 'under', 'expiresOn', 'overlap', 'json'] as const;
const OF_SERVING = ['host', 'port', 'rate', 'log', 'store', 'tokens'] as const;

/** No token that is rotated holds longer beside the new one, in hours. */
const LONGEST_OVERLAP = 10_000;

/** `treaty serve`: the answers of the command over HTTP, until it is told to stop. */
export function defineServe(session: Session) {
  const { text } = session.words;
  return new Command('serve')
    .description(text('help.serve'))
    .addArgument(new Argument('[what...]', text('help.serve.what')))
    .option('--store <place>', text('help.serve.store'))
    .option('--tokens <file>', text('help.serve.tokens'))
    .addOption(new Option('--host <address>', text('help.serve.host')).default('127.0.0.1'))
    .addOption(defineNumberOption('--port <number>', text('help.serve.port'), 65_535, 0).default(8080))
    .addOption(defineNumberOption('--rate <number>', text('help.serve.rate'), 1_000_000, 0).default(600))
    .option('--log', text('help.serve.log'))
    .option('--file <file>', text('help.serve.file'))
    .addOption(
      new Option('--scope <scope>', text('help.serve.scope'))
        .choices(SCOPES)
        .argParser((given, before: readonly Scope[]) => listGiven(parseScope(given), before)),
    )
    .option('--under <treaty>', text('help.serve.under'), listGiven<string>)
    .addOption(defineDateOption('--expires-on <date>', text('help.serve.expires-on')))
    .addOption(defineNumberOption('--overlap <hours>', text('help.serve.overlap'), LONGEST_OVERLAP, 0))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty serve',
        'treaty serve --port 0 --rate 0 --log',
        'treaty serve token new clerk --file tokens.json',
        'treaty serve --store treaties.db --tokens tokens.json',
      ),
    )
    .action(async (what, options, command) => session.exitWith(await runServe(what, options, command, session)));
}

function parseScope(given: string): Scope {
  const values = { option: '--scope <scope>', given, choices: SCOPES };
  return parseChoice(given, SCOPES, { code: 'usage.bad-choice', values });
}

async function runServe(
  [what, ...rest]: readonly string[],
  options: ServeOptions,
  command: CommandUnknownOpts,
  session: Session,
): Promise<ExitCode> {
  const isOfTokens = what !== undefined;
  if (isOfTokens) parseDeed('serve', what, ['token']);
  // What stands there when nothing is given was not given.
  const given = Object.fromEntries(
    Object.entries(options).filter(([name]) => command.getOptionValueSource(name) !== 'default'),
  );
  const option = findOtherOption(given, isOfTokens ? OF_TOKENS : OF_SERVING);
  if (option !== undefined) {
    throw new BadInput({ code: 'usage.serve.other-option', values: { what: isOfTokens ? 'token' : 'none', option } });
  }
  if (!isOfTokens) return serve(options, session);
  if (rest.length > 2) {
    throw new BadInput({ code: 'usage.too-many-arguments', values: { expected: 3, given: rest.length + 1 } });
  }
  const { runToken } = await import('./serve-token.ts');
  return runToken(rest, options, session);
}

async function serve(options: ServeOptions, session: Session): Promise<ExitCode> {
  const { store: place, tokens } = options;
  if (place === undefined && tokens !== undefined) {
    throw new BadInput({ code: 'usage.tokens.without-store', values: {} });
  }
  if (place === undefined) return listen(options, session);
  // A file of tokens that cannot be read is told now, and not to whoever sends one.
  if (tokens !== undefined) (await import('../../server/tokens/token-file.ts')).readTokens(tokens);
  return runOnStore(place, tokens === undefined ? 'read' : 'write', (store) =>
    listen(options, session, { store, name: nameOfServed(place) }),
  );
}

/** Names a store to whoever asks: without the folders, the server or the role by which it is reached. */
function nameOfServed(place: string): string {
  return basename(nameOfStore(place));
}

async function listen(
  { host, port, rate, log, tokens }: ServeOptions,
  { stderr, words, now }: Session,
  store?: ServerOptions['store'],
): Promise<ExitCode> {
  const { openServer } = await import('../../server/open-server.ts');
  const app = openServer({
    version,
    now,
    limits: { requestsPerMinute: rate },
    ...(store === undefined ? {} : { store }),
    ...(tokens === undefined ? {} : { tokens }),
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
