import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { DenunciationClause, Eligibility, FinalClauses, ParticipationClause } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';

const lifeOf = (acts: readonly Act[], clauses: Partial<FinalClauses> = {}) =>
  composeLife(treatyWith(1, clauses), { acts });
const said = (code: string, values: object = {}) => ({ code, values });

/** Norway's accession brings the treaty into force, and binds Norway, on 1 May 2000. */
const JOINED = act('NOR', 'accession', '2000-02-01');
/** It takes effect on 10 June 2004. */
const DENOUNCED = act('NOR', 'denunciation', '2003-06-10');
const REVOKES = (on: string) => act('NOR', 'revocation-of-denunciation', on);

const base = treatyWith(1).finalClauses.participation;
const ofParticipation = (clause: Partial<ParticipationClause>): Partial<FinalClauses> => ({
  participation: { ...base, ...clause },
});
const ofDenunciation = (clause: object): Partial<FinalClauses> => ({
  denunciation: {
    kind: 'permitted',
    article: '3(1)',
    delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    ...clause,
  },
});
/** While it is not known whether Norway is engaged in armed conflict, the day of effect is open. */
const OPEN_END = ofDenunciation({ armedConflict: { article: '11(1)' } });
/** Norway left the treaty `parent` on 15 December 2002, and this one with it. */
const LEAVES_WITH_PARENT = ofDenunciation({
  leavesWith: {
    article: '3(3)',
    treaty: 'parent',
    facts: {
      kind: 'known',
      inForceOn: '1980-01-01',
      parties: [{ participant: 'NOR', from: '1980-01-01', until: '2002-12-15' }],
    },
  },
});
const NOT_PROVIDED: DenunciationClause = { kind: 'not-provided', article: 'VCLT 56' };

