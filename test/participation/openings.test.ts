import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { treatyWith } from '../support/build.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, periodOf, readVectors, type Vector } from '../support/vectors.ts';

function treatyOf({ closes_on: closesOn, closes, accession_opens: opens }: Vector): Treaty {
  const treaty = treatyWith(2);
  const { participation, entryIntoForce } = treaty.finalClauses;
  const after = (period: string) => ({ after: periodOf(period), monthEnd: 'last-day-of-month' as const });
  const ends = {
    ...(closesOn === undefined ? {} : { closesOn: civilDate(closesOn) }),
    ...(closes === undefined ? {} : { closesAtEntryIntoForce: closes === 'later' ? (true as const) : after(closes) }),
    ...(closes === 'later' ? { whichever: 'later' as const } : {}),
  };
  return {
    ...treaty,
    finalClauses: {
      ...treaty.finalClauses,
      participation: {
        ...participation,
        signature: { ...participation.signature, ...ends },
        consent: {
          ...participation.consent,
          ...(opens === undefined ? {} : { accessionOpensAtEntryIntoForce: after(opens) }),
        },
      },
      entryIntoForce: { ...entryIntoForce, counts: ['ratification'] },
    },
  };
}

describe('a time that runs from the entry into force', () => {
  it.each(readVectors('openings'))('$says', (row) => {
    const treaty = treatyOf(row);
    const life = composeLife(treaty, { acts: readActs(treaty, cellOf(row, 'acts')) });
    const asked = cellOf(row, 'asked');
    const isPremature = life.remarks.some(
      ({ act, code }) => act.participant === asked && code === 'accession-before-it-opens',
    );
    const isRefused = life.refusals.some(({ act }) => act.participant === asked);
    expect(isRefused ? 'refused' : isPremature ? 'premature' : 'admitted').toBe(row.outcome);
    const own = life.participants.find(({ participant }) => participant === asked)?.participations[0]?.entryIntoForce;
    expect(own?.kind === 'determined' ? own.value : undefined).toBe(row.bound_from);
  });
});
