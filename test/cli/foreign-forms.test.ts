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

describe('a page that prints the day of entry into force', () => {
  const pageOf = (day: string, rows: readonly string[]): string => `<html><body>
<table><tr><td>Entry into force</td><td>:</td><td>${day}, in accordance with article 14(1).</td></tr></table>
<table><tr><th>Participant</th><th>Signature</th><th>Ratification, Accession(a)</th></tr>
${rows.join('\n')}</table></body></html>`;
  const rowsOf = (names: readonly string[]) =>
    names.map((name) => `<tr><td>${name}</td><td></td><td>18 Oct 2001 a</td></tr>`);
  /** Ten instruments of 18 October 2001: in force on 18 January 2002 (OP-CRC-SC 14(1)). */
  const ten = rowsOf([
    'Albania',
    'Algeria',
    'Angola',
    'Austria',
    'Belgium',
    'Benin',
    'Brazil',
    'Chad',
    'Chile',
    'Cuba',
  ]);
  const sayOfPage = async (page: string, ...args: readonly string[]): Promise<readonly string[]> => {
    const ran = await Promise.all([
      runTreaty(['status', 'op-crc-sc', '--register', '-', '--as-of', '2026-01-01', ...args], { stdin: page }),
      runTreaty(['check', '-', '--treaty', 'op-crc-sc', ...args], { stdin: page }),
    ]);
    return ran.map(({ stderr }) => words(stderr));
  };

  it('is compared with the day that follows from its table', async () => {
    for (const said of await sayOfPage(pageOf('18 February 2002', ten))) {
      expect(said).toContain(
        'the treaty entered into force on 18 February 2002; from the acts of its table follows 18 January 2002.',
      );
    }
    for (const said of await sayOfPage(pageOf('18 January 2002', ten.slice(1)))) {
      expect(said).toContain(
        'the treaty entered into force on 18 January 2002; by the acts of its table that is not so.',
      );
    }
  });

  it('tells nothing where both are the same, or the day is given', async () => {
    for (const said of await sayOfPage(pageOf('18 January 2002', ten))) expect(said).not.toContain('the page says');
    const given = await sayOfPage(pageOf('18 January 2002', ten.slice(1)), '--in-force-on', '2002-01-18');
    for (const said of given) expect(said).not.toContain('the page says');
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
  {
    form: 'wipo-lex',
    treaty: 'wipo-beijing',
    english: 'read as a page of WIPO Lex.',
    french: 'lu comme une page de WIPO Lex.',
    text: `<html><body><table><tr><th>Member</th><th>Signature</th><th>Instrument</th><th>In Force</th><th>Details</th></tr>
<tr><td>Algeria</td><td></td><td>Accession: July 25, 2017</td><td>April 28, 2020</td><td></td></tr></table></body></html>
`,
  },
  {
    form: 'openclimatedata',
    treaty: 'paris',
    english: 'read as a table of openclimatedata.',
    french: 'lu comme un tableau d’openclimatedata.',
    text: `Code,Name,Signature,Ratification,Kind,Date-Of-Effect,Emissions,Percentage,Year
AFG,Afghanistan,2016-04-22,2017-02-15,Ratification,2017-03-17,19328,0.05,2005
`,
  },
  {
    form: 'un-treaty-series',
    treaty: 'op-crc-sc',
    english: 'read as a list of actions of the United Nations Treaty Series.',
    french: 'lu comme une liste d’actes du Recueil des Traités des Nations Unies.',
    text: `Participant,Action,Date of Notification/Deposit,Date of Effect
Norway,Ratification,02/10/2001,18/01/2002
`,
  },
  {
    form: 'united-kingdom',
    treaty: 'op-crc-sc',
    english: 'read as a list of actions of the United Kingdom.',
    french: 'lu comme une liste d’actes du Royaume-Uni.',
    text: `Country,Action,Action Date,Effective Date
NORWAY,Bound,02/10/2001,18/01/2002
`,
  },
  {
    form: 'netherlands',
    treaty: 'op-crc-sc',
    english: 'read as a table of parties of the Netherlands.',
    french: 'lu comme un tableau des parties des Pays-Bas.',
    text: `Party,Signature,Provisional application,Ratification,Entry into force,Renunciation,Termination
Norway,13-06-2000,,02-10-2001 (R),18-01-2002,,
`,
  },
  {
    form: 'hcch',
    treaty: 'apostille',
    english: 'read as a status table of the HCCH.',
    french: 'lu comme un état présent de la HCCH.',
    text: `Contracting Party,S,R/A/Su,Type,EIF,EXT,Auth,Res/D/N
France,9-X-1961,25-XI-1964,R,24-I-1965,,,
`,
  },
  {
    form: 'council-of-europe',
    treaty: 'echr-p15',
    english: 'read as a chart of signatures and ratifications of the Council of Europe.',
    french: 'lu comme un état des signatures et ratifications du Conseil de l’Europe.',
    text: `State,Signature,Ratification,Entry into Force,Notes,R.,D.,A.,T.,C.,O.
Ireland,24/06/2013,24/06/2013 s,01/08/2021,,,,,,,
`,
  },
  {
    form: 'uncitral',
    treaty: 'op-crc-sc',
    english: 'read as a status table of UNCITRAL.',
    french: 'lu comme un tableau d’état de la CNUDCI.',
    text: `State,Notes,Signature,"Ratification, Accession(*), Approval(†), Acceptance(‡) or Succession(§)",Entry into force
Norway,,13/06/2000,02/10/2001,18/01/2002
`,
  },
  {
    form: 'ilo',
    treaty: 'ilo-c155',
    english: 'read as a list of ratifications of the ILO.',
    french: 'lu comme une liste de ratifications de l’OIT.',
    text: `Country,Date,Status,Note
Algeria,06 Jun 2006,In Force,
`,
  },
  {
    form: 'participations',
    treaty: 'op-crc-sc',
    english: 'read as participations with what follows from them, as “treaty export” and “treaty status” write them.',
    french:
      'lu comme des participations et ce qui en découle, telles que les écrivent « treaty export » et « treaty status ».',
    text: `treaty,participant,participation,act,date,signed_on,in_force_from,certainty
op-crc-sc,NOR,1,ratification,2001-10-02,2000-06-13,2002-01-18,determined
`,
  },
  {
    form: 'switzerland',
    treaty: 'op-crc-sc',
    english: 'read as a table of parties of Switzerland.',
    french: 'lu comme un tableau des parties de la Suisse.',
    text: `Vertragsstaaten,Ratifikation Beitritt (B),,Inkrafttreten,
Norwegen,2. Oktober,2001,18. Januar,2002
`,
  },
  {
    form: 'icrc',
    treaty: 'op-crc-sc',
    english: 'read as a document of the database of the ICRC.',
    french: 'lu comme un document de la base de données du CICR.',
    text: JSON.stringify({
      jsonapi: {},
      data: [{}],
      included: [
        {
          type: 'paragraph--treaty_participant',
          attributes: { field_participant_action: 'ratification', field_participant_date_notif: '2001-10-02' },
          relationships: { field_participant_country: { data: { id: 'a' } } },
        },
        { id: 'a', attributes: { name: 'Norway' } },
      ],
    }),
  },
  {
    form: 'ecolex',
    treaty: 'op-crc-sc',
    english: 'read as a document or page of ECOLEX.',
    french: 'lu comme un document ou une page d’ECOLEX.',
    text: JSON.stringify([
      {
        partyCountry_en: ['Norway'],
        partyEntryIntoForce: ['2002-01-18T00:00:00Z'],
        partyDateOfRatification: ['2001-10-02T00:00:00Z'],
      },
    ]),
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

  it('tells that a table with one row a Party lacks the first of two memberships', async () => {
    const { text, treaty } = OF_EACH_FORM.find(({ form }) => form === 'openclimatedata') ?? OF_EACH_FORM[0];
    const [status] = await sayOf(text, treaty);
    expect(status?.stderr).toContain('Of a State that left and came back, it lacks the first membership');
    expect(status?.stderr).toContain('columns that hold no acts were left: Emissions, Percentage, Year.');
  });

  it('has each form', () => {
    const forms: ReadonlySet<string> = new Set(OF_EACH_FORM.map(({ form }) => form));
    expect(FOREIGN_FORMS.filter((form) => form !== 'un-status-table' && !forms.has(form))).toEqual([]);
  });
});

describe('treaty compare, of a table of several treaties as others publish it', () => {
  it('reads the rows of the treaty, counts the others, and asks for no name of theirs', async () => {
    const text = `Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date
Botswana,Beijing,2012-10-04,Ratification,2013-11-20,2020-04-28
Xland,Paris,,Accession,1965-09-16,1966-03-01
`;
    const { exit, stdout } = await runTreaty(['compare', '-', 'wipo-beijing'], { stdin: text });
    expect(exit).not.toBe(2);
    expect(words(stdout)).toContain('1 row of another treaty was left out.');
    expect(words(stdout)).not.toContain('Botswana');
  });
});