describe('what a refusal says', () => {
  it.each([
    [
      'a second signature',
      [act('NOR', 'signature', '2000-01-01'), act('NOR', 'signature', '2000-01-10')],
      {},
      { article: '1(1)', code: 'second-signature' },
      said('reason.second-signature', { on: '2000-01-01' }),
      said('remedy.strike-one-signature'),
    ],
    [
      'a signature after the last day for it',
      [act('NOR', 'signature', '1991-01-01')],
      ofParticipation({ signature: { ...base.signature, closesOn: civilDate('1990-12-31') } }),
      { article: '1(1)', code: 'after-closing' },
      said('reason.after-closing', { lastDay: '1990-12-31' }),
      said('remedy.accede'),
    ],
    [
      'a signature after consent',
      [JOINED, act('NOR', 'signature', '2000-03-01')],
      {},
      { article: '1(1)', code: 'signature-after-consent' },
      said('reason.signature-after-consent'),
      said('remedy.check-date'),
    ],
    [
      'a second instrument',
      [JOINED, act('NOR', 'ratification', '2001-01-01')],
      {},
      { article: '1(2)', code: 'second-instrument' },
      said('reason.second-instrument', { kind: 'accession', on: '2000-02-01' }),
      said('remedy.strike-one-instrument'),
    ],
    [
      'a succession before a denunciation has taken effect',
      [JOINED, DENOUNCED, act('NOR', 'succession', '2004-06-09')],
      {},
      { article: '1(2)', code: 'denunciation-pending' },
      said('reason.denunciation-pending', { takesEffectOn: '2004-06-10' }),
      said('remedy.revoke-or-deposit-later'),
    ],
    [
      'an instrument while the day of effect of a denunciation is open',
      [JOINED, DENOUNCED, act('NOR', 'accession', '2010-01-01')],
      OPEN_END,
      { article: '1(2)', code: 'denunciation-pending' },
      said('reason.denunciation-pending.open'),
      said('remedy.revoke-or-deposit-later'),
    ],
    [
      'a succession from a day on which the State was bound itself',
      [
        JOINED,
        DENOUNCED,
        { participant: 'NOR', kind: 'succession', on: civilDate('2005-01-01'), effectiveOn: civilDate('2004-06-09') },
      ],
      {},
      { article: '1(2)', code: 'succession-while-bound' },
      said('reason.succession-while-bound', { effectiveOn: '2004-06-09', leftOn: '2004-06-10' }),
      said('remedy.check-date-of-succession'),
    ],
    [
      'a withdrawal of an instrument that binds',
      [JOINED, act('NOR', 'withdrawal-of-instrument', '2000-05-01')],
      {},
      { article: '1(2)', code: 'bound-already' },
      said('reason.bound-already', { since: '2000-05-01' }),
      said('remedy.leave-by-denunciation', { article: '3(1)' }),
    ],
    [
      'a denunciation by one that left with another treaty',
      [JOINED, act('NOR', 'denunciation', '2002-12-15')],
      LEAVES_WITH_PARENT,
      { article: '3(1)', code: 'not-bound' },
      said('reason.left-with-other', { on: '2002-12-15' }),
      said('remedy.check-participant-and-date'),
    ],
    [
      'a second denunciation before the first takes effect',
      [JOINED, DENOUNCED, act('NOR', 'denunciation', '2004-06-09')],
      {},
      { article: '3(1)', code: 'second-denunciation' },
      said('reason.second-denunciation', { receivedOn: '2003-06-10', takesEffectOn: '2004-06-10' }),
      said('remedy.first-notification-governs'),
    ],
    [
      'a second denunciation when the first has taken effect',
      [JOINED, DENOUNCED, act('NOR', 'denunciation', '2004-06-10')],
      {},
      { article: '3(1)', code: 'second-denunciation' },
      said('reason.second-denunciation.in-effect', { on: '2004-06-10' }),
      said('remedy.first-notification-governs'),
    ],
    [
      'a second denunciation while the day of effect of the first is open',
      [JOINED, DENOUNCED, act('NOR', 'denunciation', '2010-01-01')],
      OPEN_END,
      { article: '3(1)', code: 'second-denunciation' },
      said('reason.second-denunciation.open', { receivedOn: '2003-06-10' }),
      said('remedy.first-notification-governs'),
    ],
    [
      'a denunciation that the treaty does not provide for',
      [JOINED, DENOUNCED],
      { denunciation: NOT_PROVIDED },
      { article: 'VCLT 56', code: 'denunciation-not-provided' },
      said('reason.denunciation-not-provided'),
      // Received on 10 June 2003: twelve months, if there is a right at all (VCLT 56(1), 56(2)).
      said('remedy.denounce-under-vclt-56', { on: '2004-06-10' }),
    ],
    [
      'a denunciation inside a lock-in',
      [JOINED, act('NOR', 'denunciation', '2003-04-30')],
      ofDenunciation({
        lockIn: {
          article: '3(4)',
          period: { years: 3 },
          monthEnd: 'last-day-of-month',
          from: 'entry-into-force-for-the-party',
        },
      }),
      { article: '3(4)', code: 'no-notice-yet' },
      said('reason.no-notice-yet.lock-in', { on: '2003-05-01' }),
      said('remedy.give-notice-from-that-day'),
    ],
    [
      'a revocation of a notification that withdrew the instrument',
      [JOINED, act('NOR', 'denunciation', '2000-03-01'), REVOKES('2000-03-02')],
      {},
      { article: 'VCLT 68', code: 'nothing-to-revoke' },
      said('reason.nothing-to-revoke.withdrew-at-once'),
      said('remedy.check-participant-and-date'),
    ],
    [
      'a revocation on the day of effect',
      [JOINED, DENOUNCED, REVOKES('2004-06-10')],
      {},
      { article: 'VCLT 68', code: 'revoked-too-late' },
      said('reason.revoked-too-late', { tookEffectOn: '2004-06-10' }),
      said('remedy.deposit-anew'),
    ],
    [
      'a revocation by one that left with another treaty',
      [JOINED, act('NOR', 'denunciation', '2002-06-10'), REVOKES('2002-12-15')],
      LEAVES_WITH_PARENT,
      { article: 'VCLT 68', code: 'revoked-too-late' },
      said('reason.left-with-other', { on: '2002-12-15' }),
      said('remedy.deposit-anew'),
    ],
    [
      'a correction of an act that is not recorded',
      [
        JOINED,
        {
          participant: 'NOR',
          kind: 'correction',
          on: civilDate('2001-01-01'),
          corrects: { kind: 'accession', on: civilDate('2000-02-02') },
          to: 'never-made',
        },
      ],
      {},
      { article: 'VCLT 79', code: 'nothing-to-correct' },
      said('reason.nothing-to-correct', { kind: 'accession', on: '2000-02-02' }),
      said('remedy.name-act-as-recorded'),
    ],
    [
      'a correction that gives a day that had not come',
      [
        JOINED,
        {
          participant: 'NOR',
          kind: 'correction',
          on: civilDate('2001-01-01'),
          corrects: { kind: 'accession', on: civilDate('2000-02-01') },
          to: civilDate('2001-01-02'),
        },
      ],
      {},
      { article: 'VCLT 79', code: 'corrected-ahead' },
      said('reason.corrected-ahead', { on: '2001-01-01' }),
      said('remedy.check-days-of-correction'),
    ],
  ] satisfies readonly [string, readonly Act[], object, object, object, object][])(
    'of %s',
    (_, acts, clauses, refused, reason, remedy) => {
      expect(lifeOf(acts, clauses).refusals).toEqual([{ act: acts.at(-1), ...refused, reason, remedy }]);
    },
  );
});

