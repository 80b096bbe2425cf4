import { Command } from '@commander-js/extra-typings';
import {
  type AmendmentLife,
  type CivilDate,
  composeLife,
  determineLatestDeposit,
  type Life,
  nameOfParticipant,
  type Register,
  renderDate,
} from '../../index.ts';
import { type DecidingAct, findSmallestSets, listDecidingActs, type SmallestSets } from '../../simulation.ts';
import type { Session } from '../command.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { amendmentArgument, treatyArgument } from '../input/arguments.ts';
import { findAmendment } from '../input/find-amendment.ts';
import { findSubject } from '../input/find-subject.ts';
import { asOfOption, inForceByOption, jsonOption, numberOption, registerOption } from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { byName, countOf, openPage, type Page } from '../output/page.ts';
import { say, sayAll, sayAwaited } from '../output/say.ts';
import { setAnswer } from '../output/set-answer.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

type SetsFound = Extract<SmallestSets, { readonly kind: 'sets' }>;
type NotKnown = Pick<SetsFound, 'leftOut' | 'unknown'>;

interface NeededOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly inForceBy?: CivilDate;
  readonly size?: number;
  readonly json?: true;
}

/** `treaty needed`: what a pending treaty or amendment still needs, by when, and by whose acts it would be there. */
export function defineNeeded({ streams, exitWith }: Session) {
  return new Command('needed')
    .description('Print what is still needed, by when, and whose acts suffice.')
    .addArgument(treatyArgument())
    .addArgument(amendmentArgument())
    .addOption(numberOption('--size <number>', 'list sets of so many States, instead of the smallest', 1000))
    .addOption(inForceByOption())
    .addOption(registerOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      setExamples(
        'treaty needed paris --as-of 2016-10-01',
        'treaty needed op-crc-sc --as-of 2001-10-03 --in-force-by 2002-01-31',
        'treaty needed crc article-43-2 --as-of 2002-11-17',
      ),
    )
    .action(async (name, amendment, options) => exitWith(await answerNeeded(name, amendment, options, streams)));
}

async function answerNeeded(
  name: string,
  amendment: string | undefined,
  options: NeededOptions,
  streams: Streams,
): Promise<ExitCode> {
  if (amendment !== undefined && options.size !== undefined) {
    throw new BadInput(
      `--size is for the sets of States that bring a treaty into force. For amendment "${amendment}" the single acts are listed that would decide it; leave --size away.`,
    );
  }
  const { treaty, register } = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, treaty, streams);
  const life = composeLife(treaty, register, asOf);
  return amendment === undefined
    ? answerTreaty(life, asOf, options, streams)
    : answerAmendment(life, register, await findAmendment(life, amendment), asOf, options, streams);
}

function answerTreaty(
  life: Life,
  asOf: CivilDate,
  { inForceBy, size, json }: NeededOptions,
  streams: Streams,
): ExitCode {
  const wanted = { ...(inForceBy === undefined ? {} : { inForceBy }), ...(size === undefined ? {} : { size }) };
  const sets = findSmallestSets(life, asOf, wanted);
  const latest = inForceBy === undefined ? undefined : determineLatestDeposit(life, inForceBy);
  if (json === true) {
    writeJson(streams, {
      asOf,
      entryIntoForce: life.entryIntoForce,
      ...(latest === undefined ? {} : { latest }),
      sets,
    });
    return EXIT.answered;
  }
  const page = openPage(streams);
  const { opensOn } = life.treaty.finalClauses.participation.signature;
  const lines = [
    page.paragraph(`${page.bold(life.treaty.shortTitle)}, as of ${renderDate(asOf)}`),
    ...(life.entryIntoForce.kind === 'pending'
      ? life.entryIntoForce.awaits.map((each) => page.paragraph(sayAwaited(each), '    ', '  '))
      : []),
    ...(asOf < opensOn
      ? [page.paragraph(`Nothing can be deposited before ${renderDate(opensOn)}, the day on which it opens.`, '  ')]
      : []),
    ...(latest === undefined || inForceBy === undefined
      ? []
      : ['', ...setAnswer(page, `To be in force by ${renderDate(inForceBy)}`, 'the last day is', latest)]),
    ...(latest?.kind === 'excluded' ? [] : ['', ...setSets(page, sets, life, asOf)]),
  ];
  streams.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.answered;
}

