import {
  type AmendmentLife,
  type CivilDate,
  composeLife,
  determineLatestDeposit,
  type Life,
  nameOfParticipant,
  type Register,
  renderAwaited,
  renderDate,
} from '../../index.ts';
import { type DecidingAct, findSmallestSets, listDecidingActs, type SmallestSets } from '../../simulation.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findAmendment } from '../find-amendment.ts';
import { findSubject } from '../find-subject.ts';
import { countOf, openPage, type Page } from '../page.ts';
import { setAnswer } from '../print-answer.ts';
import type { Streams } from '../streams.ts';
import { findAsOf } from '../today.ts';
import { writeJson } from '../write-json.ts';

export interface NeededOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly inForceBy?: CivilDate;
  readonly size?: number;
  readonly json?: true;
}

/** `treaty needed`: what a pending treaty or amendment still needs, by when, and by whose acts it would be there. */
export async function runNeeded(
  name: string,
  amendment: string | undefined,
  options: NeededOptions,
  streams: Streams,
): Promise<ExitCode> {
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
  const lines = [
    page.paragraph(`${page.bold(life.treaty.shortTitle)}, as of ${renderDate(asOf)}`),
    ...(life.entryIntoForce.kind === 'pending'
      ? life.entryIntoForce.awaits.map((each) => page.paragraph(renderAwaited(each, nameOfParticipant), '    ', '  '))
      : []),
    ...(latest === undefined || inForceBy === undefined
      ? []
      : ['', ...setAnswer(page, `To be in force by ${renderDate(inForceBy)}`, 'the last day is', latest)]),
    '',
    ...setSets(page, sets, life),
  ];
  streams.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.answered;
}

function setSets(page: Page, sets: SmallestSets, { entryIntoForce, treaty }: Life): readonly string[] {
  switch (sets.kind) {
    case 'met': {
      const date =
        entryIntoForce.kind === 'determined' ? ` It is in force on ${renderDate(entryIntoForce.value)}.` : '';
      return [page.paragraph(`Nothing more is needed: the condition was met on ${renderDate(sets.on)}.${date}`)];
    }
    case 'too-late':
      return [
        page.paragraph(`No deposit from that day on leads to entry into force by ${renderDate(sets.inForceBy)}.`),
      ];
    case 'impossible':
      return [
        page.paragraph('Not even the instruments of every State that can still join would fulfil the condition.'),
      ];
    case 'sets': {
      const { size, listed, candidates, depositedBy } = sets;
      const by = depositedBy === undefined ? '' : `, deposited by ${renderDate(depositedBy)}`;
      const { condition } = treaty.finalClauses.entryIntoForce;
      if (condition.kind === 'instruments' && condition.of === undefined) {
        return [
          page.paragraph(
            `The instruments of any ${size} of the ${candidates} States that can still join suffice${by}.`,
          ),
        ];
      }
      const smallest = `The smallest sets of instruments that suffice have ${countOf(size, 'State')}${by}`;
      const others = `Sets of ${countOf(listed, 'State')} in which none could be left out`;
      return [
        page.paragraph(
          listed === size ? `${smallest}:` : `${smallest}. ${others}${sets.sets.length === 0 ? ': none.' : ':'}`,
        ),
        ...sets.sets.map((set) => page.paragraph(set.map(nameOfParticipant).join(', '), '    ', '  ')),
        ...(sets.more ? [page.paragraph('and others of that size.', '  ')] : []),
      ];
    }
  }
}

function answerAmendment(
  life: Life,
  register: Register,
  amendment: AmendmentLife,
  asOf: CivilDate,
  { json }: NeededOptions,
  streams: Streams,
): ExitCode {
  const { id } = amendment.record;
  const deciding = listDecidingActs(life, register, id, asOf);
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
    ...(amendment.entryIntoForce.kind === 'pending' ? ['', ...setDeciding(page, deciding)] : []),
  ];
  streams.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.answered;
}

function setDeciding(page: Page, deciding: readonly DecidingAct[]): readonly string[] {
  if (deciding.length === 0) return [page.paragraph('No single act would bring it into force.')];
  const by = new Map<string, string[]>();
  for (const { act, inForceOn } of deciding) {
    const key = `${act.kind.replaceAll('-', ' ')}, in force on ${renderDate(inForceOn)}`;
    const who = act.participant === undefined ? 'the organ that the clause names' : nameOfParticipant(act.participant);
    by.set(key, [...(by.get(key) ?? []), who].sort());
  }
  return [
    page.paragraph('One act on that day would bring it into force:'),
    ...[...by].map(([key, names]) =>
      page.paragraph(`${key}, of any of ${countOf(names.length, 'participant')}: ${names.join(', ')}`, '    ', '  '),
    ),
  ];
}
