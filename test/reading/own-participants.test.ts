import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { openScenarioReader } from '../../src/formats/open-scenario-reader.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import type { Scenario } from '../../src/formats/scenario.ts';
import { addActs } from '../../src/reading/add-acts.ts';
import { checkTreaty } from '../../src/reading/checks/check-treaty.ts';
import { writeRegisterCsv } from '../../src/reading/csv/write-register-csv.ts';
import type { Issue, Parsed } from '../../src/reading/issues/issue.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { writeRegisterJson } from '../../src/reading/json/write-register-json.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';
import { parseParticipantText } from '../../src/reading/values/parse-participant-text.ts';
import type { Register } from '../../src/treaty/register.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { parseSupposedActs } from '../../src/what-if/parse-supposed-acts.ts';
import { treatyWith } from '../support/build.ts';
import { EVERYBODY, OWN } from '../support/own-participants.ts';

const KNOWN = { treatyId: 'example', participants: OWN };

function codesOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
}

function listIssues(clauses: Partial<FinalClauses>): readonly Issue[] {
  const parsed = parseTreatyJson(JSON.stringify(treatyWith(3, clauses)));
  return parsed.ok ? [] : parsed.issues;
}

const declaring = (participants: readonly object[]) =>
  listIssues({ participation: JSON.parse(JSON.stringify({ ...EVERYBODY, participants })) });

describe('parseParticipantText, of a treaty that declares participants of its own', () => {
  it.each([
    ['organisation:caricom', 'organisation:caricom'],
    [' Organisation:CARICOM ', 'organisation:caricom'],
    ['Caribbean Community', 'organisation:caricom'],
    ['the caribbean community', 'organisation:caricom'],
    ['Communaute des Caraibes', 'organisation:caricom'],
    ['COMUNIDAD DEL CARIBE', 'organisation:caricom'],
    ['Caricom', 'organisation:caricom'],
    ['Занзибар', 'former-state:zanzibar'],
    ['Zanzibar', 'former-state:zanzibar'],
    ['Fishing Entity of the Example', 'territory:fishing-entity'],
    ['Norway', 'NOR'],
  ])('finds %s', (text, value) => {
    expect(parseParticipantText(text, OWN)).toEqual({ ok: true, value });
  });

  it('tells who was meant by a slip, and takes a code that is not declared for none', () => {
    expect(parseParticipantText('CARICOMM', OWN)).toMatchObject({
      fault: { remedy: { code: 'remedy.write-participant.as', values: { codes: ['organisation:caricom'] } } },
    });
    expect(parseParticipantText('organisation:caricon', OWN)).toMatchObject({
      fault: {
        what: { code: 'issue.undeclared-participant', values: { text: 'organisation:caricon' } },
        remedy: { code: 'remedy.write-instead', values: { text: 'organisation:caricom' } },
      },
    });
    expect(parseParticipantText('state:sealand')).toMatchObject({
      fault: { remedy: { code: 'remedy.declare-participant' } },
    });
  });
});

describe('parseParticipantText, of abbreviations', () => {
  const UN = { code: 'organisation:un', name: 'United Nations', alsoNamed: ['UN', 'ООН'] };
  const WHO = { code: 'organisation:who', name: 'World Health Organization', alsoNamed: ['WHO'] };
  const read = (text: string) => {
    const attempt = parseParticipantText(text, [UN, WHO]);
    return attempt.ok ? attempt.value : attempt.fault.remedy.code;
  };

  it.each(['UN', 'U.N.', 'un', 'ООН', 'the United Nations'])('reads %s', (text) => {
    expect(read(text)).toBe('organisation:un');
  });

  it('reads no word as one, even where names shorten it so', () => {
    expect(read('United')).toBe('remedy.write-participant.as');
  });

  it('takes no abbreviation for a slip of another: WTO is not WHO', () => {
    expect(['WTO', 'WHOO', 'organisation:wto'].map(read)).toEqual([
      'remedy.write-participant',
      'remedy.write-participant',
      'remedy.declare-participant',
    ]);
    expect(read('World Helth Organization')).toBe('remedy.write-participant.as');
  });
});

