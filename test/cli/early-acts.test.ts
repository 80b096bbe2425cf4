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
});
