import { describe, expect, it } from 'vitest';
import { openAudit } from '../../src/conformance/audit-stream.ts';
import { listOwnActs } from '../../src/conformance/list-own-acts.ts';
import { openConversion } from '../../src/formats/open-conversion.ts';
import { openScenarioReader } from '../../src/formats/open-scenario-reader.ts';
import { parseAnyRegister } from '../../src/formats/parse-any-register.ts';
import { LANGUAGES } from '../../src/participants/language.ts';
import { listParticipants } from '../../src/participants/list-participants.ts';
import { loadBearersOf } from '../../src/participants/names/load-bearers-of.ts';
import { loadNames, loadOtherNames } from '../../src/participants/names/load-names.ts';
import { addActs } from '../../src/reading/add-acts.ts';
import { writeCell } from '../../src/reading/csv/csv-free-text.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';
import { parseParticipantText } from '../../src/reading/values/parse-participant-text.ts';
import type { Act } from '../../src/treaty/act.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';

const bearersOf = await loadBearersOf(LANGUAGES);
const read = (text: string) => {
  const attempt = parseParticipantText(text, [], bearersOf);
  return attempt.ok ? attempt.value : [attempt.fault.what.code, attempt.fault.remedy];
};

describe('parseParticipantText, with names in other languages', () => {
  it.each([
    ['Norvège', 'NOR'],
    ['NORVEGE', 'NOR'],
    ['Норвегия', 'NOR'],
    ['Noruega', 'NOR'],
    ['挪威', 'NOR'],
    ['النرويج', 'NOR'],
    ['Côte d’Ivoire', 'CIV'],
    ['Irán (República Islámica del)', 'IRN'],
    ['République islamique d’Iran', 'IRN'],
    ['la Suisse', 'CHE'],
    ['Estados Unidos', 'USA'],
    ['Etats-Unis', 'USA'],
    ['Советский Союз', 'SUN'],
    ['Unión Europea', 'EUE'],
    // English comes first: in French the name is also that of Sint Maarten.
    ['Saint Martin', 'MAF'],
    ['Norway', 'NOR'],
  ])('reads %s as %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it.each([
    ['San Martín', ['MAF', 'SXM']],
    ['圣马丁', ['MAF', 'SXM']],
  ])('asks which is meant by %s, which several bear', (text, codes) => {
    expect(read(text)).toEqual([
      'issue.unknown-participant.of-several',
      { code: 'remedy.write-participant.one-of', values: { codes } },
    ]);
  });

  it('refuses as before what stands for no one participant, and codes of two letters', () => {
    expect(['Corea', 'Корея', 'UE', 'FR', ''].map((text) => [read(text)].flat()[0])).toEqual([
      'issue.unknown-participant.unsettled',
      'issue.unknown-participant.unsettled',
      'issue.unknown-participant.in-any-language',
      'issue.unknown-participant.two-letters',
      'issue.unknown-participant.in-any-language',
    ]);
  });

  it('says that a name is known in no language, or in English alone where no other is read', () => {
    expect(read('Norvège du Nord')).toEqual([
      'issue.unknown-participant.in-any-language',
      { code: 'remedy.write-participant.in-any-language', values: {} },
    ]);
    const attempt = parseParticipantText('Norvège');
    expect(attempt.ok ? undefined : attempt.fault).toEqual({
      what: { code: 'issue.unknown-participant', values: { text: 'Norvège' } },
      remedy: { code: 'remedy.write-participant', values: {} },
    });
  });

  it('finds a participant of the treaty by its own names first', () => {
    const own = [{ code: 'organisation:oms', name: { en: 'Ocean Mapping Society', fr: 'Société des mers' } }];
    expect(parseParticipantText('Société des mers', own, bearersOf)).toEqual({ ok: true, value: 'organisation:oms' });
  });
});

/** Who bears a name that is another's too, in its language or in English. */
const SHARED = /^(?:MAF|SXM)$/;

/** Lists every name in every language that is one participant's alone, with its code. */
async function listNames() {
  const all = await Promise.all(
    LANGUAGES.map(async (language) => {
      const [names, others] = [await loadNames(language), await loadOtherNames(language)];
      return listParticipants(names).flatMap(({ code, name }) =>
        [name, ...(others[code] ?? [])].map((each) => [each, code] as const),
      );
    }),
  );
  // Two letters are the mark of an instrument ("UE").
  return all.flat().filter(([name, code]) => !SHARED.test(code) && !/^[a-z]{2}$/i.test(name));
}

describe('every name in every language', async () => {
  const names = await listNames();
  const codes = names.map(([, code]) => code);
  const rows = names.map(([name]) => `${writeCell(name, ',')},accession,2001-10-02`);
  const table = ['participant,kind,date', ...rows, ''].join('\n');
  const list = JSON.stringify(names.map(([participant]) => ({ participant, kind: 'accession', date: '2001-10-02' })));
  const register = JSON.stringify({
    treaty: 'op-crc-sc',
    sources: [],
    acts: names.map(([participant]) => ({ participant, kind: 'accession', on: '2001-10-02' })),
  });
  const options = { treatyId: 'op-crc-sc', bearersOf };
  const actsOf = (acts: readonly Act[]) => acts.map(({ participant }) => participant);

  it('are more than two thousand', () => expect(names.length).toBeGreaterThan(2_000));

  it.each([
    ['a table', table],
    ['a list of objects', list],
    ['a register as JSON', register],
  ])('is read in %s, as a whole and in pieces', (_, text) => {
    for (const parsed of [parseRegister(text, options), parseAnyRegister(text, options)]) {
      expect(parsed.ok ? actsOf(parsed.value.acts) : parsed.issues).toEqual(codes);
    }
    const converted: Act[] = [];
    const conversion = openConversion((act) => converted.push(act), options);
    for (const piece of text.match(/[\s\S]{1,4096}/g) ?? []) conversion.push(piece);
    expect([conversion.end().ok, actsOf(converted)]).toEqual([true, codes]);
    const own = listOwnActs(opCrcSc, text, { bearersOf });
    expect(own.ok ? actsOf(own.value.acts.map(({ act }) => act)) : own.issues).toEqual(codes);
  });

  it('is read in an audit', () => {
    const found: string[] = [];
    const audit = openAudit({ treaty: opCrcSc, ids: [], findTreaty: () => undefined, bearersOf }, (part) => {
      if (part.kind === 'treaty') found.push(...part.rows.map(({ participant = '' }) => participant));
    });
    audit.push(table);
    expect([audit.end().kind, found]).toEqual(['audited', codes]);
  });

  it('is read in scenarios, as a table and as lines of JSON', () => {
    const lines = JSON.stringify({ scenario: 'one', acts: JSON.parse(register).acts });
    for (const text of [`scenario,participant,kind,date\n${rows.map((row) => `one,${row}`).join('\n')}`, lines]) {
      const issues: unknown[] = [];
      let acts: readonly Act[] = [];
      const receiver = {
        scenario: (one: { readonly acts: readonly Act[] }) => ({ acts } = one),
        issue: (one: unknown) => issues.push(one),
      };
      const reader = openScenarioReader(receiver, { bearersOf });
      reader.push(text);
      reader.end();
      expect([issues, actsOf(acts)]).toEqual([[], codes]);
    }
  });

  it('stays as it is where an act is added', () => {
    const added = addActs(table, [{ kind: 'accession', participant: 'BEN', on: '2026-01-05' } as Act], options);
    expect(added).toEqual({ ok: true, value: `${table}Benin,accession,2026-01-05\n` });
  });
});
