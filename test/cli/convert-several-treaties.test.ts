import { describe, expect, it } from 'vitest';
import { runTreaty } from './run-treaty.ts';

const HEAD = 'Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date\n';
const BOTSWANA = 'Botswana,Beijing,2012-10-04,Ratification,2013-11-20,2020-04-28\n';
const ALGERIA = 'Algeria,Paris,,Accession,1965-09-16,1966-03-01\n';

const convert = (stdin: string, ...args: readonly string[]) => runTreaty(['convert', '-', ...args], { stdin });

describe('treaty convert, of a table of several treaties', () => {
  const WRITTEN = `treaty,participant,kind,date
wipo-beijing,BWA,signature,2012-10-04
wipo-beijing,BWA,ratification,2013-11-20
wipo-paris,DZA,accession,1965-09-16
`;

  it('writes the acts of all with the treaty of each, which is read and converted again', async () => {
    const { stdout, exit } = await convert(HEAD + BOTSWANA + ALGERIA);
    expect([exit, stdout]).toEqual([0, WRITTEN]);
    expect((await convert(stdout)).stdout).toBe(WRITTEN);
    const lines = await convert(stdout, '--to', 'ndjson');
    expect(lines.stdout.split('\n')[0]).toBe(
      '{"treaty":"wipo-beijing","participant":"BWA","kind":"signature","date":"2012-10-04"}',
    );
    expect((await convert(lines.stdout)).stdout).toBe(WRITTEN);
  });

  it('writes the acts of the one that is named alone, or that is there alone, without its id', async () => {
    const beijing = 'participant,kind,date\nBWA,signature,2012-10-04\nBWA,ratification,2013-11-20\n';
    expect((await convert(HEAD + BOTSWANA + ALGERIA, '--treaty', 'wipo-beijing')).stdout).toBe(beijing);
    expect((await convert(HEAD + BOTSWANA)).stdout).toBe(beijing);
    expect(JSON.parse((await convert(HEAD + BOTSWANA, '--to', 'json')).stdout).treaty).toBe('wipo-beijing');
  });

  it('writes no JSON of several, which says one treaty', async () => {
    const { stdout, exit } = await convert(HEAD + BOTSWANA + ALGERIA, '--to', 'json');
    expect([exit, stdout]).toEqual([2, '']);
  });
});
