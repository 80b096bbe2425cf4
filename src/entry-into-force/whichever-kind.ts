import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { ConsentAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';

/**
 * Determines the date of an instrument whose kind is not known: the one on which the kinds that it may be agree, and where they do not, an open
 * answer with that of each. A succession binds from the day on which its State took the place of another.
 *
 * @param article that on consent
 * @param mayBe the instrument as each of the kinds
 * @param determine determines the date of an instrument of a kind
 * @see docs/legal-sources.md#participation
 */
export function determineWhicheverKind(
  article: string,
  instrument: ConsentAct,
  mayBe: NonNullable<ConsentAct['mayBe']>,
  determine: (each: ConsentAct) => Determination<CivilDate>,
): Determination<CivilDate> {
  const answers = mayBe.map((each) => ({ kind: each.standsFor, own: determine(each) }));
  const kinds = mayBe.map(({ standsFor }) => standsFor);
  const says: Step = { article, code: 'remark.kind-not-known', values: { kinds } };
  const [first] = answers;
  if (first !== undefined && answers.every(({ own }) => isSame(own, first.own))) {
    return kinds.length > 1 ? { ...first.own, basis: [...first.own.basis, says] } : first.own;
  }
  const isOpen = answers.some(({ own }) => 'orLater' in own || daysOf(own).length === 0);
  const days = [...new Set(answers.flatMap(({ own }) => daysOf(own)))];
  const leadingTo = (day: CivilDate) => answers.filter(({ own }) => daysOf(own).includes(day)).map(({ kind }) => kind);
  return {
    kind: 'indeterminate',
    article,
    questions: [{ code: 'question.kind-not-known', values: { participants: [instrument.participant] } }],
    candidates: days.map((value) => ({ value, if: { code: 'if.kind-is', values: { kinds: leadingTo(value) } } })),
    ...(isOpen ? ({ orLater: true } as const) : {}),
    basis: [{ article, code: 'step.act', values: { act: actReferenceOf(instrument) } }, says],
  };
}

function isSame(one: Determination<CivilDate>, other: Determination<CivilDate>): boolean {
  const isAlike = one.kind === other.kind && 'orLater' in one === 'orLater' in other;
  return isAlike && daysOf(one).join() === daysOf(other).join();
}

/** Lists the days that a date can be, the prevailing one first; none while it is pending, or excluded. */
function daysOf(own: Determination<CivilDate>): readonly CivilDate[] {
  if (own.kind === 'determined') return (own.readings ?? [own]).map(({ value }) => value);
  return own.kind === 'indeterminate' ? own.candidates.map(({ value }) => value) : [];
}
