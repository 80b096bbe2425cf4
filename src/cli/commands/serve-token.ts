import { dayNumberOf } from '../../calendar.ts';
import { assertNever, type CivilDate } from '../../index.ts';
import type { Scope } from '../../server/tokens/scopes.ts';
import type { KeptToken } from '../../server/tokens/token.ts';
import { instantOf } from '../../store.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { parseDeed } from '../input/deeds.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { writeAnswer } from '../output/write-answer.ts';

/** What is said of a token, as options. */
export interface TokenOptions {
  readonly file?: string;
  readonly scope?: readonly Scope[];
  readonly under?: readonly string[];
  readonly expiresOn?: CivilDate;
  /** How long a token that is rotated still holds, in hours. */
  readonly overlap?: number;
  readonly json?: true;
}

const DEEDS = ['new', 'list', 'revoke', 'rotate'] as const;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a token holds where nothing else is said, in days. */
const DAYS_HELD = 365;

/** How long a token that is rotated still holds where nothing else is said, in hours. */
const HOURS_BESIDE = 24;

/** `treaty serve token`: the tokens with which something may be recorded over HTTP. */
export async function runToken(
  [given, name]: readonly string[],
  options: TokenOptions,
  session: Session,
): Promise<ExitCode> {
  const deed = parseDeed(['serve', 'token'].join(' '), given ?? '', DEEDS);
  const { file } = options;
  if (file === undefined) throw new BadInput({ code: 'usage.missing-option', values: { option: '--file <file>' } });
  const { readTokens } = await import('../../server/tokens/token-file.ts');
  const kept = readTokens(file, { mayBeAbsent: deed === 'new' });
  switch (deed) {
    case 'new':
      return addToken({ file, kept, name: nameOf(name) }, options, session);
    case 'list':
      return listTokens(kept, options, session);
    case 'revoke':
      return revoke({ file, kept, name: nameOf(name) }, options, session);
    case 'rotate':
      return rotate({ file, kept, name: nameOf(name) }, options, session);
    default:
      return assertNever(deed);
  }
}

function nameOf(name: string | undefined): string {
  if (name === undefined) throw new BadInput({ code: 'usage.missing-argument', values: { argument: 'name' } });
  // As a name of an entry or a person may be: it is recorded as who wrote.
  if (/^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u.test(name)) return name;
  throw new BadInput({ code: 'page.store.bad-name', values: { option: 'name', given: visibleFormOf(name) } });
}

/** The file of tokens, what it has, and of whom something is asked. */
interface OfName {
  readonly file: string;
  readonly kept: readonly KeptToken[];
  readonly name: string;
}

async function addToken({ file, kept, name }: OfName, options: TokenOptions, session: Session): Promise<ExitCode> {
  const now = session.now();
  if ((await listHeldOf(kept, name, now)).length > 0) {
    throw new BadInput({ code: 'usage.tokens.name-taken', values: { name } });
  }
  const { scope = ['write:acts'], under } = options;
  const drawn = await draw(name, now, options);
  const added = { ...drawn.kept, scopes: [...new Set(scope)], ...(under && { treaties: [...under] }) };
  await write(file, [...kept, added]);
  writeDrawn(drawn.token, added, options, session);
  return EXIT.answered;
}

/** A token that was drawn: it is shown once, and kept as a hash. */
interface Drawn {
  readonly token: string;
  readonly kept: Omit<KeptToken, 'scopes'>;
}

async function draw(name: string, now: number, { expiresOn }: TokenOptions): Promise<Drawn> {
  const { composeToken, hashOfToken } = await import('../../server/tokens/token.ts');
  const token = composeToken();
  // A day is held to its end, in UTC.
  const expires = expiresOn === undefined ? now + DAYS_HELD * DAY : (dayNumberOf(expiresOn) + 1) * DAY;
  if (expires <= now) throw new BadInput({ code: 'usage.tokens.expired', values: { given: expiresOn ?? '' } });
  const kept = { name, hash: hashOfToken(token), createdAt: instantOf(now), expiresAt: instantOf(expires) };
  return { token, kept };
}

