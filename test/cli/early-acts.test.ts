import { describe, expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

// VCLT 6: Kiribati is a State since 12 July 1979; the record of the NPT has a succession of it of 18 April 1975.
describe('an act in the name of a State that did not exist yet', () => {
  const says = /On 18 April 1975 Kiribati was not yet a State; it has been one since 12 July 1979\./;

  it('has a remark in the status of its treaty, from its own day on', async () => {
    expect(words((await runTreaty(['status', 'npt'])).stdout)).toMatch(says);
    expect(words((await runTreaty(['status', 'npt', '--as-of', '1975-04-17'])).stdout)).not.toMatch(says);
    const { remarks } = await readJson(['status', 'npt']);
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'before-its-state', act: expect.objectContaining({ participant: 'KIR' }) }),
    );
  });

  it('has it in the date of its State', async () => {
    expect(words((await runTreaty(['date', 'npt', 'Kiribati'])).stdout)).toMatch(says);
  });

  it('has it in the text that binds its State, alone and with another, and nowhere else', async () => {
    expect(words((await runTreaty(['bound', 'npt', 'Kiribati'])).stdout)).toMatch(says);
    expect(words((await runTreaty(['bound', 'npt', 'Norway', 'Kiribati'])).stdout)).toMatch(says);
    expect(words((await runTreaty(['bound', 'npt', 'Norway'])).stdout)).not.toMatch(says);
    expect(words((await runTreaty(['bound', 'npt', 'Kiribati', '--as-of', '1975-04-17'])).stdout)).not.toMatch(says);
  });

  // If 18 April 1975 is wrong, the succession takes effect on the day of independence (VCSSRT 22).
  it.each([
    ['1975-04-17', 'excluded'],
    ['1975-04-18', 'indeterminate'],
    ['1979-07-11', 'indeterminate'],
    ['1979-07-12', 'determined'],
  ])('leaves open whether the succession binds it before it came to be: on %s %s', async (asOf, kind) => {
    expect(await readJson(['bound', 'npt', 'Kiribati', '--as-of', asOf])).toMatchObject({ kind });
  });

  it('gives the day of independence beside that of the notification, in every surface', async () => {
    const days = ['1979-07-12', '1975-04-18'].map((value) => expect.objectContaining({ value }));
    const open = expect.objectContaining({ kind: 'indeterminate', candidates: days });
    expect(await readJson(['date', 'npt', 'Kiribati'])).toEqual(open);
    const { participants } = await readJson(['status', 'npt']);
    expect(participants).toContainEqual(expect.objectContaining({ participant: 'KIR', entryIntoForce: open }));
    const csv = (await runTreaty(['status', 'npt', '--csv'])).stdout;
    expect(csv).toMatch(/^npt,KIR,.*,indeterminate,1975-04-18,1979-07-12,/m);
  });

  // Ratified on 3 March 2004, for Montenegro by a State that came to be on 3 June 2006.
  it('has it in the text of the convention against torture for Montenegro', async () => {
    const torture = /On 3 March 2004 Montenegro was not yet a State; it has been one since 3 June 2006\./;
    for (const command of ['date', 'bound']) {
      expect(words((await runTreaty([command, 'ecpt', 'Montenegro'])).stdout)).toMatch(torture);
    }
    expect(words((await runTreaty(['status', 'ecpt'])).stdout)).toMatch(torture);
  });
});
