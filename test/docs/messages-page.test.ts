import { describe, expect, it } from 'vitest';
import { ROOT, readProjectFile } from './source-files.ts';

const writer: { readonly renderMessagesPage: () => Promise<string> } = await import(
  /* @vite-ignore */ `${ROOT}test/tools/write-messages-page.mjs`
);

describe('docs/messages.md', () => {
  const page = readProjectFile('docs/messages.md').text;

  it('is what its writer prints (node test/tools/write-messages-page.mjs)', async () => {
    const [now, before] = [await writer.renderMessagesPage(), page].map((text) => text.split('\n'));
    const changed = (now ?? []).filter((line) => before?.includes(line) === false);
    expect(changed).toEqual([]);
    expect(before).toEqual(now);
  });

  it('says of every beginning of a code where it stands', () => {
    const [head = ''] = page.split('\n## ');
    const beginnings = [...page.matchAll(/^\| `([a-z-]+\.)[^`]+` \|/gm)].map(([, beginning = '']) => beginning);
    expect(beginnings.length).toBeGreaterThan(500);
    expect([...new Set(beginnings)].filter((beginning) => !head.includes(`\`${beginning}\``))).toEqual([]);
  });

  it('says of every type of a value what it is', () => {
    const [head = '', ...rooms] = page.split('\n## ');
    const types = new Set(
      rooms.flatMap((room) => [...room.matchAll(/: `([A-Z]\w+)(?:\[\])*`/g)].map(([, type = '']) => type)),
    );
    expect(types.size).toBeGreaterThan(5);
    expect([...types].filter((type) => !head.includes(`\`${type}\``))).toEqual([]);
  });
});
