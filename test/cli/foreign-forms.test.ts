import { describe, expect, it } from 'vitest';
import { FOREIGN_FORMS } from '../../src/formats/foreign-form.ts';
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

/** What stderr says of a table, by the commands that read it without a flag. */
async function sayOf(text: string, treaty: string) {
  const ran = await Promise.all([
    runTreaty(['status', treaty, '--register', '-', '--as-of', '2026-01-01'], { stdin: text }),
    runTreaty(['audit', treaty, '--register', '-'], { stdin: text }),
    runTreaty(['check', '-', '--treaty', treaty], { stdin: text }),
    runTreaty(['status', treaty, '--register', '-', '--as-of', '2026-01-01', '--lang', 'fr'], { stdin: text }),
  ]);
  return ran.map(({ exit, stderr }) => ({ exit, stderr: words(stderr) }));
}

/** A small table of each form, of a treaty of the catalogue, and how it is named. */
const OF_EACH_FORM = [
  {
    form: 'wipo',
    treaty: 'wipo-beijing',
    english: 'read as a table of memberships of WIPO.',
    french: 'lu comme un tableau des membres de l’OMPI.',
    text: `Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date
Botswana,Beijing,2012-10-04,Ratification,2013-11-20,2020-04-28
Algeria,Paris,,Accession,1965-09-16,1966-03-01
`,
  },
] as const;

describe('treaty status, audit and check, of a table in a form of others', () => {
  it.each(OF_EACH_FORM)('$form', async ({ treaty, english, french, text }) => {
    const [status, audit, check, inFrench] = await sayOf(text, treaty);
    for (const ran of [status, audit, check]) {
      expect(ran?.exit).not.toBe(2);
      expect(ran?.stderr).toContain(english);
    }
    expect(inFrench?.stderr).toContain(french);
  });

  it('has each form', () => {
    const forms: ReadonlySet<string> = new Set(OF_EACH_FORM.map(({ form }) => form));
    expect(FOREIGN_FORMS.filter((form) => form !== 'un-status-table' && !forms.has(form))).toEqual([]);
  });
});
