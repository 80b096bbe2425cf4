import { Command, type CommandUnknownOpts } from '@commander-js/extra-typings';
import {
  type CivilDate,
  composeLife,
  composeLifeOnReadings,
  determineLatestDenunciation,
  determineLatestDeposit,
  determineLatestDepositOf,
  determineLatestForAmendment,
  type Life,
} from '../../index.ts';
import { BadInput, SEE_HELP } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineParticipantArgument, defineTreatyArgument } from '../input/arguments.ts';
import { refuseAmendment } from '../input/find-amendment.ts';
import { findOnDay } from '../input/find-on-day.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findSubject, findTreatyWithRecord, type RecordAsked } from '../input/find-subject.ts';
import { linkAmending } from '../input/link-amending.ts';
import {
  addRecordOptions,
  defineInForceByOption,
  defineJsonOption,
  defineOutByOption,
  defineRecordAsOfOption,
  defineStrictOption,
} from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { NoRecord } from '../no-record.ts';
import { setAnswer, setLatestDeposit } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';
import {
  defineProvisionalOption,
  defineTerritoryToExtendOption,
  defineTowardsOption,
  runForAccession,
  runForProvisionalEntry,
  runForTerritory,
} from './latest-further.ts';

interface AnyOptions extends RecordAsked {
  readonly json?: true;
  readonly strict?: true;
}

interface LatestOptions extends AnyOptions {
  readonly inForceBy: CivilDate;
  /** `true` for one that nobody has proposed yet. */
  readonly amendment?: string | true;
  readonly procedure?: string;
}

/** `treaty latest`: the last day to deposit to be bound by a date, to denounce to be out by it, or to act for an amendment to be in force by it. */
export function defineLatest(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('latest')
      .description(text('help.latest'))
      .addArgument(defineTreatyArgument(session))
      .addArgument(defineParticipantArgument('[participant]', session))
      .addOption(defineInForceByOption(session))
      .option('--amendment [id]', text('help.latest.amendment'))
      .option('--procedure <id>', text('help.latest.procedure'))
      .addOption(defineTerritoryToExtendOption(session))
      .addOption(defineProvisionalOption(session))
      .addOption(defineTowardsOption(session))
      .addOption(
        defineOutByOption(session).conflicts(['inForceBy', 'amendment', 'procedure', 'provisional', 'towards']),
      ),
    session,
  )
    .addOption(defineRecordAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addOption(defineStrictOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty latest op-crc-sc --in-force-by 2027-02-28',
        'treaty latest op-crc-sc Ireland --in-force-by 2027-02-28',
        'treaty latest op-crc-sc --in-force-by 2002-02-01 --as-of 2001-10-03',
        'treaty latest crc --amendment article-43-2 --in-force-by 2002-11-17',
        'treaty latest op-crc-sc --amendment --in-force-by 2030-01-01',
        'treaty latest op-crc-sc Norway --out-by 2028-11-24',
        'treaty latest apostille GBR --territory Bermuda --in-force-by 2030-01-01',
        'treaty latest hague-abduction --towards Italy --in-force-by 2030-01-01',
      ),
    )
    .action(async (name, participant, { inForceBy, outBy, ...asked }, command) => {
      const { territory, provisional, towards, ...options } = asked;
      if (outBy !== undefined) {
        const answer =
          territory === undefined
            ? runLatestForDenunciation(name, participant, { ...options, outBy }, session)
            : runForTerritory(name, participant, { ...options, territory }, { outBy }, session);
        session.exitWith(await answer);
        return;
      }
      if (inForceBy === undefined) throw await refuseWithoutDay(command, session);
      if (territory !== undefined) {
        session.exitWith(await runForTerritory(name, participant, { ...options, territory }, { inForceBy }, session));
        return;
      }
      const { amendment, procedure } = options;
      if (participant !== undefined && (provisional || amendment !== undefined || procedure !== undefined)) {
        throw refuseParticipant(participant, inForceBy);
      }
      const wanted = { ...options, inForceBy };
      const answer =
        provisional === true
          ? runForProvisionalEntry(name, wanted, session)
          : towards === undefined
            ? runLatest(name, wanted, session, participant)
            : runForAccession(name, participant, { ...wanted, towards }, session);
      session.exitWith(await answer);
    });
}

/** Refuses to answer where no day is given, with what was probably meant. */
async function refuseWithoutDay(command: CommandUnknownOpts, session: Session): Promise<BadInput> {
  const { listMeant } = await import('../input/list-meant.ts');
  const words = await listMeant(command, session.args, session);
  const what = { code: 'usage.missing-options', values: { option: '--in-force-by', other: '--out-by' } } as const;
  return words.length === 0
    ? new BadInput(what, SEE_HELP)
    : new BadInput(what, { code: 'usage.did-you-mean', values: { words } }, SEE_HELP);
}

/** Refuses a State where the last day for a deposit is asked, which is not that of one. */
function refuseParticipant(given: string, day: CivilDate): BadInput {
  return new BadInput(
    { code: 'usage.participant-with-option', values: { given, option: '--out-by, --territory' } },
    { code: 'usage.did-you-mean', values: { words: [`--out-by ${day}`] } },
    SEE_HELP,
  );
}

