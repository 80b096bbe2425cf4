import { describe, expect, it } from 'vitest';
import { type AuditCounts, openAudit } from '../../src/conformance/audit-stream.ts';
import type { RowFinding } from '../../src/conformance/compare-rows.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { parseRegisterCsv } from '../../src/reading/csv/parse-register-csv.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { CONFERENCE, treatyWith } from '../support/build.ts';
import { findTreaty } from '../support/catalogue.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';

/** What an audit finds, a line each, and how many rows there are of what. */
function audit(
  treaty: Treaty,
  lines: readonly string[],
): { readonly found: readonly string[]; readonly counts: AuditCounts } {
  const found: string[] = [];
  const running = openAudit({ treaty, ids: [], findTreaty: () => undefined }, (part) => {
    if (part.kind === 'treaty') found.push(...part.compare().findings.map(outline));
  });
  running.push(`${lines.join('\n')}\n`);
  const end = running.end();
  if (end.kind === 'issues') throw new Error(JSON.stringify(end.issues));
  return { found, counts: end.counts };
}

function outline(finding: RowFinding): string {
  return [
    finding.row.line,
    finding.verdict,
    ...('correctedTo' in finding ? [`as of ${finding.correctedTo}`] : []),
    ...('computed' in finding ? [finding.computed] : []),
    ...('days' in finding ? [finding.days] : []),
    ...('reason' in finding ? [finding.reason] : []),
    ...('causes' in finding ? finding.causes : []),
    ...('refusal' in finding ? [finding.refusal.code] : []),
  ].join(' ');
}

/** Two instruments and three months; later Parties one month after their own. In force on 20 May 2000. */
const founders = (columns: string) =>
  ['Norway,accession,2000-01-15,2000-05-20', 'Iceland,accession,2000-02-20,2000-05-20'].map(
    (line) => `${line}${columns}`,
  );

const withDepositaries = (decides: 'earliest' | 'latest'): Treaty => {
  const treaty = treatyWith(2);
  const { participation } = treaty.finalClauses;
  const several = { ...participation, severalDepositaries: { article: '1(3)', decides } };
  return treatyWith(2, { participation: several });
};

describe('the column depositary', () => {
  const head = 'participant,kind,date,effective,depositary';
  const table = (first: string, second: string) => [
    head,
    ...founders(',London'),
    `Cuba,accession,2001-03-10,${first},London`,
    `Cuba,accession,2001-04-02,${second},Moscow`,
  ];

  it('where the latest decides, the date runs from it: a month after 2 April 2001', () => {
    expect(audit(withDepositaries('latest'), table('', '2001-05-02')).found.slice(2)).toEqual(['5 agreed 2001-05-02']);
    expect(audit(withDepositaries('latest'), table('2001-05-02', '2001-04-10')).found.slice(2)).toEqual([
      '4 agreed 2001-05-02',
      '5 disagreed 2001-05-02 -22 deposit-elsewhere',
    ]);
  });

  it('where the earliest decides, the second moves nothing: a month after 10 March 2001', () => {
    const { found, counts } = audit(withDepositaries('earliest'), table('2001-04-10', ''));
    expect(found.slice(2)).toEqual(['4 agreed 2001-04-10']);
    expect(counts).toMatchObject({ elsewhere: 1, withoutDate: 0, findings: 0, verdicts: { agreed: 3, refused: 0 } });
    expect(audit(withDepositaries('earliest'), table('2001-05-02', '2001-04-10')).found.slice(2)).toEqual([
      '4 disagreed 2001-04-10 22 deposit-elsewhere',
      '5 agreed 2001-04-10',
    ]);
  });

  it('the latest of those that brought the treaty into force moves its date: three months after 1 March 2000', () => {
    const { found } = audit(withDepositaries('latest'), [
      head,
      ...founders(',London'),
      'Iceland,accession,2000-03-01,2000-06-01,Moscow',
    ]);
    expect(found).toEqual([
      '2 disagreed 2000-06-01 -12 before-the-treaty',
      '3 disagreed 2000-06-01 -12 before-the-treaty',
      '4 agreed 2000-06-01',
    ]);
  });

  it('a second instrument with the same depositary still has no effect', () => {
    const { found } = audit(withDepositaries('latest'), [
      ...table('2001-04-10', ''),
      'Cuba,accession,2001-06-01,,Moscow',
      'Norway,accession,2003-06-01,,London',
    ]);
    expect(found.at(-1)).toBe('7 refused second-instrument');
  });

  it('the NPT takes deposits in three capitals (article IX(2)): none of them is a second instrument', () => {
    const npt = findTreaty('npt');
    if (npt === undefined) throw new Error('in the catalogue');
    const { found } = audit(
      npt,
      [
        head,
        'United Kingdom,signature,1968-07-01,,London',
        'United Kingdom,ratification,1968-11-27,,London',
        'United Kingdom,ratification,1968-11-29,,Moscow',
      ].map((line) => line.replace(/signature(.*),London/, 'signature$1,')),
    );
    expect(found).toEqual(['3 open not-in-force']);
  });
});

