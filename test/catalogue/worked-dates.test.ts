import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import { determineParticipantEntryIntoForce } from '../../src/entry-into-force/participant-entry-into-force.ts';
import { determineFromDayMet } from '../../src/entry-into-force/treaty-entry-into-force.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { findRecord, findTreaty, listTreaties } from '../support/catalogue.ts';
import { ENVIRONMENT_AND_OTHERS } from './worked/environment-and-others.ts';
import { HUMAN_RIGHTS_AND_SECURITY } from './worked/human-rights-and-security.ts';
import type { WorkedTreaty } from './worked/worked-treaty.ts';

const WORKED: readonly WorkedTreaty[] = [...HUMAN_RIGHTS_AND_SECURITY, ...ENVIRONMENT_AND_OTHERS];

function findLinked(id: string): Treaty {
  const treaty = findTreaty(id);
  if (treaty === undefined) throw new Error(`the catalogue has no ${id}`);
  const linked = linkWithOthers(treaty, {
    findTreaty: (other) => findTreaty(other),
    findRegister: findRecord,
  });
  if (linked.kind !== 'linked') throw new Error(`${id} is circular`);
  return linked.treaty;
}

/** The day from which a treaty of the tables is in force; of one that is not, a day long ago. */
function generalOf({ treaty, entryIntoForce }: WorkedTreaty) {
  const { inForceOn = '1900-01-01', metOn = '1900-01-01' } = entryIntoForce ?? {};
  const { article } = findLinked(treaty).finalClauses.entryIntoForce;
  const date = {
    kind: 'determined',
    value: civilDate(inForceOn),
    article,
    monthEndMattered: false,
    basis: [],
  } as const;
  return { metOn: civilDate(metOn), entryIntoForce: date };
}

const published = WORKED.flatMap(({ treaty, entryIntoForce }) =>
  entryIntoForce === undefined ? [] : [{ treaty, ...entryIntoForce }],
);
const later = WORKED.flatMap((worked) => worked.later.map((row) => ({ worked, treaty: worked.treaty, ...row })));
const left = WORKED.flatMap((worked) => worked.left.map((row) => ({ worked, treaty: worked.treaty, ...row })));

describe('the treaties of the catalogue', () => {
  it('all have dates worked by hand but the two whose whole record is held to published dates, and what is a part of them', () => {
    const ids = listTreaties().map(({ id }) => id);
    const worked = new Set(WORKED.map(({ treaty }) => treaty));
    expect(ids.filter((id) => !worked.has(id))).toEqual(['crc', 'crc-art43-2-amendment', 'op-crc-sc']);
  });

  it.each(published)('$treaty: the condition met on $metOn, in force on $inForceOn', ({ treaty, metOn, inForceOn }) => {
    const { entryIntoForce } = findLinked(treaty).finalClauses;
    expect(determineFromDayMet(entryIntoForce, civilDate(metOn), [])).toMatchObject({
      kind: 'determined',
      value: inForceOn,
    });
  });

  it.each(later)(
    '$treaty: deposited on $deposited, bound from $boundFrom',
    ({ worked, treaty, deposited, boundFrom }) => {
      const { finalClauses } = findLinked(treaty);
      const kind =
        finalClauses.participation.consent.withoutSignature[0] ??
        finalClauses.participation.consent.afterSignature[0] ??
        'accession';
      const instrument = { kind, participant: 'NOR', on: civilDate(deposited) };
      expect(determineParticipantEntryIntoForce(finalClauses, generalOf(worked), instrument)).toMatchObject({
        kind: 'determined',
        value: boundFrom,
      });
    },
  );

  it.each(left)('$treaty: a Party since $partyFrom gives notice on $received: $takesEffect', (row) => {
    const { worked, treaty, partyFrom, received, takesEffect } = row;
    const effect = determineDenunciation(findLinked(treaty).finalClauses.denunciation, {
      participant: 'NOR',
      receivedOn: civilDate(received),
      partyFrom: civilDate(partyFrom),
      treatyInForceOn: generalOf(worked).entryIntoForce.value,
    });
    if (takesEffect === 'refused') expect(effect.kind).toBe('excluded');
    else if (takesEffect === 'open') expect(effect.kind).toBe('indeterminate');
    else expect(effect).toMatchObject({ kind: 'determined', value: takesEffect });
  });
});
