import { describe, expect, it } from 'vitest';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const UN_TABLE = `Status as at : 03-02-2026
Participant,Signature,"Ratification, Accession(a)",Declarations
Norway,13 Jun 2000,2 Oct 2001,Yes
Afghanistan,,19 Sep 2002 a,
`;

const UN_PAGE = `<html><body>
<table><tr><td>Status</td><td>:</td><td>Signatories : 1. Parties : 3</td></tr></table>
<table><tr><th>Participant</th><th>Signature</th><th>Ratification, Accession(a)</th></tr>
<tr><td>Norway</td><td>13 Jun 2000</td><td>2 Oct 2001</td></tr></table></body></html>`;

describe('treaty audit, of a table as others publish it', () => {
  const audit = async (text: string, ...args: readonly string[]) => {
    const { stderr } = await runTreaty(['audit', 'op-crc-sc', '--register', '-', ...args], { stdin: text });
    return words(stderr);
  };

  it('tells in which form it was read, once, and what was left of it', async () => {
    const said = await audit(UN_TABLE);
    expect(said.match(/read as a status table of the United Nations/g)).toHaveLength(1);
    expect(said).toContain('line 3 (“Norway: Declarations Yes”)');
  });

  it('tells where a page prints another total than what was read of it', async () => {
    const said = await audit(UN_PAGE);
    expect(said).toContain('read as a status table of the United Nations.');
    expect(said).toContain('the page says 3 Parties, and its table has 1.');
    expect(said).not.toContain('signatories');
  });

  it('tells nothing of a table in our own form', async () => {
    expect(await audit('participant,kind,date\nNorway,ratification,2001-10-02\n')).toBe('');
  });
});
