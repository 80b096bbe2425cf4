import type { Issue } from '../../reading.ts';
import { renderIssue, renderIssues, type Wording } from '../../wording.ts';

/** Renders what is wrong with a file, and what to do; its sentences are loaded only where they are needed. */
export async function renderIssuesOfFile(issues: readonly Issue[], fileName: string): Promise<string> {
  return renderIssues(issues, fileName, await loadWordsForFiles());
}

/** Renders one issue of an act of the command line, behind the act and without its place in a file. */
export async function renderIssueOfAct({ what, remedy, name }: Issue, act: string): Promise<string> {
  const placed = { what, remedy, ...(name === undefined ? {} : { name }) };
  return renderIssue(placed, act, await loadWordsForFiles());
}

/** Renders what is wrong with a word of the command line, and below it what to do. */
export async function renderFault({ what, remedy }: Pick<Issue, 'what' | 'remedy'>): Promise<string> {
  const { formats } = await loadWordsForFiles();
  return `${formats.message(what)}\n${formats.message(remedy)}`;
}

/** Loads the sentences about what is wrong with a file. */
export async function loadWordsForFiles(): Promise<Wording> {
  const { wording } = await import('../../wording/languages/en-files.ts');
  return wording;
}
