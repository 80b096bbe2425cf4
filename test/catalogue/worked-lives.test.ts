import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import { parseSupposedActs } from '../../src/what-if/parse-supposed-acts.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';
import { cellOf, dateOf, readVectors, type Vector } from '../support/vectors.ts';

function parseActs(cell: string | undefined, treaty: string): readonly Act[] {
  if (cell === undefined) return [];
  const parsed = parseSupposedActs(cell.split(' | '), treaty);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Puts the acts of a row into the record of the catalogue, in the place of whatever their participants did. */
function recordOf(row: Vector): readonly Act[] {
  const treaty = cellOf(row, 'treaty');
  const acts = parseActs(row.acts, treaty);
  const own = new Set(acts.map(({ participant }) => participant));
  const others = (findRecord(treaty)?.acts ?? []).filter(({ participant }) => !own.has(participant));
  return [...others, ...acts];
}

/** Finds the record of another treaty, to which a row may add acts. */
function findOtherRecord(row: Vector, id: string) {
  const record = findRecord(id);
  if (record === undefined || id !== row.other) return record;
  return { ...record, acts: [...record.acts, ...parseActs(row.other_acts, id)] };
}

function lifeOf(row: Vector) {
  const treaty = treatyOfCatalogue(cellOf(row, 'treaty'));
  const linked = linkWithOthers(treaty, { findTreaty, findRegister: (id) => findOtherRecord(row, id) });
  if (linked.kind !== 'linked') throw new Error(`${treaty.id} is circular`);
  return composeLife(linked.treaty, { acts: recordOf(row) });
}

/** What a State is on the day asked about, and from when to when by the participation that had begun last, or that comes first. */
function standingOf(row: Vector) {
  const life = lifeOf(row);
  const participant = cellOf(row, 'participant');
  const asOf = dateOf(row, 'asked_on');
  const participations = findParticipantLife(life, participant)?.participations ?? [];
  const last = participations.findLast(({ instrument }) => instrument.on <= asOf) ?? participations[0];
  const { partyFrom, partyUntil } = last ?? {};
  return { status: determineStatus(life, participant, asOf), bound_from: partyFrom, bound_until: partyUntil };
}

/** When the treaty ends by the record, and under which article. */
function endOf(row: Vector) {
  const { end } = lifeOf(row);
  return end === undefined ? { ends_on: 'never' } : { ends_on: end.on, article: end.article };
}

const expectedOf = ({ status, bound_from, bound_until }: Vector) => ({ status, bound_from, bound_until });

describe.each(['effect-alone', 'returns', 'premature-accessions', 'names-of-instruments', 'successions', 'united'])(
  'what a State is by the record: %s',
  (name) => {
    it.each(readVectors(name))('$treaty, $acts: $participant on $asked_on $status', (row) => {
      expect(standingOf(row)).toEqual(expectedOf(row));
    });
  },
);

describe('from which days a successor may be bound where its date of succession is not on record', () => {
  it.each(readVectors('undated-successions'))('$treaty, $acts: $candidates', (row) => {
    const answer = determineParticipantDate(lifeOf(row), cellOf(row, 'participant'));
    expect(answer).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.date-of-succession-unknown' }],
    });
    const candidates = answer.kind === 'indeterminate' ? answer.candidates : [];
    expect(candidates.map(({ value }) => value).join(' ')).toBe(cellOf(row, 'candidates'));
  });

  // VCSSRT 22, 34: from the date of succession, though it is notified later.
  it('says on which condition each of them follows: the Czech Republic under the ICCPR', () => {
    const life = composeLife(treatyOfCatalogue('iccpr'), findRecord('iccpr') ?? { acts: [] });
    expect(determineParticipantDate(life, 'CZE')).toMatchObject({
      candidates: [
        { value: '1993-01-01', if: { code: 'if.succeeded-on', values: { on: '1993-01-01' } } },
        { value: '1993-02-22', if: { code: 'if.effective-when-notified' } },
      ],
    });
  });
});

describe('what a State is that leaves another treaty, and this one with it', () => {
  it.each(readVectors('left-with-another'))(
    '$treaty $article, $other $other_acts: $participant on $asked_on',
    (row) => {
      const { leftWith, entryIntoForce } =
        findParticipantLife(lifeOf(row), cellOf(row, 'participant'))?.participations[0] ?? {};
      const excluded = entryIntoForce?.kind === 'excluded' ? entryIntoForce.article : undefined;
      expect({ ...standingOf(row), article: leftWith?.article ?? excluded }).toEqual({
        ...expectedOf(row),
        article: row.article,
      });
    },
  );
});

describe('what a State is when the treaty is terminated', () => {
  it.each(readVectors('terminations-by-act'))('$treaty, $acts: $participant on $asked_on $status', (row) => {
    const { ends_on, article } = row;
    expect({ ...standingOf(row), ...endOf(row) }).toEqual({
      ...expectedOf(row),
      ends_on,
      ...(article === undefined ? {} : { article }),
    });
  });
});