describe('the column notified', () => {
  const { entryIntoForce } = treatyWith(2).finalClauses;
  const treaty = treatyWith(2, { entryIntoForce: { ...entryIntoForce, runsFrom: 'notification' } });
  const head = 'participant,kind,date,effective,notified';
  // The second was notified on 1 March 2000: in force three months later, on 1 June.
  const both = [
    'Norway,accession,2000-01-15,2000-06-01,2000-02-01',
    'Iceland,accession,2000-02-20,2000-06-01,2000-03-01',
  ];

  it('the clause runs from the notification: a month after 20 March 2001', () => {
    const cuba = (stored: string) => [head, ...both, `Cuba,accession,2001-03-10,${stored},2001-03-20`];
    expect(audit(treaty, cuba('2001-04-20')).found).toEqual([
      '2 agreed 2000-06-01',
      '3 agreed 2000-06-01',
      '4 agreed 2001-04-20',
    ]);
    expect(audit(treaty, cuba('2001-04-10')).found.at(-1)).toBe('4 disagreed 2001-04-20 -10 deposit-for-notification');
  });

  it('without it no date follows, which is told as the reason', () => {
    const { found, counts } = audit(treaty, [
      head,
      ...both,
      'Cuba,accession,2001-03-10,,',
      'Fiji,accession,2001-03-10,2001-04-10,',
    ]);
    expect(found.slice(2)).toEqual(['4 open not-notified', '5 open not-notified']);
    expect(counts).toMatchObject({ open: { 'not-notified': 2, 'not-in-force': 0 }, findings: 1 });
    const none = audit(treaty, ['participant,kind,date,effective', ...founders('')]);
    expect(none.counts.open).toMatchObject({ 'not-notified': 2, 'not-in-force': 0 });
  });
});

describe('the column names', () => {
  const head = 'participant,kind,date,effective,names';
  const denunciation: FinalClauses['denunciation'] = {
    kind: 'permitted',
    article: '3(1)',
    delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    laterDateInNotice: true,
  };

  it('the later day that a notice names governs where the clause lets it; without the column the date is only explained', () => {
    const treaty = treatyWith(2, { denunciation });
    const cuba = (names: string, stored: string) => [
      head,
      ...founders(','),
      `Cuba,accession,2001-03-10,2001-04-10,`,
      `Cuba,denunciation,2002-05-01,${stored},${names}`,
    ];
    expect(audit(treaty, cuba('2003-12-31', '2003-12-31')).found.at(-1)).toBe('5 agreed 2003-12-31');
    // One year after 1 May 2002; from 1 May to 31 December 2003 are 244 days.
    expect(audit(treaty, cuba('', '2003-12-31')).found.at(-1)).toBe('5 disagreed 2003-05-01 244 later-day-in-notice');
    expect(audit(treatyWith(2), cuba('2003-12-31', '2003-12-31')).found.at(-1)).toBe('5 disagreed 2003-05-01 244');
  });

  it('the date of a succession stands beside a stored date that is another', () => {
    const rows = [head, ...founders(','), 'Montenegro,succession,2006-10-23,2006-11-23,2006-06-03'];
    // From 3 June to 23 November are 173 days; a month after the notification is the delay of an accession.
    expect(audit(treatyWith(2), rows).found.at(-1)).toBe('4 disagreed 2006-06-03 173 delay-for-a-succession');
  });
});

