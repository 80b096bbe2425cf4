import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { loadRecord, loadTreaty } from '../../src/catalogue.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { step } from '../support/build.ts';

const landscape = await loadTreaty('landscape');
const istanbul = await loadTreaty('istanbul');
const landscapeActs = (await loadRecord('landscape')).acts;
const istanbulActs = (await loadRecord('istanbul')).acts;

type Votes = readonly [inFavour: number, against: number, abstaining: number];

const adoption = (on: string, votes?: Votes): Act => ({
  kind: 'amendment-adoption',
  on: civilDate(on),
  amendment: 'first',
  ...(votes === undefined ? {} : { votes: { inFavour: votes[0], against: votes[1], abstaining: votes[2] } }),
});

/** Proposed by Norway, adopted on 1 June 2010 and accepted by three member States, the last on 30 November. */
const landscapeLife = (votes?: Votes) =>
  composeLife(landscape, {
    acts: [
      ...landscapeActs,
      step('amendment-proposal', '2009-06-01', 'NOR'),
      adoption('2010-06-01', votes),
      step('amendment-acceptance', '2010-08-31', 'NOR'),
      step('amendment-acceptance', '2010-09-30', 'IRL'),
      step('amendment-acceptance', '2010-11-30', 'ITA'),
    ],
  });

const ofAmendment = ({ act }: { readonly act: Act }): boolean => 'amendment' in act;

// In 2010 the Council of Europe had 47 members, and the Landscape Convention 30 Parties. Article 20.d of the Statute of the Council:
// two thirds of the votes cast, and more than half of those entitled to sit. Abstentions are no votes cast.
const VOTES: readonly {
  readonly says: string;
  readonly votes: Votes | undefined;
  readonly required?: number;
  readonly adopted: boolean;
}[] = [
  { says: 'more votes than Parties: ⌈2·45/3⌉ = 30 of 45', votes: [45, 0, 2], required: 30, adopted: true },
  { says: 'just enough: ⌈2·35/3⌉ = 24 of 35', votes: [24, 11, 12], required: 24, adopted: true },
  { says: 'one too few: 23 of 35', votes: [23, 12, 12], required: 24, adopted: false },
  { says: 'no vote on record: presumed', votes: undefined, adopted: true },
];

describe('composeLife, of an amendment that an organ adopts whose members vote and not the Parties', () => {
  it.each(VOTES)('counts the votes as recorded (Landscape Convention 17(3)): $says', ({ votes, required, adopted }) => {
    const life = landscapeLife(votes);
    const amendment = life.amendments[0];
    expect(life.refusals.filter(ofAmendment).map(({ code }) => code)).toEqual(
      adopted ? [] : ['not-adopted', 'not-adopted', 'not-adopted'],
    );
    expect(amendment?.adoption?.kind).toBe(adopted ? 'determined' : 'excluded');
    // 30 November and three months: 28 February 2011, the last day of that month; then the first day of the month that follows.
    if (adopted)
      expect(amendment?.entryIntoForce).toMatchObject({ kind: 'determined', value: '2011-03-01', article: '17(4)' });
    const said = JSON.stringify(amendment?.adoption?.basis);
    expect(said).toContain('remark.members-vote');
    expect(said).not.toContain('entitled');
    const [inFavour, against, abstaining] = votes ?? [0, 0, 0];
    const values = { inFavour, against, abstaining, voting: inFavour + against, required };
    const ofVotes = { article: '17(3)', code: 'step.vote-of.its-members', values };
    const steps = amendment?.adoption?.basis.filter(({ code }) => code === 'step.vote-of.its-members');
    expect(steps).toEqual(votes === undefined ? [] : [ofVotes]);
  });

  it('says with the vote that the members of the organ vote, and whether they carried it', () => {
    const remarksOf = (votes?: Votes) =>
      landscapeLife(votes)
        .remarks.filter(({ act }) => act.kind === 'amendment-adoption')
        .map(({ says }) => says.code);
    expect(remarksOf([45, 0, 2])).toEqual(['remark.members-vote']);
    expect(remarksOf([23, 12, 12])).toEqual(['remark.members-vote', 'remark.not-adopted']);
    expect(remarksOf()).toEqual(['remark.members-vote', 'remark.majority-presumed']);
  });

  it('does so under the Istanbul Convention (72(2)), of which the Parties are fewer than the members of the Council too', () => {
    const acts = [...istanbulActs, step('amendment-proposal', '2014-09-01', 'ITA'), adoption('2014-12-10', [44, 1, 2])];
    const { refusals, amendments } = composeLife(istanbul, { acts }, civilDate('2015-01-01'));
    expect(refusals.filter(ofAmendment)).toEqual([]);
    expect(amendments[0]?.adoption).toMatchObject({ kind: 'determined', value: '2014-12-10' });
  });
});
