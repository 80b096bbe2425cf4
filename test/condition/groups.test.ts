import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Condition, Treaty } from '../../src/treaty/treaty.ts';
import { treatyWith } from '../support/build.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, readVectors, type Vector } from '../support/vectors.ts';

type Group = NonNullable<Extract<Condition, { readonly kind: 'instruments' }>['of']>;

/** Reads `ALB; MNE 2007-05-11; RUS 1996-02-28 2022-03-16`: who belongs, from when, until when. */
function groupOf({ members = '', complete }: Vector): Group {
  const says = 'the member States';
  if (members === '') return { says, members: { kind: 'not-known' } };
  const listed = members.split('; ').map((each) => {
    const [participant = '', from, until] = each.split(' ');
    return { participant, ...(from && { from: civilDate(from) }), ...(until && { until: civilDate(until) }) };
  });
  return { says, members: { kind: 'listed', source: 'the Council', complete: complete === 'yes', members: listed } };
}

function treatyOf(row: Vector): Treaty {
  return treatyWith(5, {
    entryIntoForce: {
      article: '36(3)',
      counts: ['ratification'],
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 5 },
          { kind: 'instruments', number: 3, of: groupOf(row) },
        ],
      },
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
  });
}

describe('a number of instruments of a group that is named in words', () => {
  it.each(readVectors('groups'))('$says', (row) => {
    const treaty = treatyOf(row);
    const { entryIntoForce } = composeLife(treaty, { acts: readActs(treaty, cellOf(row, 'acts')) });
    const open = entryIntoForce.kind === 'indeterminate' ? 'open' : entryIntoForce.kind;
    expect(entryIntoForce.kind === 'determined' ? entryIntoForce.value : open).toBe(row.in_force_on);
    const candidates = entryIntoForce.kind === 'indeterminate' ? entryIntoForce.candidates : [];
    expect(candidates.map(({ value }) => value).join(' ')).toBe(row.candidates ?? '');
  });
});
