import { Command } from '@commander-js/extra-typings';
import {
  addEndsOfAmending,
  addLaterActs,
  determineTextBetween,
  determineTextFor,
  type Life,
  listRemarksOnParticipant,
  type Step,
} from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineParticipantArgument, defineTreatyArgument } from '../input/arguments.ts';
import { findLife } from '../input/find-life.ts';
import { findOnDay } from '../input/find-on-day.ts';
import type { RecordAsked } from '../input/find-subject.ts';
import {
  addRecordOptions,
  defineAsOfOption,
  defineJsonOption,
  defineStrictOption,
  defineTerritoryOption,
} from '../input/options.ts';
import { setBoundPage } from '../output/bound-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import { isOfTerritory, runBoundWithTerritory } from './bound-with-territory.ts';

interface BoundOptions extends RecordAsked {
  readonly territory?: string;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty bound`: which text binds a State, or two States between them, on a day; of a territory, whether the treaty applies there. */
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
        'treaty bound apostille "Hong Kong" Germany',
      ),
    )
    .action(async (name, one, other, options) => session.exitWith(await runBound(name, one, other, options, session)));
}

/** Answers which text binds a participant, or two of them between them. */
export async function runBound(
  name: string,
  oneName: string,
  otherName: string | undefined,
  options: BoundOptions,
  session: Session,
): Promise<ExitCode> {
  const { life, composeWhole, asOf, recordEnd: ofTreaty } = await findLife(name, options, session);
  const recordEnd = addEndsOfAmending(ofTreaty, life, asOf);
  const { participant: one, ended } = await findOnDay(oneName, asOf, session);
  const facing = otherName === undefined ? undefined : await findOnDay(otherName, asOf, session);
  const other = facing?.participant;
  const allEnded = [...ended, ...(facing?.ended ?? [])];
  const { territory } = options;
  const first = { given: oneName, code: one };
  const others = otherName === undefined || other === undefined ? [] : [{ given: otherName, code: other }];
  const areTerritories = await Promise.all([first, ...others].map((each) => isOfTerritory(life, each)));
  if (territory !== undefined || areTerritories.includes(true)) {
    const found = await runBoundWithTerritory(life, asOf, [first, ...others], territory, session);
    writeAnswer(session, options, { ended: allEnded, recordEnd, json: found.json, page: found.page });
    return exitOf(found.isDetermined, options);
  }
  if (one === other) throw new BadInput({ code: 'usage.same-participant', values: { participant: one } });
  const asItStood =
    other === undefined ? determineTextFor(life, one, asOf) : determineTextBetween(life, one, other, asOf);
  const about = other === undefined ? [one] : [one, other];
  const told =
    composeWhole === undefined ? asItStood : addLaterActs(asItStood, { life, whole: composeWhole() }, about, asOf);
  const early = about.flatMap((each) => listEarlyInstruments(life, each));
  const answer = early.length === 0 ? told : { ...told, basis: [...told.basis, ...early] };
  const later = answer.kind === 'determined' ? 0 : life.actsLater;
  writeAnswer(session, options, {
    ended: allEnded,
    recordEnd,
    json: () => (later === 0 ? answer : { ...answer, actsLater: later }),
    page: (page) => [
      ...setBoundPage(page, life.treaty, about, asOf, answer),
      ...(later === 0 ? [] : ['', page.paragraph(page.say('page.status.acts-later', { later, asOf }))]),
    ],
  });
  return exitOf(answer.kind === 'determined', options);
}

/** Says of whom an instrument may bind that there was no such State on its day. */
function listEarlyInstruments(life: Life, participant: string): readonly Step[] {
  const remarks = listRemarksOnParticipant(life, participant).filter(({ code }) => code === 'before-its-state');
  return remarks.map(({ article, says }) => ({ article, ...says }));
}
