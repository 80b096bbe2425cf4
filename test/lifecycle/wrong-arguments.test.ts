import { describe, expect, it } from 'vitest';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeForeseenAmendment } from '../../src/lifecycle/compose-foreseen-amendment.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { linkTreaty, linkWithOthers, listLinks } from '../../src/lifecycle/link-treaty.ts';
import { loadOthers } from '../../src/lifecycle/load-others.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import { isAnswerableFor, isParty } from '../../src/lifecycle/obligations.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { countByStatus, listParties } from '../../src/lifecycle/parties-on.ts';
import { determineReports, hasReports, listReports, listReportsInShort } from '../../src/lifecycle/reports.ts';
import { determineStatus, isBound, statusOf } from '../../src/lifecycle/status-on.ts';
import { determineTextBetween, determineTextFor } from '../../src/lifecycle/text-between.ts';
import { treatyWith } from '../support/build.ts';

const DAY = '2000-01-01';
const treaty = treatyWith(1);
const life = { treaty, participants: [] };
const own = { participant: 'NOR', participations: [] };

/** Each public function with the arguments that it takes, by their names. */
const FUNCTIONS: readonly (readonly [(...given: never[]) => unknown, Readonly<Record<string, unknown>>])[] = [
  [composeLife, { treaty, register: { acts: [] }, asOf: DAY }],
  [composeChronology, { life }],
  [composeNext, { life, asOf: DAY }],
  [composeForeseenAmendment, { life, amendment: {} }],
  [determineAmendmentStage, { life, id: 'first', asOf: DAY }],
  [determineParticipantDate, { life, participant: 'NOR' }],
  [findParticipantLife, { life, participant: 'NOR' }],
  [isParty, { life, participant: 'NOR', asOf: DAY }],
  [isAnswerableFor, { life, participant: 'NOR', offenceOn: DAY }],
  [listParties, { life, asOf: DAY }],
  [countByStatus, { life, asOf: DAY }],
  [determineStatus, { life, participant: 'NOR', asOf: DAY }],
  [statusOf, { own, asOf: DAY }],
  [isBound, { participation: {}, asOf: DAY }],
  [determineReports, { life, participant: 'NOR', asOf: DAY }],
  [listReports, { life, asOf: DAY }],
  [listReportsInShort, { life, asOf: DAY }],
  [hasReports, { life }],
  [determineTextFor, { life, participant: 'NOR', asOf: DAY }],
  [determineTextBetween, { life, one: 'NOR', other: 'ISL', asOf: DAY }],
  [listLinks, { treaty }],
  [linkTreaty, { treaty, findLife: () => undefined }],
  [linkWithOthers, { treaty, others: {} }],
];
/** What is not looked at before it is used. */
const NOT_ASKED = ['isBound asOf', 'statusOf asOf', 'linkTreaty findLife'];

const ROWS = FUNCTIONS.flatMap(([of, given]) =>
  Object.keys(given).flatMap((name) => (NOT_ASKED.includes(`${of.name} ${name}`) ? [] : [{ of, given, name }])),
);

describe('a function that is given something else than it takes', () => {
  it.each(ROWS)('$of.name names itself and $name', ({ of, given, name }) => {
    const wrong = Object.entries(given).map(([key, value]) => (key === name ? 1 : value));
    expect(() => Reflect.apply(of, undefined, wrong)).toThrow(new RegExp(`^${of.name}: ${name} is 1, and should be `));
  });

  it('a life that is only half of one is none', () => {
    for (const [half, keys] of [
      [{ treaty }, 'treaty'],
      [{ participants: [] }, 'participants'],
      [{ treaty, participants: {} }, 'treaty, participants'],
    ] as const) {
      expect(() => Reflect.apply(hasReports, undefined, [half])).toThrow(
        `hasReports: life is an object with ${keys}, and should be the life of a treaty. Take one from composeLife.`,
      );
    }
  });

  it('a participant without its participations', () => {
    expect(() => Reflect.apply(statusOf, undefined, [{ participant: 'NOR' }, DAY])).toThrow(
      /^statusOf: own\.participations is undefined, and should be /,
    );
  });

  it('what loads the others, where that is no object; a treaty, where it is none', async () => {
    await expect(Reflect.apply(loadOthers, undefined, [treaty, 1])).rejects.toThrow(/^loadOthers: loaders is 1, /);
    await expect(Reflect.apply(loadOthers, undefined, [1, {}])).rejects.toThrow(/^loadOthers: treaty is 1, /);
  });
});
