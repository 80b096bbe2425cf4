import { Command, Option } from '@commander-js/extra-typings';
import {
  addEndsOfAmending,
  type CivilDate,
  countByStatus,
  type Determination,
  describeAmendmentsHeld,
  describeOnlyParty,
  determineAmendmentStage,
  determineParticipantDate,
  determineStatus,
  determineTextCorrections,
  findLastParticipation,
  hasReports,
  isConsentNotKnown,
  type Life,
  listInstrumentsCounted,
  listNotKnown,
  type Register,
  textIn,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { composeReportsDue } from '../input/compose-reports-due.ts';
import { findLife } from '../input/find-life.ts';
import { findOther } from '../input/find-other.ts';
import type { RecordAsked } from '../input/find-subject.ts';
import { addRecordOptions, defineAsOfOption, defineJsonOption, defineStrictOption } from '../input/options.ts';
import { countContracting } from '../output/count-contracting.ts';
import { listWithLacking } from '../output/list-with-lacking.ts';
import type { Territories } from '../output/open-territories.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeRecordEnd } from '../output/set-record-end.ts';
import { type StatusBeside, setStatusPage } from '../output/status-page.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface StatusOptions extends RecordAsked {
  readonly json?: true;
  readonly csv?: true;
  readonly strict?: true;
}

/** `treaty status`: the treaty's entry into force, how many States are what, and each of them. */
export function defineStatus(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('status').description(text('help.status')).addArgument(defineTreatyArgument(session)),
    session,
  )
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addOption(new Option('--csv', text('help.status.csv')).conflicts('json'))
    .addOption(defineStrictOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty status op-crc-sc',
        'treaty status op-crc-sc --as-of 2001-12-31',
        'treaty status op-crc-sc --register mine.csv',
        'treaty status op-crc-sc --csv > status.csv',
        'cat mine.csv | treaty status op-crc-sc --register - --json',
      ),
    )
    .action(async (name, options) => session.exitWith(await answerStatus(name, options, session)));
}

async function answerStatus(name: string, options: StatusOptions, session: Session): Promise<ExitCode> {
  const { life, register, asOf, recordEnd: ofTreaty } = await findLife(name, options, session);
  const recordEnd = addEndsOfAmending(ofTreaty, life, asOf);
  if (options.csv === true) {
    // A library writes it, which takes longer to load than a status to answer.
    const { writeStatusCsv } = await import('../output/status-csv.ts');
    session.stdout.write(writeStatusCsv(life, asOf, session.words));
    writeRecordEnd(session, ofTreaty);
    return exitOf(life.entryIntoForce.kind === 'determined', options);
  }
  // Without reports in the record, what the other treaty's clock adds is left to "treaty reports": it takes a second record.
  const other = options.json === true || hasReports(life) ? await findOther(life.treaty, asOf, session) : {};
  const beside = {
    reports: composeReportsDue(life, asOf, other),
    territories: await loadTerritories(life, asOf, session),
  };
  writeAnswer(session, options, {
    recordEnd,
    json: () => composeStatusJson(session, life, register, asOf, beside),
    page: (page) => setStatusPage(page, life, register, asOf, beside),
  });
  return exitOf(life.entryIntoForce.kind === 'determined', options);
}

/** Loads what the record says of territories, and names them by; few records hold an extension to one. */
async function loadTerritories(life: Life, asOf: CivilDate, { words }: Session): Promise<Territories | undefined> {
  if (!life.recorded.some(({ kind }) => kind === 'territorial-extension')) return undefined;
  const { openTerritories } = await import('../output/open-territories.ts');
  return openTerritories(life, asOf, words.language);
}

/** Finds the date of one that has no instrument on record, where it may have deposited one; of another there is none. */
function findOpenDate(life: Life, participant: string, asOf: CivilDate): Determination<CivilDate> | undefined {
  return isConsentNotKnown(life, participant, asOf) ? determineParticipantDate(life, participant, asOf) : undefined;
}

function composeStatusJson(
  { words }: Session,
  life: Life,
  register: Register,
  asOf: CivilDate,
  { reports, territories }: StatusBeside,
): object {
  const { treaty, entryIntoForce, refusals, remarks } = life;
  const { signatory, party, ...counts } = countByStatus(life, asOf);
  const contracting = countContracting(life, asOf);
  const onlyParty = describeOnlyParty(life, asOf);
  return {
    treaty: treaty.id,
    title: textIn(treaty.title, words.language),
    asOf,
    entryIntoForce,
    ...(life.provisionalEntryIntoForce === undefined
      ? {}
      : { provisionalEntryIntoForce: life.provisionalEntryIntoForce }),
    counts: {
      parties: party,
      contractingStates: contracting.states,
      contractingOrganisations: contracting.organisations,
      signatories: signatory,
      formerParties: counts['former-party'],
      notKnown: listNotKnown(life, asOf).length,
      instrumentsCounted: listInstrumentsCounted(life, asOf).length,
    },
    ...(onlyParty === undefined ? {} : { onlyParty }),
    participants: listWithLacking(life, asOf).map((own) => {
      const last = findLastParticipation(own.participations);
      return {
        participant: own.participant,
        name: words.formats.participant(own.participant),
        status: determineStatus(life, own.participant, asOf),
        entryIntoForce: last?.entryIntoForce ?? findOpenDate(life, own.participant, asOf) ?? null,
        signedOn: own.signedOn ?? null,
        participations: own.participations,
      };
    }),
    territories: territories?.list ?? [],
    provisional: life.provisional,
    amendments: life.amendments.map(({ record, entryIntoForce: answer }) => ({
      id: record.id,
      title: record.title ?? null,
      stage: determineAmendmentStage(life, record.id, asOf),
      entryIntoForce: answer,
    })),
    amendingAgreements: (life.amendingAgreements ?? []).map(({ bound: _, own: __, ...agreement }) => agreement),
    amendmentsHeld: describeAmendmentsHeld(life),
    ...(register.textCorrections === undefined
      ? {}
      : { textCorrections: determineTextCorrections(life, register, asOf) }),
    reports,
    refusals,
    remarks,
    record: {
      endsOn: register.endsOn ?? null,
      completeness: register.completeness ?? null,
      sources: register.sources,
      leftOut: register.leftOut ?? [],
      actsAfterAsOf: life.actsLater,
    },
  };
}
