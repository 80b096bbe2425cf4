// Shows a newcomer one answer of the command just built, and what to type next, on no more lines than a small terminal has.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const answer = execFileSync(process.execPath, ['dist/cli/treaty.cjs', 'date', 'op-crc-sc', 'Benin'], { cwd: root });

process.stdout.write(`
$ treaty date op-crc-sc Benin
${answer}
Type next, for example:
  node dist/cli/treaty.cjs date op-crc-sc            the treaty itself
  node dist/cli/treaty.cjs status op-crc-sc | more   every State, today
  node dist/cli/treaty.cjs --help | more             all commands
After "npm link", "treaty" alone stands for "node dist/cli/treaty.cjs".
`);