function setSets(page: Page, sets: SmallestSets, life: Life, asOf: CivilDate): readonly string[] {
  switch (sets.kind) {
    case 'met':
      return [page.paragraph(sayMet(sets.on, life, asOf))];
    case 'too-late':
      return [
        page.paragraph(`No deposit from that day on leads to entry into force by ${renderDate(sets.inForceBy)}.`),
      ];
    case 'beyond-deposits':
      return setKnown(page, sets, [
        page.paragraph('Whatever is deposited, it waits for a day, or another treaty, that no deposit brings about.'),
      ]);
    case 'not-known':
      return setKnown(page, sets, [page.paragraph('Nothing is missing there.')]);
    case 'impossible': {
      const what = sets.leftOut.length === 0 ? 'the condition' : 'it';
      return setKnown(page, sets, [
        page.paragraph(`Not even the instruments of every State that can join on that day would fulfil ${what}.`),
      ]);
    }
    case 'sets':
      return setKnown(page, sets, setFound(page, sets));
  }
}

function sayMet(on: CivilDate, { entryIntoForce }: Life, asOf: CivilDate): string {
  const since = `the condition was met on ${renderDate(on)}.`;
  switch (entryIntoForce.kind) {
    case 'determined': {
      const from = entryIntoForce.value <= asOf ? 'since' : 'on';
      return `Nothing more is needed: ${since} It is in force ${from} ${renderDate(entryIntoForce.value)}.`;
    }
    case 'pending': {
      const others = entryIntoForce.awaits.flatMap((each) =>
        each.code === 'awaited.entry-into-force-of'
          ? `the entry into force of the ${each.values.treaty.toUpperCase()}`
          : [],
      );
      const what = others.length === 0 ? 'no deposit' : `${others.join(', and ')} alone`;
      return `No further instrument is needed: ${since} What is awaited is ${what}.`;
    }
    case 'indeterminate':
      return `No further instrument is needed: ${since} ${sayAll(entryIntoForce.questions)}`;
    case 'excluded':
      return `No further instrument is needed: ${since} ${say(entryIntoForce.reason)}`;
  }
}

/** Sets an answer between what it leaves out and what is not known of those who could act. */
function setKnown(page: Page, { leftOut, unknown }: NotKnown, answer: readonly string[]): readonly string[] {
  return [
    ...leftOut.map((each) => page.paragraph(say(each))),
    ...(leftOut.length === 0 ? [] : ['', page.paragraph('For the rest of the condition:')]),
    ...answer,
    ...(unknown.length === 0 ? [] : ['', ...unknown.map((each) => page.paragraph(say(each)))]),
  ];
}

/** Of sets of more States than this, one is set out for all. */
const MANY = 5;

function setFound(page: Page, found: SetsFound): readonly string[] {
  const { size, atLeast, listed, candidates, depositedBy, exchangeable, sets } = found;
  const by = depositedBy === undefined ? '' : `, deposited by ${renderDate(depositedBy)}`;
  const isProved = atLeast === size;
  const head =
    exchangeable?.fixed.length === 0
      ? `The instruments of any ${size} of the ${candidates} States that can still join suffice${by}`
      : `The smallest sets of instruments ${isProved ? 'that suffice' : 'found'} have ${countOf(size, 'State')}${by}`;
  const proof = isProved
    ? ''
    : ` That none is smaller is not proved; it would have at least ${countOf(atLeast, 'State')}.`;
  if (listed !== size) {
    const others = `Sets of ${countOf(listed, 'State')} in which none could be left out`;
    return [
      page.paragraph(`${head}.${proof} ${others}${sets.length === 0 ? sayNone(found) : ':'}`),
      ...setList(page, found),
    ];
  }
  if (exchangeable === undefined) {
    const opening = sets.length > 1 && size > MANY ? '. Among them:' : ':';
    return [page.paragraph(isProved ? `${head}${opening}` : `${head}.${proof} Among them:`), ...setList(page, found)];
  }
  const { fixed, free, only } = exchangeable;
  if (fixed.length === 0) return [page.paragraph(`${head}.${proof}`)];
  const others = `and any ${free} of the ${candidates - fixed.length} others`;
  return [
    page.paragraph(only && isProved ? `${head}:` : `${head}.${proof} Among them:`),
    page.paragraph(`${fixed.map(nameOfParticipant).join(', ')}, ${others}`, '    ', '  '),
    ...(only ? [] : [page.paragraph('and perhaps others of that size.', '  ')]),
  ];
}

