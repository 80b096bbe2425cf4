import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import { findNoticeRefusal } from '../../src/denunciation/find-notice-refusal.ts';
import { determineParticipantEntryIntoForce } from '../../src/entry-into-force/participant-entry-into-force.ts';
import { determineFromDayMet } from '../../src/entry-into-force/treaty-entry-into-force.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { CONSENT_KINDS } from '../../src/treaty/act-kinds.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { findRecord, findTreaty, listTreaties, treatyOfCatalogue } from '../support/catalogue.ts';
import { cellOf, dateOf, readVectors, type Vector } from '../support/vectors.ts';

function findLinked(row: Vector): Treaty {
  const id = cellOf(row, 'treaty');
  const linked = linkWithOthers(treatyOfCatalogue(id), { findTreaty, findRegister: findRecord });
  if (linked.kind !== 'linked') throw new Error(`${id} is circular`);
  return linked.treaty;
}

/** The day from which a treaty of the tables is in force; of one that is not, a day long ago. */
function treatyDateOf(row: Vector) {
  const { article } = findLinked(row).finalClauses.entryIntoForce;
  const date = {
    kind: 'determined',
    value: dayOf(row, 'in_force_on') ?? civilDate('1900-01-01'),
    article,
    monthEndMattered: false,
    basis: [],
  } as const;
  return { metOn: dayOf(row, 'met_on') ?? civilDate('1900-01-01'), entryIntoForce: date };
}

function dayOf(row: Vector, column: string): CivilDate | undefined {
  return row[column] === undefined ? undefined : dateOf(row, column);
}

function conflictOf({ conflict }: Vector): 'none' | 'engaged' | CivilDate | undefined {
  if (conflict === undefined) return undefined;
  return conflict === 'none' || conflict === 'engaged' ? conflict : civilDate(conflict);
}

const published = readVectors('entry-into-force');
const later = readVectors('later-parties');
const byKind = readVectors('later-by-kind');
const left = readVectors('denunciations');

describe('the treaties of the catalogue', () => {
  it('all have dates worked by hand, but the one whose whole record is compared with published dates and what is a part of it', () => {
    const worked = new Set([...published, ...later, ...left].map(({ treaty }) => treaty));
    const without = listTreaties().filter(({ id }) => !worked.has(id));
    expect(without.map(({ id }) => id)).toEqual(['crc', 'crc-art43-2-amendment']);
  });

  it.each(published)('$treaty: the condition met on $met_on, in force on $in_force_on', (row) => {
    const { entryIntoForce } = findLinked(row).finalClauses;
    const other = dayOf(row, 'other_in_force_on');
    const { notBefore } = entryIntoForce;
    const clause =
      other === undefined || notBefore === undefined
        ? entryIntoForce
        : { ...entryIntoForce, notBefore: { ...notBefore, facts: { kind: 'known', inForceOn: other } as const } };
    expect(determineFromDayMet(clause, dateOf(row, 'met_on'), [])).toMatchObject({
      kind: 'determined',
      value: row.in_force_on,
    });
  });

  it.each(later)('$treaty: deposited on $deposited_on, bound from $bound_from', (row) => {
    const { finalClauses } = findLinked(row);
    const { withoutSignature, afterSignature } = finalClauses.participation.consent;
    const kind = withoutSignature[0] ?? afterSignature[0] ?? 'accession';
    const instrument = { kind, participant: 'NOR', on: dateOf(row, 'deposited_on') };
    expect(determineParticipantEntryIntoForce(finalClauses, treatyDateOf(row), instrument)).toMatchObject({
      kind: 'determined',
      value: row.bound_from,
    });
  });

  it.each(byKind)(
    '$treaty: $kind deposited on $deposited_on, notified on $notified_on, bound from $bound_from',
    (row) => {
      const { finalClauses } = findLinked(row);
      const notifiedOn = dayOf(row, 'notified_on');
      const namedOn = dayOf(row, 'named_on');
      const kind = CONSENT_KINDS.find((each) => each === row.kind) ?? 'succession';
      const instrument = {
        kind,
        participant: 'NOR',
        on: dateOf(row, 'deposited_on'),
        ...(notifiedOn === undefined ? {} : { notifiedOn }),
        ...(namedOn === undefined ? {} : { namedOn }),
      };
      expect(determineParticipantEntryIntoForce(finalClauses, treatyDateOf(row), instrument)).toMatchObject(
        row.bound_from === 'pending' ? { kind: 'pending' } : { kind: 'determined', value: row.bound_from },
      );
    },
  );

  it.each(left)(
    '$treaty: notice received on $received_on, named $named_on, revoked $revoked_on: $takes_effect_on',
    (row) => {
      const clause = findLinked(row).finalClauses.denunciation;
      const [partyFrom, effectiveOn, revokedOn] = ['party_from', 'named_on', 'revoked_on'].map((each) =>
        dayOf(row, each),
      );
      const armedConflict = conflictOf(row);
      const notice = {
        participant: 'NOR',
        receivedOn: dateOf(row, 'received_on'),
        treatyInForceOn: treatyDateOf(row).entryIntoForce.value,
        ...(partyFrom === undefined ? {} : { partyFrom }),
        ...(effectiveOn === undefined ? {} : { effectiveOn }),
        ...(revokedOn === undefined ? {} : { revokedOn }),
        ...(armedConflict === undefined ? {} : { armedConflict }),
      };
      const effect = determineDenunciation(clause, notice);
      const refused = findNoticeRefusal(clause, notice);
      switch (row.takes_effect_on) {
        case 'refused':
          expect(effect.kind).toBe('excluded');
          break;
        case 'never':
          expect(effect).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
          expect(refused).toBeUndefined();
          break;
        case 'open':
          expect(effect.kind).toBe('indeterminate');
          break;
        default:
          expect(effect).toMatchObject({ kind: 'determined', value: dateOf(row, 'takes_effect_on') });
          expect(refused).toBeUndefined();
      }
      if (row.opens_on !== undefined) {
        const values = { opensOn: row.opens_on, lastDay: row.closes_on };
        expect(refused).toMatchObject({ reason: { code: 'reason.no-notice-yet.window', values } });
      }
    },
  );
});
