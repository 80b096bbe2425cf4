import type { Reporter, TestModule } from 'vitest/node';
import { listProgramsNotHere } from '../docs/programs.ts';
import { listNotHere } from '../sql/servers.ts';
import { EXHAUSTED } from './exhausted.ts';
import { SEED } from './seed.ts';

/** Prints the seed, the days, the files beside the project that were compared, the databases and programs that this machine does not have and, as the last line, `N passed, N failed, N skipped`, which continuous integration reads. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(testModules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    let filesBeside = 0;
    for (const testModule of testModules) {
      for (const test of testModule.children.allTests()) {
        count[test.result().state] += 1;
        filesBeside += test.meta().filesBeside ?? 0;
      }
      if (testModule.state() === 'failed' && testModule.errors().length > 0) count.failed += 1;
    }
    const closing = `${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`;
    // The coverage is printed after this; the closing line comes after that.
    process.once('exit', () => {
      const days = EXHAUSTED ? 'every day' : 'a sample of the days (npm run exhaust: every day)';
      const beside =
        filesBeside === 0 ? 'no table beside the project' : `tables beside the project, ${filesBeside} times`;
      const notHere = listNotHere();
      const not =
        notHere.length === 0 ? '' : `\nSQL not run on: ${notHere.join(', ')} (npm run verify installs it on Debian)`;
      const without = listProgramsNotHere();
      const pages = without.length === 0 ? '' : `\ndocs/embedding.md not run with: ${without.join(', ')}`;
      process.stdout.write(
        `\nfast-check seed: ${SEED}, TZ: ${process.env.TZ}, proofs over ${days}; compared: ${beside}${not}${pages}\n${closing}\n`,
      );
    });
  }
}
