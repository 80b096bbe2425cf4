import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { type Issue, issueAt } from './issue.ts';

/** Builds the issue of a register that says itself to be that of another treaty. */
export function issueOfOtherRegister(own: string, treaty: string): Issue {
  const values = { own: renderExcerpt(own), treaty: renderExcerpt(treaty) };
  const what = { code: 'issue.register-of-another', values } as const;
  return issueAt(
    { line: 1 },
    ['treaty'],
    { what, remedy: { code: 'remedy.name-treaty.of-register', values: { own: values.own } } },
    values.own,
  );
}