describe('the column conflict', () => {
  const WAITING: FinalClauses['denunciation'] = {
    kind: 'permitted',
    article: '3(1)',
    delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    armedConflict: { article: '3(1)' },
  };

  it('a denunciation waits for the end of an armed conflict (as OP-CRC-AC 11(1))', () => {
    const treaty = treatyWith(2, { denunciation: WAITING });
    const of = (conflict: string, stored = '2003-05-01') =>
      audit(treaty, [
        'participant,kind,date,effective,conflict',
        ...founders(','),
        `Norway,denunciation,2002-05-01,${stored},${conflict}`,
      ]).found.at(-1);
    expect(of('none')).toBe('4 agreed 2003-05-01');
    // The conflict ended on 7 May 2003, after the year was over; whoever overlooks it is six days early.
    expect(of('2003-05-07')).toBe('4 disagreed 2003-05-07 -6 armed-conflict-overlooked');
    expect(of('2003-05-07', '2003-05-06')).toBe('4 disagreed 2003-05-07 -1');
    // It ended before the year was over, which it does not move.
    expect(of('2003-04-07')).toBe('4 agreed 2003-05-01');
    // It goes on: that the date is later than the end of the year is all that is known.
    expect(of('engaged')).toBe('4 open no-candidate armed-conflict-overlooked');
    expect(of('engaged', '2003-04-30')).toBe('4 open no-candidate first-day-counted');
    expect(of('engaged', '2003-06-01')).toBe('4 open open-question');
    expect(of('engaged', '')).toBe('4 open open-question');
  });

  it('without the column, only the end of the year may be the date or, after a conflict, any later day', () => {
    const treaty = treatyWith(2, { denunciation: WAITING });
    const of = (stored: string) =>
      audit(treaty, ['participant,kind,date,effective', ...founders(''), `Norway,denunciation,2002-05-01,${stored}`]);
    expect(of('2003-05-01').found.at(-1)).toBe('4 agreed-under-reading 2003-05-01');
    expect(of('2003-05-20').found.at(-1)).toBe('4 open open-question');
    expect(of('2003-04-20').found.at(-1)).toBe('4 open no-candidate');
    expect(of('2003-04-30').counts).toMatchObject({ findings: 1, open: { 'no-candidate': 1, 'open-question': 0 } });
    expect(of('2003-05-01').counts.findings).toBe(0);
  });
});

describe('corrections', () => {
  const head = 'participant,kind,date,effective,corrects,corrected';

  it('the corrected act is compared with its true day: a month after 31 January 2005', () => {
    const { found, counts } = audit(treatyWith(2), [
      head,
      ...founders(',,'),
      'Benin,accession,2005-02-28,2005-02-28,,',
      'Benin,correction,2005-03-15,,accession 2005-02-28,2005-01-31',
    ]);
    expect(found.at(-1)).toBe('4 agreed as of 2005-01-31 2005-02-28');
    expect(counts).toMatchObject({ acts: 1, withoutDate: 0, findings: 0 });
  });

  it('the correction of one that brought the treaty into force moves the date of all: three months after 1 March 2000', () => {
    const { found } = audit(treatyWith(2), [
      head,
      ...founders(',,'),
      'Iceland,correction,2000-03-05,,accession 2000-02-20,2000-03-01',
    ]);
    expect(found).toEqual([
      '2 disagreed 2000-06-01 -12 before-the-treaty',
      '3 disagreed as of 2000-03-01 2000-06-01 -12 before-the-treaty',
    ]);
  });

  it('what was never made has no effect and hides nothing; a date stored beside it is open', () => {
    const twice = (stored: string) => [
      head,
      ...founders(',,'),
      'Norway,accession,2003-01-01,,,',
      `Norway,accession,2004-01-01,${stored},,`,
      'Norway,correction,2005-01-01,,accession 2004-01-01,never made',
    ];
    expect(audit(treatyWith(2), twice('')).found.slice(2)).toEqual(['4 refused second-instrument']);
    expect(audit(treatyWith(2), twice('2004-02-01')).found.slice(2)).toEqual([
      '4 refused second-instrument',
      '5 open never-made',
    ]);
  });

  it('a correction of nothing is told', () => {
    const { found } = audit(treatyWith(2), [
      head,
      ...founders(',,'),
      'Norway,correction,2005-01-01,,accession 2004-01-01,2004-01-02',
    ]);
    expect(found.slice(2)).toEqual(['4 refused nothing-to-correct']);
  });
});