describe('parseTreatyJson, of participants of its own', () => {
  it('takes them in every place where a participant may stand', () => {
    expect(declaring(OWN)).toEqual([]);
    const shares = { NOR: 70, 'organisation:caricom': 30 };
    const table = { source: 'Annex', total: 100, shares };
    expect(
      listIssues({
        participation: EVERYBODY,
        entryIntoForce: {
          ...treatyWith(3).finalClauses.entryIntoForce,
          organisations: 'counted',
          condition: {
            kind: 'share',
            says: 'of the catch',
            unit: 'per cent',
            proportion: { than: 'at-least', numerator: 9, denominator: 10 },
            tables: [table],
          },
        },
      }),
    ).toEqual([]);
  });

  it.each([
    ['European Union', 'EUE'],
    ['Union européenne', 'EUE'],
    ['Chinese Taipei', 'TWN'],
    ['Россия', 'RUS'],
    ['Российская Федерация', 'RUS'],
    ['挪威', 'NOR'],
    ['Norwegen', undefined],
  ])('refuses the name %s where somebody has it already: %s', (name, code) => {
    const issues = declaring([{ code: 'organisation:other', name }]);
    const known = issues.filter((issue) => issue.code === 'participant-known');
    expect(known.map(({ remedy }) => remedy)).toEqual(
      code === undefined ? [] : [{ code: 'remedy.use-known-participant', values: { code } }],
    );
  });

  it.each([
    ['accession', 'act'],
    ['Adhésion', 'act'],
    ['Deposit of instrument of ratification', 'act'],
    ['2001-10-18', 'day'],
    ['18 octobre 2001', 'day'],
    ['17', 'without-letters'],
    ['-', 'without-letters'],
    ['NO', 'two-letters'],
    ['fr', 'two-letters'],
  ])('refuses the name %s, which would be read as something else: %s', (name, as) => {
    for (const names of [{ name }, { name: 'Example Fund', alsoNamed: [name] }]) {
      const found = declaring([{ code: 'organisation:other', ...names }]);
      expect(found.map(({ what, remedy }) => [what.code, remedy.code])).toEqual([
        [`issue.own-name.${as}`, 'remedy.name-in-full'],
      ]);
    }
  });

  it('names the State of which a name is the code of two letters', () => {
    expect(declaring([{ code: 'organisation:other', name: 'NO' }]).map(({ what }) => what.values)).toEqual([
      { name: 'NO', participant: 'NOR' },
    ]);
  });

  it.each(['none', 'all', 'Nobody', 'UN', 'United', 'Group 77', 'Signature House', 'sep=', 'A1'])(
    'takes the name %s, which is read as itself',
    (name) => {
      const own = [{ code: 'organisation:other', name }];
      expect(declaring(own)).toEqual([]);
      expect(parseParticipantText(name, own)).toEqual({ ok: true, value: 'organisation:other' });
    },
  );

  it('lets a treaty declare whom a name alone does not settle', () => {
    expect(declaring([{ code: 'state:kosovo', name: 'Kosovo' }])).toEqual([]);
    expect(declaring([{ code: 'organisation:euratom', name: 'European Atomic Energy Community' }])).toEqual([]);
  });

  it('refuses two of one name, in whatever language and form, and two of one code', () => {
    const two = [
      { code: 'organisation:one', name: { en: 'Common Fund', fr: 'Fonds commun' } },
      { code: 'organisation:two', name: 'Another Fund', alsoNamed: ['the FONDS COMMUN'] },
    ];
    expect(declaring(two).map(({ what }) => what)).toEqual([
      {
        code: 'issue.name-of-two',
        values: { name: 'the FONDS COMMUN', one: 'organisation:one', other: 'organisation:two' },
      },
    ]);
    const [first] = OWN;
    expect(declaring([first, { ...first, name: 'Another' }]).map(({ code }) => code)).toEqual(['named-twice']);
  });

  it('asks for the last day of a former State, and of nobody else', () => {
    expect(declaring([{ code: 'former-state:zanzibar', name: 'Zanzibar' }]).map(({ code }) => code)).toEqual([
      'missing-key',
    ]);
    const withDay = [{ code: 'state:sealand', name: 'Sealand', lastDay: '1992-01-01' }];
    expect(declaring(withDay).map(({ what }) => what)).toEqual([
      { code: 'issue.not-valid.as-a-whole', values: { why: 'last-day-of-former' } },
    ]);
  });

  it('asks of a former State alone in which State it united, and for another than itself', () => {
    const united = (code: string, unitedIn: string, lastDay = {}) => [{ code, name: 'Example', unitedIn, ...lastDay }];
    const whys = [
      united('state:sealand', 'TZA'),
      united('former-state:zanzibar', 'former-state:zanzibar', { lastDay: '1992-04-25' }),
      united('former-state:zanzibar', 'TZA', { lastDay: '1992-04-25' }),
      united('former-state:zanzibar', 'state:union', { lastDay: '1992-04-25' }),
    ].map((own) => declaring(own).map(({ what }) => what));
    const refused = [{ code: 'issue.not-valid.as-a-whole', values: { why: 'united-of-former' } }];
    expect(whys.slice(0, 3)).toEqual([refused, refused, []]);
    expect(whys[3]).toMatchObject([{ code: 'issue.undeclared-participant', values: { text: 'state:union' } }]);
  });

  // Adopted on 1 January 1990: who ended on the day before can neither have signed nor have deposited.
  it.each([
    ['1989-12-31', ['issue.before-adoption.last-day']],
    ['1990-01-01', []],
  ])('says of a former State whose last day is %s if it ended before the adoption', (lastDay, codes) => {
    const found = declaring([{ code: 'former-state:ruritania', name: 'Ruritania', lastDay }]);
    expect(found.map(({ what }) => what.code)).toEqual(codes);
  });

  it.each(['caricom', 'CARICOM', 'club:rome', 'organisation:', 'organisation:Caricom', 'organisation:a b'])(
    'refuses the code %s',
    (code) => {
      expect(declaring([{ code, name: 'Example' }]).map((issue) => issue.code)).toEqual(['wrong-form']);
    },
  );

  it('names every code that is not declared, all at once, wherever it stands', () => {
    const { participants: _, ...nobody } = EVERYBODY;
    const issues = listIssues({
      participation: {
        ...nobody,
        eligibility: { kind: 'named-states', article: '1', says: 'those', states: ['NOR', 'ISL', 'state:sealand'] },
      },
      entryIntoForce: {
        ...treatyWith(3).finalClauses.entryIntoForce,
        condition: {
          kind: 'share',
          says: 'of the catch',
          unit: 'per cent',
          proportion: { than: 'at-least', numerator: 1, denominator: 2 },
          tables: [{ source: 'Annex', total: 100, shares: { NOR: 60, 'organisation:caricom': 40 } }],
        },
      },
    });
    expect(issues.map(({ code, path, remedy }) => [code, path.at(-1), remedy.code])).toEqual([
      ['undeclared-participant', 2, 'remedy.declare-participant'],
      ['undeclared-participant', 'organisation:caricom', 'remedy.declare-participant'],
    ]);
  });

  it('gives the code to whoever writes a declared name where a code belongs', () => {
    const [issue] = listIssues({
      participation: {
        ...EVERYBODY,
        eligibility: { kind: 'named-states', article: '1', says: 'those', states: ['NOR', 'ISL', 'FIN', 'Caricom'] },
      },
    });
    expect(issue).toMatchObject({
      code: 'unknown-participant',
      remedy: { code: 'remedy.write-instead', values: { text: 'organisation:caricom' } },
    });
  });

  it('says of a condition that one of them can never meet', () => {
    const ofStates = { ...EVERYBODY, eligibility: { kind: 'any-state', article: '1' } } as const;
    const entryIntoForce = {
      ...treatyWith(3).finalClauses.entryIntoForce,
      condition: {
        kind: 'named-states',
        says: 'all',
        states: ['organisation:caricom', 'territory:fishing-entity', 'state:sealand'],
      },
    } as const;
    const treaty = treatyWith(3, { participation: ofStates, entryIntoForce });
    expect(checkTreaty(treaty).map(({ what }) => what.code)).toEqual([
      'issue.organisation-cannot-join',
      'issue.territory-cannot-join',
    ]);
    const later = { ...treaty, adoptedOn: civilDate('1993-01-01') };
    const ofPast = {
      ...later,
      finalClauses: {
        ...later.finalClauses,
        entryIntoForce: {
          ...entryIntoForce,
          condition: { ...entryIntoForce.condition, states: ['former-state:zanzibar'] },
        },
      },
    };
    expect(checkTreaty(ofPast).map(({ what }) => what.code)).toContain('issue.state-of-the-past');
  });
});

