import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/cli/output/document/document.ts';
import { renderHtml } from '../../src/cli/output/document/render-html.ts';
import { renderMarkdown } from '../../src/cli/output/document/render-markdown.ts';
import { LANGUAGES } from '../../src/participants/language.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const HOSTILE = '<script>alert("1")</script> | *a* _b_ [c](http://x) `d` &amp; www.x.org';

const SAMPLE: Document = {
  title: 'A & B',
  language: 'en',
  direction: 'ltr',
  blocks: [
    { kind: 'heading', text: '\uE000A\uE001  Treaty on A & B' },
    { kind: 'paragraph', text: 'In force since \uE0002002-01-18\uE001.', label: '', isItem: false },
    { kind: 'paragraph', text: 'ten instruments', label: '14(1)', isItem: true },
    { kind: 'paragraph', text: '1. not a list', label: '', isItem: true },
    { kind: 'paragraph', text: '- not a list either', label: '', isItem: false },
    {
      kind: 'table',
      head: ['State', 'Days'],
      rows: [
        ['Norway', '2001-10-02\n2002-01-18 a'],
        [HOSTILE, ''],
      ],
    },
  ],
};

describe('renderMarkdown', () => {
  it('writes headings, lists and tables, and takes nothing in a text for markup', () => {
    expect(renderMarkdown(SAMPLE)).toBe(`# A Treaty on A &amp; B

In force since **2002-01-18**.

- **14(1)** ten instruments
- 1\\. not a list

\\- not a list either

| State | Days |
| --- | --- |
| Norway | 2001-10-02<br>2002-01-18 a |
| \\<script\\>alert("1")\\</script\\> \\| \\*a\\* \\_b\\_ \\[c\\](http&#58;//x) \\\`d\\\` &amp;amp; www&#46;x.org |  |
`);
  });
});

/** Elements that have no end tag. */
const VOID = new Set(['meta', 'br']);

/** Reads a page, and lists what of it is not well formed, the elements that it has, and its text. */
function readHtml(html: string) {
  const open: string[] = [];
  const elements: string[] = [];
  const wrong: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        elements.push(name);
        if (!VOID.has(name)) open.push(name);
      },
      onclosetag: (name, isImplied) => {
        if (VOID.has(name)) return;
        if (isImplied || open.pop() !== name) wrong.push(name);
      },
      ontext: (each) => {
        text += each;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { wrong: [...wrong, ...open], elements: new Set(elements), text };
}

const KNOWN = ['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'p', 'strong', 'ul', 'li', 'table'];
const ELEMENTS = new Set([...KNOWN, 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'time']);

describe('renderHtml', () => {
  it('writes elements that are closed, and takes nothing in a text for one', () => {
    const html = renderHtml(SAMPLE);
    const { wrong, elements, text } = readHtml(html);
    expect([wrong, [...elements].filter((each) => !ELEMENTS.has(each))]).toEqual([[], []]);
    expect(text).toContain(HOSTILE);
    expect(html).toContain('<h1>A Treaty on A &amp; B</h1>');
    expect(html).toContain('<title>A &amp; B</title>');
    expect(html).toContain('<ul>\n<li><strong>14(1)</strong> ten instruments</li>\n<li>1. not a list</li>\n</ul>');
    expect(html).toContain(
      '<tr><th scope="row">Norway</th><td><time datetime="2001-10-02">2001-10-02</time><br><time datetime="2002-01-18">2002-01-18</time> a</td></tr>',
    );
  });

  it('leaves out what no page can hold', () => {
    const page = renderHtml({ ...SAMPLE, title: 'a\u0000b\u001bc', blocks: [] });
    expect(page).toContain('<title>abc</title>');
  });
});

describe('treaty export --to html and --to markdown', () => {
  it.each(LANGUAGES)('writes a page in %s, well formed, with every State of it', async (language) => {
    const { exit, stdout } = await runTreaty(['export', 'op-crc-sc', '--to', 'html', '--lang', language]);
    expect(exit).toBe(0);
    const { wrong, elements } = readHtml(stdout);
    expect([wrong, [...elements].filter((each) => !ELEMENTS.has(each))]).toEqual([[], []]);
    expect(stdout).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
    expect(stdout).not.toMatch(/[\uE000-\uE002\u001b]/);
    const table = await runTreaty(['export', 'op-crc-sc', '--lang', language]);
    const rows = Papa.parse<Record<string, string>>(table.stdout, { header: true, skipEmptyLines: true }).data;
    const [territories, own] = [true, false].map((isOne) => rows.filter((row) => (row.territory !== 'none') === isOne));
    const shown = new Set(own?.map(({ participant }) => participant)).size + (territories?.length ?? 0);
    expect(stdout.match(/<th scope="row">/g)?.length).toBe(shown);
  });

  it('says in Markdown what the status says', async () => {
    const { stdout } = await runTreaty(['export', 'op-crc-sc', '--to', 'markdown']);
    expect(stdout).toMatch(/^# OP-CRC-SC Optional Protocol to the Convention/);
    expect(stdout).toContain(
      '| Participant | Signed | Deposited | In force | Status |\n| --- | --- | --- | --- | --- |\n',
    );
    expect(stdout).toMatch(/^\| Norway \| 2000-06-13 \| 2001-10-02 \| 2002-01-18 \| Party \|$/m);
    expect(words(stdout)).toContain('The treaty: in force since **18 January 2002** (article 14(1)).');
  });

  it('writes a page a treaty into a folder, and prints one alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    const out = join(folder, 'new');
    const { exit, stdout, stderr } = await runTreaty(['export', 'crc', 'apostille', '--to', 'markdown', '-o', out]);
    expect([exit, stdout, readdirSync(out)]).toEqual([0, '', ['apostille.md', 'crc.md']]);
    expect(words(stderr)).toContain('2 pages were written.');
    // Territories stand in a table of their own.
    expect(readFileSync(join(out, 'apostille.md'), 'utf8')).toContain('| Territory (extended by) |');
    const again = await runTreaty(['export', 'crc', '--to', 'markdown', '-o', out]);
    expect(again.exit).toBe(2);
    rmSync(folder, { recursive: true });
    const several = await runTreaty(['export', 'crc', 'paris', '--to', 'html']);
    expect([several.exit, several.stdout]).toEqual([2, '']);
    expect(words(several.stderr)).toContain('A page is about one treaty. Name one, or write the pages into a folder');
  });
});
