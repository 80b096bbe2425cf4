import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life, ParticipationLife } from '../../src/lifecycle/life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, readVectors } from '../support/vectors.ts';

function composeLifeOf(id: string, acts: string): Life {
  const linked = linkWithOthers(treatyOfCatalogue(id), { findTreaty, findRegister: findRecord });
  if (linked.kind !== 'linked') throw new Error(`${id} waits for itself`);
  return composeLife(linked.treaty, { acts: readActs(linked.treaty, acts) });
}

/** What became of the last denunciation of a participant: the day of effect and the article of that, or of the refusal. */
function leavingOf(life: Life, asked: string) {
  const refusal = life.refusals.find(({ act }) => act.participant === asked && act.kind === 'denunciation');
  if (refusal !== undefined) return { left_on: 'refused', article: refusal.article };
  const participations: readonly ParticipationLife[] =
    life.participants.find(({ participant }) => participant === asked)?.participations ?? [];
  const effect = participations.flatMap(({ notices }) => notices).at(-1)?.effect;
  return effect?.kind === 'determined' ? { left_on: effect.value, article: effect.article } : { left_on: effect?.kind };
}

describe('the lives worked by hand', () => {
  it.each(readVectors('lives'))('$treaty, $asked: $says', (row) => {
    const asked = cellOf(row, 'asked');
    const life = composeLifeOf(cellOf(row, 'treaty'), cellOf(row, 'acts'));
    const answer = asked === 'treaty' ? life.entryIntoForce : determineParticipantDate(life, asked);
    const date = answer.kind === 'determined' ? answer.value : answer.kind;
    const found = {
      in_force_on: date,
      article: answer.article,
      ...(row.left_on === undefined ? {} : leavingOf(life, asked)),
    };
    const { in_force_on = date, left_on, article } = row;
    expect(found).toEqual({ in_force_on, ...(left_on === undefined ? {} : { left_on }), article });
  });
});