const TABLE = 'participant,kind,date\nCARICOM,accession,1990-04-30\nЗанзибар,accession,1990-05-01\n';

describe('a register of a treaty that declares participants of its own', () => {
  const parsed = parseRegister(TABLE, KNOWN);
  const acts = parsed.ok ? parsed.value.acts : [];

  it('is read by name and by code, and written so that it is read again', () => {
    expect(acts.map(({ participant }) => participant)).toEqual(['organisation:caricom', 'former-state:zanzibar']);
    const register: Register = { treaty: 'example', sources: [], acts };
    expect(parseRegister(writeRegisterCsv(register), KNOWN)).toMatchObject({ ok: true, value: { acts } });
    expect(parseRegister(writeRegisterJson(register), KNOWN)).toMatchObject({ ok: true, value: { acts } });
    const byName = JSON.stringify({
      treaty: 'example',
      sources: [],
      acts: [{ participant: 'Caribbean Community', kind: 'accession', on: '1990-04-30' }],
    });
    expect(parseRegister(byName, KNOWN)).toMatchObject({
      value: { acts: [{ participant: 'organisation:caricom' }] },
    });
  });

  it('has issues, row by row, for those that are not declared', () => {
    expect(codesOf(parseRegister(TABLE, { treatyId: 'example' }))).toEqual([
      'unknown-participant',
      'unknown-participant',
    ]);
    const register: Register = { treaty: 'example', sources: [], acts };
    for (const text of [writeRegisterCsv(register), writeRegisterJson(register)]) {
      expect(codesOf(parseRegister(text, { treatyId: 'example' }))).toEqual([
        'undeclared-participant',
        'undeclared-participant',
      ]);
    }
  });

  it('has an issue also where another participant is meant than the one that acts', () => {
    const objection = {
      participant: 'NOR',
      kind: 'objection-to-accession',
      on: '1990-05-01',
      towards: 'organisation:caricon',
    };
    const correction = {
      of: 'correction',
      participant: 'state:nowhere',
      kind: 'objection',
      on: '1990-05-01',
    };
    const text = (extra: object) => JSON.stringify({ treaty: 'example', sources: [], acts: [objection], ...extra });
    expect(codesOf(parseRegister(text({}), KNOWN))).toEqual(['undeclared-participant']);
    const withTexts = parseRegister(text({ textCorrections: [correction] }), KNOWN);
    expect(codesOf(withTexts).filter((code) => code === 'undeclared-participant')).toHaveLength(2);
  });

  it('takes further acts by the name or the code, as its first row has it', () => {
    const [act] = acts;
    const added = act === undefined ? [] : [{ ...act, on: civilDate('1991-01-01') }];
    const byName = addActs(TABLE, added, KNOWN);
    expect(byName).toEqual({ ok: true, value: `${TABLE}Caribbean Community,accession,1991-01-01\n` });
    const codes = 'participant,kind,date\norganisation:caricom,accession,1990-04-30\n';
    expect(addActs(codes, added, KNOWN)).toEqual({
      ok: true,
      value: `${codes}organisation:caricom,accession,1991-01-01\n`,
    });
  });
});

describe('what else is read of such a treaty', () => {
  it('is a table of stored dates, an act that is supposed, and a scenario', () => {
    expect(
      parsePublishedTable('participant,kind,date,effective\nCaricom,accession,1990-04-30,1990-07-30\n', KNOWN),
    ).toMatchObject({
      value: [{ participant: 'organisation:caricom' }],
    });
    expect(parseSupposedActs(['accession Comunidad del Caribe 1990-04-30'], 'example', KNOWN)).toMatchObject({
      value: [{ participant: 'organisation:caricom' }],
    });
    const line = JSON.stringify({
      scenario: 'b',
      acts: [{ participant: 'CARICOM', kind: 'accession', on: '1990-04-30' }],
    });
    for (const text of ['scenario,participant,kind,date\nb,CARICOM,accession,1990-04-30\n', `${line}\n`]) {
      const read: Scenario[] = [];
      const issues: Issue[] = [];
      const receiver = { scenario: (each: Scenario) => read.push(each), issue: (each: Issue) => issues.push(each) };
      const reader = openScenarioReader(receiver, KNOWN);
      reader.push(text);
      reader.end();
      expect([read[0]?.acts[0]?.participant, issues.length]).toEqual(['organisation:caricom', 0]);
    }
  });
});