async function write(file: string, tokens: readonly KeptToken[]): Promise<void> {
  const { writeTokens } = await import('../../server/tokens/token-file.ts');
  writeTokens(file, tokens);
}

async function listHeldOf(kept: readonly KeptToken[], name: string, now: number): Promise<readonly KeptToken[]> {
  const { isHeld } = await import('../../server/tokens/token.ts');
  return kept.filter((each) => each.name === name && isHeld(each, instantOf(now)));
}

/** @param besideUntil until when an older token of the same name holds too */
function writeDrawn(
  token: string,
  { name, scopes, expiresAt }: KeptToken,
  options: TokenOptions,
  session: Session,
  besideUntil?: string,
): void {
  writeAnswer(session, options, {
    json: () => ({ name, token, scopes, expiresAt, ...(besideUntil !== undefined && { besideUntil }) }),
    page: (page) => [
      token,
      '',
      page.paragraph(page.say('page.token.new', { name, scopes, until: expiresAt })),
      ...(besideUntil === undefined
        ? []
        : [page.paragraph(page.say('page.token.rotated', { name, until: besideUntil }))]),
    ],
  });
}

async function listTokens(kept: readonly KeptToken[], options: TokenOptions, session: Session): Promise<ExitCode> {
  const { isHeld } = await import('../../server/tokens/token.ts');
  const now = instantOf(session.now());
  const tokens = kept.map((each) => {
    const { hash: _, ...rest } = each;
    return { ...rest, held: isHeld(each, now) };
  });
  writeAnswer(session, options, {
    json: () => ({ tokens }),
    page: (page) =>
      tokens.length === 0
        ? [page.paragraph(page.text('page.token.none'))]
        : tokens.map(({ name, scopes, expiresAt, revokedAt, held }) => {
            const ended = revokedAt !== undefined && revokedAt < expiresAt ? revokedAt : expiresAt;
            return page.paragraph(
              held
                ? page.say('page.token.held', { name, scopes, until: ended })
                : page.say('page.token.ended', { name, at: ended }),
            );
          }),
  });
  return EXIT.answered;
}

async function revoke({ file, kept, name }: OfName, options: TokenOptions, session: Session): Promise<ExitCode> {
  const held = await assertHeld({ file, kept, name }, session);
  const revokedAt = instantOf(session.now());
  await write(
    file,
    kept.map((each) => (held.includes(each) ? { ...each, revokedAt } : each)),
  );
  const values = { name, tokens: held.length };
  writeAnswer(session, options, {
    json: () => ({ ...values, revokedAt }),
    page: (page) => [page.paragraph(page.say('page.token.revoked', values))],
  });
  return EXIT.answered;
}

/** @throws BadInput where nobody of that name has a token that holds */
async function assertHeld({ kept, name }: OfName, session: Session): Promise<readonly KeptToken[]> {
  const held = await listHeldOf(kept, name, session.now());
  if (held.length > 0) return held;
  throw new BadInput({ code: 'usage.tokens.no-such', values: { name: visibleFormOf(name) } });
}

async function rotate({ file, kept, name }: OfName, options: TokenOptions, session: Session): Promise<ExitCode> {
  const held = await assertHeld({ file, kept, name }, session);
  const last = held.at(-1);
  if (last === undefined) return EXIT.findings;
  const now = session.now();
  const until = instantOf(now + (options.overlap ?? HOURS_BESIDE) * HOUR);
  const drawn = await draw(name, now, options);
  const { scopes, treaties } = last;
  const added: KeptToken = { ...drawn.kept, scopes, ...(treaties && { treaties }) };
  const others = kept.map((each) =>
    held.includes(each) && each.expiresAt > until ? { ...each, expiresAt: until } : each,
  );
  await write(file, [...others, added]);
  writeDrawn(drawn.token, added, options, session, until);
  return EXIT.answered;
}
