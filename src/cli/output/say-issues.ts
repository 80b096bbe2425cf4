import type { Issue } from '../../index.ts';

/** Says what is wrong with a file, and what to do; its sentences are loaded only where they are needed. */
export async function sayIssues(issues: readonly Issue[], fileName: string): Promise<string> {
  const { englishForFiles, renderIssues } = await import('../../reading.ts');
  return renderIssues(issues, fileName, englishForFiles);
}

/** Says one issue behind the name of what it is about, without its place in a file. */
export async function sayIssue({ what, remedy, name }: Issue, subject: string): Promise<string> {
  const { englishForFiles, renderIssue } = await import('../../reading.ts');
  return renderIssue({ what, remedy, ...(name === undefined ? {} : { name }) }, subject, englishForFiles);
}
