import { Command } from '@commander-js/extra-typings';
import { determineTerritorialApplication, determineTextBetween, determineTextFor } from '../../index.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineParticipantArgument, defineTreatyArgument } from '../input/arguments.ts';
import { findLife } from '../input/find-life.ts';
import { findOnDay } from '../input/find-on-day.ts';
import type { RecordAsked } from '../input/find-subject.ts';
import { findTerritory, isTerritory } from '../input/find-territory.ts';
import {
  addRecordOptions,
  defineAsOfOption,
  defineJsonOption,
  defineStrictOption,
  defineTerritoryOption,
} from '../input/options.ts';
import { setBoundPage } from '../output/bound-page.ts';
import type { Page } from '../output/page.ts';
import { setExamples } from '../output/set-examples.ts';
import { setTerritoryPage } from '../output/territory-page.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface BoundOptions extends RecordAsked {
  readonly territory?: string;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty bound`: which text binds a State, or two States between them, on a day. */
export function defineBound(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('bound')
      .description(text('help.bound'))
      .addArgument(defineTreatyArgument(session))
      .addArgument(defineParticipantArgument('<participant>', session))
      .addArgument(defineParticipantArgument('[other]', session))
      .addOption(defineTerritoryOption(session)),
    session,
  )
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addOption(defineStrictOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty bound crc Ireland Fiji --as-of 2002-11-18',
        'treaty bound crc Ireland',
        'treaty bound apostille "Hong Kong" --as-of 1997-07-01',
      ),
    )
    .action(async (name, one, other, options) =>
      session.exitWith(await answerBound(name, one, other, options, session)),
    );
}

async function answerBound(
  name: string,
  oneName: string,
  otherName: string | undefined,
  options: BoundOptions,
  session: Session,
): Promise<ExitCode> {
  const { life, asOf, recordEnd } = await findLife(name, options, session);
  const { participant: one, ended } = await findOnDay(oneName, asOf, session);
  const { territory } = options;
  if (territory !== undefined || (otherName === undefined && (await isTerritory(one)))) {
    const asked = await findTerritory(territory ?? oneName, life, session);
    const answer = determineTerritorialApplication(life, asked, asOf, territory === undefined ? undefined : one);
    const page = (on: Page) => setTerritoryPage(on, asked, asOf, answer);
    writeAnswer(session, options, { ended, recordEnd, json: () => answer, page });
    return exitOf(answer.kind === 'determined', options);
  }
  const facing = otherName === undefined ? undefined : await findOnDay(otherName, asOf, session);
  const other = facing?.participant;
  const answer = other === undefined ? determineTextFor(life, one, asOf) : determineTextBetween(life, one, other, asOf);
  const about = other === undefined ? [one] : [one, other];
  writeAnswer(session, options, {
    ended: [...ended, ...(facing?.ended ?? [])],
    recordEnd,
    json: () => answer,
    page: (page) => setBoundPage(page, life.treaty, about, asOf, answer),
  });
  return exitOf(answer.kind === 'determined', options);
}
