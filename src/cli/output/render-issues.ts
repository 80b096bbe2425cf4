import type { Issue } from '../../reading.ts';

/** Renders what is wrong with a file, and what to do; its sentences are loaded only where they are needed. */
export async function renderIssuesOfFile(issues: readonly Issue[], fileName: string): Promise<string> {
  const { renderIssues, wording } = await loadWordsForFiles();
  return renderIssues(issues, fileName, wording);
}

/** Renders one issue of an act of the command line, behind the act and without its place in a file. */
export async function renderIssueOfAct({ what, remedy, name }: Issue, act: string): Promise<string> {
  const { renderIssue, wording } = await loadWordsForFiles();
  return renderIssue({ what, remedy, ...(name === undefined ? {} : { name }) }, act, wording);
}

/** Renders what is wrong with a word of the command line, and below it what to do. */
export async function renderFault({ what, remedy }: Pick<Issue, 'what' | 'remedy'>): Promise<string> {
  const { formats } = (await loadWordsForFiles()).wording;
  return `${formats.message(what)}\n${formats.message(remedy)}`;
}

/** Loads the words for what is wrong with a file. */
export async function loadWordsForFiles() {
  const [{ renderIssue, renderIssues }, { wording }] = await Promise.all([
    import('../../wording.ts'),
    import('../../wording/languages/en-files.ts'),
  ]);
  return { renderIssue, renderIssues, wording };
}
