import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the project: its path from the root, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** Lists the files below a folder of the project whose names end in one way. */
export function listFiles(folder: string, ending: string): readonly ProjectFile[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(`${ROOT}${folder}/${path}`, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads a file of the project. */
export function readProjectFile(path: string): ProjectFile {
  return { path, text: readFileSync(`${ROOT}${path}`, 'utf8') };
}

/** Lists the anchors of a Markdown text: its headings, as they are linked to. */
export function listAnchors(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
