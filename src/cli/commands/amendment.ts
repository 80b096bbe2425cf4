import { Command } from '@commander-js/extra-typings';
import { addEndsOfAmending, describeAmendmentsHeld, determineAmendmentStage } from '../../index.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { composeRecordEnd } from '../input/compose-record-end.ts';
import { findAmendment } from '../input/find-amendment.ts';
import { findLife, type LifeAsked } from '../input/find-life.ts';
import type { RecordAsked } from '../input/find-subject.ts';
import { addRecordOptions, defineAsOfOption, defineJsonOption, defineStrictOption } from '../input/options.ts';
import { setAgreementPage, setAmendmentPage, setAmendmentsPage, stageOfAgreement } from '../output/amendment-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface AmendmentOptions extends RecordAsked {
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty amendment`: how far an amendment has come, when it enters into force and whom it binds; or a list of them. */
export function defineAmendment(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('amendment')
      .description(text('help.amendment'))
      .addArgument(defineTreatyArgument(session))
      .argument('[id]', text('help.amendment.id')),
    session,
  )
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addOption(defineStrictOption(session))
    .addHelpText(
      'after',
      setExamples(session, 'treaty amendment crc', 'treaty amendment crc article-43-2 --as-of 2002-11-17'),
    )
    .action(async (name, id, options) => session.exitWith(await runAmendment(name, id, options, session)));
}

/** Answers how far an amendment has come, or lists all of them. */
export async function runAmendment(
  name: string,
  id: string | undefined,
  options: AmendmentOptions,
  session: Session,
): Promise<ExitCode> {
  const { life, asOf, recordEnd } = await findLife(name, options, session);
  if (id === undefined) return listAmendments({ life, asOf, recordEnd }, options, session);
  const agreement = life.amendingAgreements?.find((each) => each.id === id);
  if (agreement !== undefined) {
    const { own, ...told } = agreement;
    writeAnswer(session, options, {
      recordEnd: composeRecordEnd(agreement.record, asOf, own, life),
      json: () => ({ asOf, stage: stageOfAgreement(agreement, asOf), ...told }),
      page: (page) => setAgreementPage(page, life, agreement, asOf),
    });
    return exitOf(agreement.entryIntoForce.kind === 'determined', options);
  }
  const amendment = await findAmendment(life, id);
  const stage = determineAmendmentStage(life, id, asOf);
  writeAnswer(session, options, {
    recordEnd,
    json: () => ({ asOf, stage, ...amendment }),
    page: (page) => setAmendmentPage(page, life, amendment, asOf),
  });
  return exitOf(amendment.entryIntoForce.kind === 'determined', options);
}

function listAmendments(
  { life, asOf, recordEnd }: Pick<LifeAsked, 'life' | 'asOf' | 'recordEnd'>,
  options: AmendmentOptions,
  session: Session,
): ExitCode {
  writeAnswer(session, options, {
    recordEnd: addEndsOfAmending(recordEnd, life, asOf),
    json: () => ({
      asOf,
      amendments: life.amendments.map((each) => ({
        stage: determineAmendmentStage(life, each.record.id, asOf),
        ...each,
      })),
      amendingAgreements: (life.amendingAgreements ?? []).map(({ own: _, ...each }) => ({
        stage: stageOfAgreement(each, asOf),
        ...each,
      })),
      amendmentsHeld: describeAmendmentsHeld(life),
    }),
    page: (page) => setAmendmentsPage(page, life, asOf),
  });
  return exitOf(
    life.amendments.every(({ entryIntoForce }) => entryIntoForce.kind === 'determined'),
    options,
  );
}
