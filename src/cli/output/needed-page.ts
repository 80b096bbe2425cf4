import { assertNever, type CivilDate, type Determination, type Life } from '../../index.ts';
import type { SmallestSets, SmallestSetsOnReadings } from '../../simulation.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { Page } from './page.ts';
import { setLatestDeposit, setOnOtherReadings } from './set-answer.ts';
import { type SetsFound, setFound } from './smallest-sets-page.ts';

type NotKnown = Pick<SetsFound, 'leftOut' | 'unknown'>;

/** Sets what a treaty still needs, by when it must be there, and whose instruments would suffice. */
export function setNeededPage(
  page: Page,
  life: Life,
  asOf: CivilDate,
  sets: SmallestSetsOnReadings,
  inForceBy: CivilDate | undefined,
  latest: Determination<CivilDate> | undefined,
): readonly string[] {
  const { treaty, entryIntoForce } = life;
  const { opensOn } = treaty.finalClauses.participation.signature;
  return [
    page.paragraph(page.say('page.needed.title', { title: treaty.shortTitle, asOf })),
    ...(entryIntoForce.kind === 'pending'
      ? entryIntoForce.awaits.map((each) => page.paragraph(page.formats.cited(each), '    ', '  '))
      : []),
    ...(asOf < opensOn ? [page.paragraph(page.say('page.needed.not-open-yet', { opensOn }), '  ')] : []),
    ...(latest === undefined || inForceBy === undefined
      ? []
      : [
          '',
          ...setLatestDeposit(
            page,
            page.say('page.needed.to-be-in-force-by', { inForceBy }),
            'page.event.the-last-day-is',
            latest,
            asOf,
          ),
        ]),
    ...(latest?.kind === 'excluded' ? [] : ['', ...setSets(page, sets, life, asOf)]),
    ...setOnOtherReadings(page, listSetsOnOtherReadings(life, sets), ({ found, there }) =>
      setSets(page, found, there, asOf),
    ),
  ];
}

/** Lists what is needed on readings that do not prevail, beside the life on each. */
function listSetsOnOtherReadings(
  { onOtherReadings: lives = [] }: Life,
  { onOtherReadings = [] }: SmallestSetsOnReadings,
) {
  return onOtherReadings.flatMap(({ title, answer: found }) => {
    const there = lives.find(({ reading }) => reading.title === title)?.life;
    return there === undefined ? [] : [{ title, answer: { found, there } }];
  });
}

function setSets(page: Page, sets: SmallestSets, life: Life, asOf: CivilDate): readonly string[] {
  switch (sets.kind) {
    case 'met':
      return [page.paragraph(page.render(sayMet(sets.on, life, asOf)))];
    case 'too-late':
      return [page.paragraph(page.say('page.needed.too-late', { inForceBy: sets.inForceBy }))];
    case 'beyond-deposits':
      return setKnown(page, sets, [page.paragraph(page.text('page.needed.beyond-deposits'))]);
    case 'not-known':
      // Where no part is left out, it is the number itself that is not known.
      if (sets.leftOut.length === 0) return sets.unknown.map((each) => page.paragraph(page.render(each)));
      return setKnown(page, sets, [page.paragraph(page.text('page.needed.nothing-missing'))]);
    case 'impossible': {
      const of = sets.leftOut.length === 0 ? 'whole' : 'rest';
      return setKnown(page, sets, [page.paragraph(page.say('page.needed.impossible', { of }))]);
    }
    case 'sets':
      return setKnown(page, sets, setFound(page, sets));
    default:
      return assertNever(sets);
  }
}

function sayMet(metOn: CivilDate | undefined, { entryIntoForce, end }: Life, asOf: CivilDate): CommandMessage {
  if (metOn === undefined) return { code: 'page.needed.met-day-not-known', values: {} };
  // A treaty that is over is not in force since its day.
  if (end !== undefined && end.on <= asOf) {
    return {
      code: 'page.needed.met-and-excluded',
      values: { metOn, reason: { code: 'reason.treaty-ended', values: { on: end.on } } },
    };
  }
  switch (entryIntoForce.kind) {
    case 'determined': {
      const on = entryIntoForce.value;
      return { code: 'page.needed.met', values: { metOn, on, when: on <= asOf ? 'since' : 'on' } };
    }
    case 'pending': {
      const treaties = entryIntoForce.awaits.flatMap((each) =>
        each.code === 'awaited.entry-into-force-of' ? each.values.treaty : [],
      );
      return treaties.length === 0
        ? { code: 'page.needed.met-and-no-deposit-awaited', values: { metOn } }
        : { code: 'page.needed.met-and-others-awaited', values: { metOn, treaties } };
    }
    case 'indeterminate':
      return { code: 'page.needed.met-and-open', values: { metOn, questions: entryIntoForce.questions } };
    case 'excluded':
      return { code: 'page.needed.met-and-excluded', values: { metOn, reason: entryIntoForce.reason } };
    default:
      return assertNever(entryIntoForce);
  }
}

/** Sets an answer between what it leaves out and what is not known of those who could act. */
function setKnown(page: Page, { leftOut, unknown }: NotKnown, answer: readonly string[]): readonly string[] {
  return [
    ...leftOut.map((each) => page.paragraph(page.render(each))),
    ...(leftOut.length === 0 ? [] : ['', page.paragraph(page.text('page.needed.rest'))]),
    ...answer,
    ...(unknown.length === 0 ? [] : ['', ...unknown.map((each) => page.paragraph(page.render(each)))]),
  ];
}