/** Answers by which day a notice of denunciation must be received for a Party to be out by a day. */
export async function runLatestForDenunciation(
  name: string,
  participantName: string | undefined,
  options: AnyOptions & { readonly outBy: CivilDate },
  session: Session,
): Promise<ExitCode> {
  if (participantName === undefined) {
    throw new BadInput({ code: 'usage.missing-argument', values: { argument: 'participant' } }, SEE_HELP);
  }
  const { treaty, register } = await findSubject(name, options, session);
  const asOf = findAsOf(options.asOf, treaty, session);
  const { participant, ended } = await findOnDay(participantName, asOf, session);
  const { outBy } = options;
  const life = composeLifeOnReadings(treaty, register, options.asOf);
  const answer = determineLatestDenunciation(life, participant, outBy);
  writeAnswer(session, options, {
    ended,
    recordEnd: findRecordEnd({ treaty, register }, asOf),
    json: () => answer,
    page: (page) => {
      const about = page.say('page.latest.out-by', { participant, by: outBy });
      const isPast = answer.kind === 'determined' && answer.value < asOf;
      return setAnswer(page, about, isPast ? 'page.event.last-day-for-notice-passed' : 'page.event.notice-by', answer);
    },
  });
  return exitOf(answer.kind === 'determined', options);
}

/** Answers by which day an instrument, or an act for an amendment, must be deposited to be bound by a day. */
export async function runLatest(
  name: string,
  options: LatestOptions,
  session: Session,
  participantName?: string,
): Promise<ExitCode> {
  if (options.amendment !== undefined || options.procedure !== undefined) {
    return answerForAmendment(name, options, session);
  }
  const { treaty, register } = await findTreatyWithRecord(name, options, session);
  const { inForceBy, inForceOn } = options;
  // With the date of the treaty stated, the clauses alone tell when a deposit after it leads to a day.
  const isByClauses = inForceOn !== undefined && inForceOn <= inForceBy;
  if (register === undefined && !isByClauses) throw new NoRecord(treaty);
  const asOf = findAsOf(options.asOf, treaty, session);
  const found = participantName === undefined ? undefined : await findOnDay(participantName, asOf, session);
  const participant = found?.participant;
  const life = composeLifeOnReadings(treaty, register ?? { acts: [] }, options.asOf);
  const answer =
    participant === undefined
      ? determineLatestDeposit(life, inForceBy)
      : determineLatestDepositOf(life, participant, inForceBy);
  writeAnswer(session, options, {
    recordEnd: findRecordEnd({ treaty, register }, asOf),
    ...(found === undefined ? {} : { ended: found.ended }),
    json: () => answer,
    page: (page) => {
      const about =
        participant === undefined
          ? page.say('page.date.to-be-bound-by', { by: inForceBy })
          : page.say('page.latest.state-bound-by', { participant, by: inForceBy });
      return setLatestDeposit(page, about, 'page.event.deposit-by', answer, asOf);
    },
  });
  return exitOf(answer.kind === 'determined', options);
}

async function answerForAmendment(name: string, options: LatestOptions, session: Session): Promise<ExitCode> {
  const { treaty, register } = await findSubject(name, options, session);
  const { inForceBy, amendment: id = true, procedure } = options;
  const life = await linkAmending(composeLife(treaty, register, options.asOf), register, session, options.asOf);
  if (life.amendingAgreements?.some((agreement) => agreement.id === id)) {
    const { amendment: _, procedure: __, ...others } = options;
    return runLatest(String(id), others, session);
  }
  const meant = id === true ? (procedure === undefined ? {} : { procedure }) : { id };
  const answer = determineLatestForAmendment(life, meant, inForceBy);
  if (answer === undefined) throw await refuse(life, id);
  const asOf = findAsOf(options.asOf, treaty, session);
  writeAnswer(session, options, {
    recordEnd: findRecordEnd({ treaty, register }, asOf),
    json: () => answer,
    page: (page) => {
      const about = page.say('page.latest.amendment-in-force-by', { by: inForceBy });
      const isPast = answer.kind === 'determined' && answer.value < asOf;
      return setAnswer(page, about, isPast ? 'page.event.last-day-to-act-passed' : 'page.event.act-by', answer);
    },
  });
  return exitOf(answer.kind === 'determined', options);
}

/** Refuses an amendment that is not on record, and a procedure that the treaty does not have or that must be named. */
async function refuse({ treaty, amendments }: Life, id: string | true): Promise<BadInput> {
  if (id !== true)
    return refuseAmendment(
      treaty.id,
      id,
      amendments.map(({ record }) => record.id),
    );
  const clause = treaty.finalClauses.amendment;
  const procedures = clause?.kind === 'several' ? clause.procedures.map((each) => each.id) : [];
  const values = { treaty: treaty.id, procedures };
  return procedures.length === 0
    ? new BadInput({ code: 'usage.no-such-procedure', values: { treaty: treaty.id } })
    : new BadInput({ code: 'usage.which-procedure', values });
}
