import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { openAudit } from '../../src/conformance/audit-stream.ts';
import { openConversion } from '../../src/formats/open-conversion.ts';
import { openScenarioReader } from '../../src/formats/open-scenario-reader.ts';
import { parseAnyRegister } from '../../src/formats/parse-any-register.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import { addActs } from '../../src/reading/add-acts.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { writeTreatyJson } from '../../src/reading/json/write-treaty-json.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';

const contentOf = (parsed: ReturnType<typeof parseRegister> | ReturnType<typeof parseTreatyJson>) =>
  parsed.ok ? 'read' : parsed.issues.map(({ what }) => ('content' in what.values ? what.values.content : what.code));

describe('what is no table of acts', () => {
  it.each([
    ['the definition of a treaty', writeTreatyJson(treatyOfCatalogue('op-crc-sc')), 'treaty'],
    ['a web page', '<!DOCTYPE html>\n<html><body><table></table></body></html>', 'page'],
    ['a status page that was copied', 'STATUS AS AT : 03-02-2026 09:15:40 EDT\nCHAPTER IV\n', 'status-page'],
    [
      'a status table as CSV',
      'Participant,Signature,"Ratification, Accession(a)"\nNorway,13 Jun 2000,2 Oct 2001\n',
      'status-page',
    ],
    ['a list of treaties', 'Title,Adopted,Depositary\nParis Agreement,2015-12-12,UN\n', 'list-of-treaties'],
    ['scenarios', 'scenario,participant,type,day\na,NOR,ratification,2001-10-02\n', 'scenarios'],
    ['a scenario as JSON', '{ "scenario": "a", "acts": [] }', 'scenarios'],
    ['scenarios, one a line', '{ "scenario": "a", "acts": [] }\n{ "scenario": "b", "acts": [] }\n', 'scenarios'],
  ])('is told what it seems to be, once: %s', (_, text, content) => {
    expect(contentOf(parseRegister(text, { treatyId: 'op-crc-sc' }))).toEqual([content]);
  });

  it.each([
    ['prose', 'This Convention, done at Geneva, is open.\nIt enters into force.\nSo be it, on that day.\n', 'text'],
    ['a licence', 'MIT License\n\nCopyright (c) 2026 The authors\n\nPermission is granted, free of charge.\n', 'text'],
    [
      'a text that begins with a year',
      'Copyright (c) 2026 The authors\nPermission is granted, free of charge.\n',
      'text',
    ],
    ['a list of names', 'Norway\nRomania\n', 'text'],
    ['settings', 'id: x\nparties:\n  - NOR\n', 'text'],
    ['a table of goods', 'sku,price,qty\nA1,3.5,7\nB2,4,8\n', 'table'],
    ['a table of days that are of no act', 'date,open,high\n2001-10-02,1,2\n', 'table'],
    [
      'a list of names and numbers as JSON',
      '[{ "name": "a", "version": 1 }, { "name": "b", "version": [2] }]',
      'table',
    ],
    ['a list of numbers', '[1, 2, 3]', 'values'],
    ['a package', '{ "name": "x", "version": "1.0.0", "scripts": {} }', 'json'],
    ['a map', '{ "type": "FeatureCollection", "features": [] }', 'geo-json'],
  ])('is told what it seems to be, with a code of its own: %s', (_, text, content) => {
    const parsed = parseRegister(text, { treatyId: 'op-crc-sc' });
    const codes = parsed.ok ? ['read'] : parsed.issues.map(({ what }) => what.code);
    expect(codes).toEqual([`issue.other-content.${content}`]);
  });

  it.each([
    ['Status of ratifications\n\nparticipant,kind,date\nNorway,ratification,2001-10-02\n', 3],
    ['# my table,,\nparticipant,kind,date\nNorway,ratification,2001-10-02\n', 2],
  ])('is not said of a table with lines above its heads, which are told: %j', (text, line) => {
    const expected = [['issue.heads-below', line]];
    for (const parsed of [parseRegister(text, { treatyId: 'op-crc-sc' }), parsePublishedTable(text)]) {
      expect(parsed.ok ? [] : parsed.issues.map((issue) => [issue.what.code, issue.line])).toEqual(expected);
    }
  });

  it('is not said of heads in typographic quotation marks', () => {
    expect(parseRegister('“participant”,“kind”,„date“\nNOR,ratification,2001-10-02\n', { treatyId: 'x' }).ok).toBe(
      true,
    );
  });

  it('is told alike by who reads tables of stored dates, wherever the pieces are cut', () => {
    for (const [text, content] of [
      ['MIT License\n\nCopyright (c) 2026\n', 'text'],
      ['sku,price,qty\nA1,3.5,7\nB2,4,8\n', 'table'],
    ] as const) {
      const parsed = parsePublishedTable(text);
      const codes = parsed.ok ? ['read'] : parsed.issues.map(({ what }) => what.code);
      expect(codes).toEqual([`issue.other-content.${content}`]);
      for (const size of [1, 5, text.length]) {
        const audit = openAudit(
          { treaty: treatyOfCatalogue('op-crc-sc'), findTreaty: () => undefined, ids: [] },
          () => {},
        );
        for (let at = 0; at < text.length; at += size) audit.push(text.slice(at, at + size));
        const end = audit.end();
        expect(end.kind === 'issues' ? end.issues.map(({ what }) => what.code) : []).toEqual(codes);
      }
    }
  });

  it('is not said of acts below heads that nobody knows', () => {
    const parsed = parseRegister('Who,What,When\nNOR,ratification,2001-10-02\n', { treatyId: 'op-crc-sc' });
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toContain('unknown-column');
  });

  it('is not said of a table with slips of the pen in its heads, nor of one that lacks a column', () => {
    for (const head of ['particpant,knid,dat', 'Country,Effective Date', 'kind,date']) {
      const parsed = parseRegister(`${head}\n${'x,'.repeat(head.split(',').length - 1)}x\n`, { treatyId: 'op-crc-sc' });
      expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).not.toContain('other-content');
    }
  });

  it.each([
    ['heads under other names', 'State,Act,Day\nNorway,ratification,2001-10-02\n'],
    ['a table with one column more', 'participant,kind,date,signature\nNorway,ratification,2001-10-02,2000-06-13\n'],
    ['a register without its treaty', '{"sources": [], "acts": []}'],
  ])('is not said of a register with mistakes: %s', (_, text) => {
    const parsed = parseRegister(text, { treatyId: 'op-crc-sc' });
    const issues = parsed.ok ? [] : parsed.issues.map(({ code }) => code);
    expect(issues).not.toContain('other-content');
  });
});

