import { describe, expect, it } from 'vitest';
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
  ])('is told what it seems to be, once: %s', (_, text, content) => {
    expect(contentOf(parseRegister(text, { treatyId: 'op-crc-sc' }))).toEqual([content]);
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