function sayNone({ searchGivenUp }: SetsFound): string {
  return searchGivenUp === true ? ': none was found before the search was given up; there may be some.' : ': none.';
}

function setList(page: Page, { sets, listed, more, searchGivenUp }: SetsFound): readonly string[] {
  if (sets.length === 0) return [];
  const shown = listed > MANY ? sets.slice(0, 1) : sets;
  const rest =
    shown.length < sets.length || (more && searchGivenUp !== true)
      ? ['and others of that size.']
      : more
        ? ['and perhaps others of that size: the search was given up.']
        : [];
  return [
    ...shown.map((set) => page.paragraph(set.map(nameOfParticipant).join(', '), '    ', '  ')),
    ...rest.map((each) => page.paragraph(each, '  ')),
  ];
}

function answerAmendment(
  life: Life,
  register: Register,
  amendment: AmendmentLife,
  asOf: CivilDate,
  { inForceBy, json }: NeededOptions,
  streams: Streams,
): ExitCode {
  const { id } = amendment.record;
  const deciding = listDecidingActs(life, register, id, asOf).filter(
    ({ inForceOn }) => inForceBy === undefined || inForceOn <= inForceBy,
  );
  if (json === true) {
    writeJson(streams, { asOf, amendment: id, entryIntoForce: amendment.entryIntoForce, deciding });
    return EXIT.answered;
  }
  const page = openPage(streams);
  const lines = [
    ...setAnswer(
      page,
      `${life.treaty.shortTitle}, amendment ${id}, as of ${renderDate(asOf)}`,
      'in force on',
      amendment.entryIntoForce,
    ),
    ...(amendment.entryIntoForce.kind === 'pending' ? ['', ...setDeciding(page, deciding, inForceBy)] : []),
  ];
  streams.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.answered;
}

function setDeciding(
  page: Page,
  deciding: readonly DecidingAct[],
  inForceBy: CivilDate | undefined,
): readonly string[] {
  const by = inForceBy === undefined ? '' : ` by ${renderDate(inForceBy)}`;
  if (deciding.length === 0) return [page.paragraph(`No single act would bring it into force${by}.`)];
  const groups = new Map<string, string[]>();
  for (const { act, inForceOn } of deciding) {
    const key = `${act.kind.replaceAll('-', ' ')}, in force on ${renderDate(inForceOn)}`;
    const who = act.participant === undefined ? 'the organ that the clause names' : nameOfParticipant(act.participant);
    groups.set(key, [...(groups.get(key) ?? []), who]);
  }
  const told = new Set<string>();
  const lines = [...groups].map(([key, who]) => {
    const names = who
      .map((name) => ({ name }))
      .sort(byName)
      .map(({ name }) => name)
      .join(', ');
    const any = told.has(names)
      ? `of any of the same ${countOf(who.length, 'participant')}`
      : `of any of ${countOf(who.length, 'participant')}: ${names}`;
    told.add(names);
    return page.paragraph(`${key}, ${any}`, '    ', '  ');
  });
  return [page.paragraph(`One act on that day would bring it into force${by}:`), ...lines];
}
