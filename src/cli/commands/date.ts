import { Command, Option } from '@commander-js/extra-typings';
import {
  type CivilDate,
  composeLife,
  type Determination,
  determineIfAnyDeposited,
  determineIfDeposited,
  determineParticipantDate,
  findParticipantLife,
  type Life,
  type NoticeLife,
  nameOfParticipant,
  renderDate,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { participantArgument, treatyArgument } from '../input/arguments.ts';
import { findParticipant, findSubject, type Subject } from '../input/find-subject.ts';
import { jsonOption, parseDateOption, recordAsOfOption, registerOption, strictOption } from '../input/options.ts';
import { cite, openPage, type Page } from '../output/page.ts';
import { setAnswer } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

interface DateOptions {
  readonly register?: string;
  readonly deposited?: CivilDate;
  readonly asOf?: CivilDate;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty date`: when the treaty enters into force, for itself or for one State, step by step and with every reading. */
export function defineDate({ streams, exitWith }: Session) {
  return new Command('date')
    .description('Print when the treaty enters into force, and why.')
    .addArgument(treatyArgument())
    .addArgument(participantArgument('[participant]'))
    .addOption(
      new Option('--deposited <date>', 'suppose that it deposits its instrument on this day').argParser(
        parseDateOption,
      ),
    )
    .addOption(registerOption())
    .addOption(recordAsOfOption())
    .addOption(jsonOption())
    .addOption(strictOption())
    .addHelpText(
      'after',
      setExamples(
        'treaty date op-crc-sc',
        'treaty date op-crc-sc Norway',
        'treaty date op-crc-sc --deposited 2026-11-30',
        'treaty date op-crc-sc IRL --deposited 2026-11-30 --json',
      ),
    )
    .action(async (name, participant, options) => exitWith(await answerDate(name, participant, options, streams)));
}

async function answerDate(
  name: string,
  participantName: string | undefined,
  options: DateOptions,
  streams: Streams,
): Promise<ExitCode> {
  const subject = await findSubject(name, options.register, streams);
  const participant = participantName === undefined ? undefined : await findParticipant(participantName);
  const { about, answer, earlier, notices, further } = determineDate(subject, participant, options);
  if (options.json === true) {
    writeJson(streams, answer);
  } else {
    const page = openPage(streams);
    const lines = [
      ...setAnswer(page, about, 'in force on', answer),
      ...notices.flatMap(({ receivedOn, effect }) => [
        '',
        ...setAnswer(page, `Its denunciation received on ${renderDate(receivedOn)}`, 'takes effect on', effect),
      ]),
      ...further.flatMap((lines) => ['', ...lines(page)]),
      ...earlier.map((line) => page.paragraph(line)),
    ];
    streams.stdout.write(`${lines.join('\n')}\n`);
  }
  return options.strict === true && answer.kind !== 'determined' ? EXIT.notDetermined : EXIT.answered;
}

interface DateAnswer {
  readonly about: string;
  readonly answer: Determination<CivilDate>;
  /** What a reader should know of the State's earlier participations. */
  readonly earlier: readonly string[];
  /** The denunciations that the depositary received of the State's last participation. */
  readonly notices: readonly NoticeLife[];
  /** What else the State did that has a date: provisional application, extensions to territories. */
  readonly further: readonly ((page: Page) => readonly string[])[];
}

function determineDate(
  { treaty, register }: Subject,
  participant: string | undefined,
  { deposited, asOf }: DateOptions,
): DateAnswer {
  const life = composeLife(treaty, register, asOf);
  if (deposited !== undefined && participant !== undefined) {
    const about = `${nameOfParticipant(participant)}, if it deposits on ${renderDate(deposited)}`;
    return {
      about,
      answer: determineIfDeposited(treaty, register, participant, deposited, asOf),
      earlier: [],
      notices: [],
      further: [],
    };
  }
  if (deposited !== undefined) {
    const about = `A State that deposits on ${renderDate(deposited)}`;
    return { about, answer: determineIfAnyDeposited(life, deposited), earlier: [], notices: [], further: [] };
  }
  if (participant === undefined) {
    return { about: treaty.shortTitle, answer: life.entryIntoForce, earlier: [], notices: [], further: [] };
  }
  const about = nameOfParticipant(participant);
  const own = findParticipantLife(life, participant);
  const courses = own?.participations ?? [];
  const earlier = courses.slice(0, -1).map(({ instrument, partyFrom, partyUntil }) => {
    const bound =
      partyFrom === undefined
        ? 'never in force for it'
        : `a Party from ${partyFrom}, no longer from ${partyUntil ?? ''}`;
    return `\nAn earlier participation: ${instrument.kind} of ${instrument.on}, ${bound}.`;
  });
  const notices = courses.at(-1)?.notices ?? [];
  const further = own === undefined ? [] : listFurther(life, own.participant);
  return { about, answer: determineParticipantDate(life, participant), earlier, notices, further };
}

function listFurther({ extensions, provisional }: Life, participant: string): DateAnswer['further'] {
  return [
    ...provisional
      .filter((each) => each.participant === participant)
      .map(({ article, from, until }) => (page: Page) => {
        const end = until === undefined ? '' : `, until it is bound on ${renderDate(until)}`;
        return [
          page.paragraph(`It applies the treaty provisionally from ${renderDate(from)}${end} (${cite(article)}).`),
        ];
      }),
    ...extensions
      .filter(({ act }) => act.participant === participant)
      .map(
        ({ act, appliesFrom }) =>
          (page: Page) =>
            setAnswer(page, act.territory, 'applies from', appliesFrom),
      ),
  ];
}
