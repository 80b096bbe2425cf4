import type { Issue } from '../../reading.ts';

/** Renders what is wrong with a file, and what to do; its sentences are loaded only where they are needed. */
export async function renderIssuesOfFile(issues: readonly Issue[], fileName: string): Promise<string> {
  const { englishForFiles, renderIssues } = await import('../../reading.ts');
  return renderIssues(issues, fileName, englishForFiles);
}

/** Renders one issue of an act of the command line, behind the act and without its place in a file. */
export async function renderIssueOfAct({ what, remedy, name }: Issue, act: string): Promise<string> {
  const { englishForFiles, renderIssue } = await import('../../reading.ts');
  return renderIssue({ what, remedy, ...(name === undefined ? {} : { name }) }, act, englishForFiles);
}