describe('what a remark says', () => {
  const linked = (
    facts: Extract<Eligibility, { readonly kind: 'party-or-signatory-of' }>['facts'],
  ): Partial<FinalClauses> =>
    ofParticipation({ eligibility: { kind: 'party-or-signatory-of', article: '1', treaty: 'crc', facts } });
  const opensLater = ofParticipation({ consent: { ...base.consent, accessionOpensOn: civilDate('2000-02-02') } });
  const predecessorAcceded = act('SRB', 'accession', '2000-01-10');
  const succession = {
    participant: 'MNE',
    kind: 'succession',
    on: civilDate('2000-02-01'),
    effectiveOn: civilDate('2000-02-02'),
  } as const;

  it.each([
    [
      'of a signatory that acceded',
      [act('NOR', 'signature', '2000-01-10'), JOINED],
      {},
      { article: '1(2)', code: 'accession-by-signatory' },
      said('remark.accession-by-signatory', { signedOn: '2000-01-10' }),
    ],
    [
      'of a ratification without a signature',
      [act('NOR', 'ratification', '2000-02-01')],
      {},
      { article: '1(2)', code: 'no-signature-recorded' },
      said('remark.no-signature-recorded', { kind: 'ratification' }),
    ],
    [
      'of an accession before accession opens',
      [JOINED],
      opensLater,
      { article: '1(2)', code: 'accession-before-it-opens' },
      said('remark.accession-before-it-opens', { opensOn: '2000-02-02' }),
    ],
    [
      'of a succession that was notified before it takes effect',
      [predecessorAcceded, succession],
      {},
      { article: '1(2)', code: 'succession-before-its-date' },
      said('remark.succession-before-its-date', { effectiveOn: '2000-02-02' }),
    ],
    [
      'of an instrument where it is not known who could join',
      [JOINED],
      linked({ kind: 'unknown' }),
      { article: '1', code: 'eligibility-unknown' },
      said('remark.eligibility-unknown', { treaty: 'crc' }),
    ],
    [
      'of a signature where the facts at hand do not tell',
      [act('NOR', 'signature', '2000-02-01')],
      linked({ kind: 'listed', complete: false, sources: [], since: {} }),
      { article: '1', code: 'eligibility-unknown' },
      said('remark.eligibility-unknown', { treaty: 'crc' }),
    ],
    [
      'of a denunciation before the treaty binds the State',
      [JOINED, act('NOR', 'denunciation', '2000-04-30')],
      {},
      { article: '3(1)', code: 'denunciation-before-entry-into-force' },
      said('remark.denunciation-before-entry-into-force'),
    ],
  ] satisfies readonly [string, readonly Act[], object, object, object][])('%s', (_, acts, clauses, remarked, says) => {
    const life = lifeOf(acts, clauses);
    const [first, ...others] = life.remarks;
    expect(first).toEqual({ act: acts.at(-1), ...remarked, says });
    // What follows on other readings is told beside it.
    expect(others.filter(({ code }) => code !== 'otherwise-on-another-reading')).toEqual([]);
    expect(life.refusals).toEqual([]);
  });

  it('of a signature and a succession that are in order: nothing', () => {
    const inTime = { ...succession, effectiveOn: succession.on };
    expect(lifeOf([act('NOR', 'signature', '1990-01-01'), act('NOR', 'ratification', '1991-01-01')]).remarks).toEqual(
      [],
    );
    expect(lifeOf([predecessorAcceded, inTime]).remarks).toEqual([]);
  });
});