describe('what is no definition of a treaty', () => {
  it.each([
    ['a register', '{"treaty": "op-crc-sc", "sources": [], "acts": []}', 'register'],
    ['a table of acts', 'participant,kind,date\nNorway,ratification,2001-10-02\n', 'register'],
    ['a web page', '<html></html>', 'page'],
  ])('is told what it seems to be, once: %s', (_, text, content) => {
    expect(contentOf(parseTreatyJson(text))).toEqual([content]);
  });
});

describe('JSON that holds no acts', () => {
  it.each([
    ['null', 'issue.other-content.value', 'null'],
    [' true\n', 'issue.other-content.value', 'true'],
    ['42', 'issue.other-content.value', '42'],
    ['2001', 'issue.other-content.value', '2001'],
    ['-1.5e3\r\n', 'issue.other-content.value', '-1.5e3'],
    ['"hello, world"', 'issue.other-content.value', '"hello, world"'],
    ['[null]', 'issue.other-content.values', undefined],
    ['[[], 1, "a"]', 'issue.other-content.values', undefined],
    ['[{}, {}]', 'issue.other-content.empty-objects', undefined],
  ])('is told what it is and what was expected: %j', (text, code, shown) => {
    const form = '[ { "participant": "NOR", "kind": "accession", "date": "2001-10-02" }, … ]';
    const issue = {
      code: 'other-content',
      what: { code, values: shown === undefined ? {} : { text: shown } },
      remedy: { code: 'remedy.write-objects', values: { form } },
      path: [],
      line: 0,
    };
    const refused = { ok: false, issues: [issue] };
    expect(parseRegister(text, { treatyId: 'op-crc-sc' })).toEqual(refused);
    expect(parseAnyRegister(text, { treatyId: 'op-crc-sc' })).toEqual(refused);
    // What was expected is read.
    const expected = parseRegister(form.replace(', …', ''), { treatyId: 'op-crc-sc' });
    expect(expected.ok && expected.value.acts).toEqual([{ kind: 'accession', participant: 'NOR', on: '2001-10-02' }]);
  });

  it.each(['null', '42', ' false ', '[1]', '[{}]'])('is told the same as the text comes in: %j', (text) => {
    const codes = (issues: readonly { readonly what: { readonly code: string } }[]) =>
      issues.map(({ what }) => what.code);
    const whole = parseRegister(text, { treatyId: 'op-crc-sc' });
    const conversion = openConversion(() => {});
    conversion.push(text);
    const converted = conversion.end();
    const audit = openAudit({ treaty: treatyOfCatalogue('op-crc-sc'), ids: [], findTreaty: () => undefined }, () => {});
    audit.push(text);
    const audited = audit.end();
    const table = parsePublishedTable(text);
    expect([
      converted.ok || codes(converted.issues),
      audited.kind === 'audited' || codes(audited.issues),
      text.includes('[') || table.ok || codes(table.issues),
    ]).toEqual([
      whole.ok || codes(whole.issues),
      whole.ok || codes(whole.issues),
      text.includes('[') || whole.ok || codes(whole.issues),
    ]);
  });

  it('is told of an empty list that it has no acts, and acts are added to one', () => {
    const parsed = parseRegister(' [ ]\n', { treatyId: 'op-crc-sc' });
    expect(parsed.ok || parsed.issues).toMatchObject([
      { code: 'no-acts', what: { code: 'issue.no-acts.of-list' }, remedy: { code: 'remedy.check-export' } },
    ]);
    const added = addActs('[]', [{ kind: 'accession', participant: 'BLR', on: civilDate('2002-01-23') }], {
      treatyId: 'op-crc-sc',
    });
    expect(added.ok && added.value).toBe('[{"participant":"Belarus","kind":"accession","date":"2002-01-23"}]');
  });

  it.each(['null', '42', '"hello"', '[]', '[{ "scenario": "a", "acts": [] }]'])('has no scenario: %s', (text) => {
    const issues: string[] = [];
    const reader = openScenarioReader({ scenario: () => issues.push('given'), issue: ({ code }) => issues.push(code) });
    reader.push(text);
    reader.end();
    expect(issues).toEqual(['no-scenarios']);
  });
});