describe('acts without a date of their own', () => {
  const reporting: FinalClauses['reporting'] = {
    to: 'a committee',
    initial: { article: '5(1)', period: { years: 2 } },
    monthEnd: 'last-day-of-month',
    later: { kind: 'none' },
  };

  it('are taken, counted, and not audited; a date stored beside one is counted too', () => {
    const { counts } = audit(treatyWith(2, { amendment: CONFERENCE, reporting }), [
      'participant,kind,date,effective,amendment,covers',
      ...founders(',,'),
      'Norway,signature,1999-01-01,1999-02-01,,',
      'Norway,amendment-proposal,2003-01-01,,article-2,',
      ',amendment-communication,2003-02-01,2003-02-02,article-2,',
      'Norway,report,2002-05-20,,,2',
    ]);
    expect(counts).toMatchObject({ rows: 6, acts: 3, withoutDate: 1, notAudited: 2, findings: 0 });
  });

  it('are findings where the law refuses them, each on its line', () => {
    const treaty = treatyWith(2, { amendment: CONFERENCE, reporting });
    const { found, counts } = audit(treaty, [
      'participant,kind,date,effective,amendment,covers',
      ...founders(',,'),
      // Signature opens on 1 January 1990.
      'Cuba,signature,1989-12-31,,,',
      'Fiji,signature,1999-01-01,,,',
      'Fiji,signature,1999-02-01,1999-02-01,,',
      // Norway, a Party since 20 May 2000, can withdraw its instrument no more, and has given no notice that it could revoke.
      'Norway,withdrawal-of-instrument,2001-01-01,,,',
      'Norway,revocation-of-denunciation,2001-01-01,,,',
      'Cuba,report,2002-05-20,,,1',
      'Cuba,amendment-proposal,2003-01-01,,article-2,',
    ]);
    expect(found.slice(2)).toEqual([
      '4 refused before-opening',
      '6 refused second-signature',
      '7 refused bound-already',
      '8 refused nothing-to-revoke',
      '9 refused not-a-party',
      '10 refused not-a-party',
    ]);
    expect(counts).toMatchObject({ acts: 0, withoutDate: 1, notAudited: 0, findings: 6, verdicts: { refused: 6 } });
  });

  it('are findings where a correction gives them a day on which the law refuses them', () => {
    const { found } = audit(treatyWith(2), [
      'participant,kind,date,effective,corrects,corrected',
      ...founders(',,'),
      'Cuba,signature,1999-01-01,,,',
      'Cuba,correction,2000-01-01,,signature 1999-01-01,1989-01-01',
    ]);
    expect(found.slice(2)).toEqual(['4 refused as of 1989-01-01 before-opening']);
  });

  it('are findings where their row gives no day: they are not taken', () => {
    const { found } = audit(treatyWith(2), [
      'participant,kind,date,effective',
      ...founders(''),
      'Cuba,accession,2001-03-10,2001-04-10',
      'Cuba,denunciation,2002-05-01,2003-05-01',
      'Cuba,revocation-of-denunciation,,',
    ]);
    expect(found.slice(3)).toEqual(['5 agreed 2003-05-01', '6 open no-day']);
  });

  it('an acceptance of an amendment is a step of it and no second instrument: refused where that has not come so far', () => {
    const table = [
      'participant,kind,date,effective,amendment',
      ...founders(','),
      'Norway,amendment-proposal,2002-12-01,,article-2',
      ',amendment-adoption,2002-12-20,,article-2',
      'Norway,amendment-acceptance,2003-01-01,,article-2',
    ];
    const withConference = treatyWith(2, { amendment: CONFERENCE });
    expect(audit(withConference, table).found.slice(2)).toEqual([]);
    const withoutAdoption = table.filter((line) => !line.includes('adoption'));
    expect(audit(withConference, withoutAdoption).found.slice(2)).toEqual(['5 refused not-adopted']);
    expect(audit(treatyWith(2), withoutAdoption).found.slice(2)).toEqual([
      '4 refused amendment-not-provided',
      '5 refused amendment-not-provided',
    ]);
  });
});

describe('an audit and a register', () => {
  it('of the same acts come to the same dates', () => {
    const acts = [
      'Norway,accession,2000-01-15,,,',
      'Iceland,accession,2000-02-20,,,',
      'Montenegro,succession,2006-10-23,2006-06-03,,',
      'Cuba,accession,2001-03-10,,,',
      'Cuba,correction,2001-05-01,,accession 2001-03-10,2001-03-31',
      'Cuba,denunciation,2008-02-29,,,',
    ];
    const register = parseRegisterCsv(
      ['participant,kind,date,effective,corrects,corrected', ...acts].join('\n'),
      'example',
    );
    if (!register.ok) throw new Error(JSON.stringify(register.issues));
    const { participants } = composeLife(treatyWith(2), register.value);
    const dates = participants.flatMap(({ participations }) =>
      participations.flatMap(({ entryIntoForce, notices }) => [entryIntoForce, ...notices.map(({ effect }) => effect)]),
    );
    const { found } = audit(treatyWith(2), ['participant,kind,date,names,corrects,corrected', ...acts]);
    const computed = found.map((line) => /\S+$/.exec(line)?.[0]);
    // 31 March and a month: 30 April 2001. 29 February 2008 and a year: 28 February 2009.
    expect(computed).toEqual(['2000-05-20', '2000-05-20', '2006-06-03', '2001-04-30', '2009-02-28']);
    expect(new Set(computed)).toEqual(new Set(dates.map((answer) => answer.kind === 'determined' && answer.value)));
  });

  it('the header tells which columns are not read', () => {
    const unread: unknown[] = [];
    const running = openAudit({ treaty: opCrcSc, ids: [], findTreaty: () => undefined }, (part) => {
      if (part.kind === 'header') unread.push(...part.unread);
    });
    running.push('participant,kind,date,effectiv,colour\n');
    expect(unread).toEqual([{ name: 'effectiv', nearest: 'effective' }, { name: 'colour' }]);
  });
});
