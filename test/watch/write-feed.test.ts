import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/participants/language.ts';
import { composeChangesInLaw } from '../../src/watch/compose-changes-in-law.ts';
import type { FoundChange } from '../../src/watch/found-change.ts';
import { type FeedOptions, writeFeed } from '../../src/watch/write-feed.ts';
import { wording as arabic } from '../../src/wording/languages/ar.ts';
import { wording as english } from '../../src/wording/languages/en.ts';
import { wording as spanish } from '../../src/wording/languages/es.ts';
import { wording as french } from '../../src/wording/languages/fr.ts';
import { wording as russian } from '../../src/wording/languages/ru.ts';
import { wording as chinese } from '../../src/wording/languages/zh.ts';
import { knownOf } from './known.ts';

const WORDINGS = { ar: arabic, en: english, es: spanish, fr: french, ru: russian, zh: chinese };

const TEN = '9 ratification 2001-10-02; NOR ratification 2001-10-18';
const ELEVEN = `${TEN}; IRL ratification 2005-01-31`;

/** The changes of two looks: Ireland joins, and a day later its report is known to be open after its second. */
const FOUND: readonly FoundChange[] = [
  ...composeChangesInLaw(knownOf(TEN, '2005-02-01'), knownOf(ELEVEN, '2005-02-01')).map((change) => ({
    foundAt: '2005-02-01T06:00:00.000Z',
    change,
  })),
  ...composeChangesInLaw(knownOf(ELEVEN, '2005-02-27'), knownOf(ELEVEN, '2005-02-28')).map((change) => ({
    foundAt: '2005-02-28T06:00:00.000Z',
    change,
  })),
];

const OPTIONS: FeedOptions = { wording: english, name: 'Treaties', updatedAt: '2005-02-28T06:00:00.000Z' };

const textOf = (found = FOUND, options: Partial<FeedOptions> = {}): string =>
  writeFeed(found, { ...OPTIONS, ...options });

/** The feed as a parser of XML reads it that shares no code with what writes it. */
const readXml = (text: string) =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'category', 'link'].includes(name) }).parse(
    text,
  );

describe('writeFeed', () => {
  it('is well-formed, and has what RFC 4287 asks of a feed and of each entry (4.1.1, 4.1.2)', () => {
    const text = textOf();
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = readXml(text);
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect([feed.id, feed.title, feed.updated, feed.author.name]).toEqual([
      'tag:final-clauses.invalid,2026:/#changes',
      'Treaties',
      '2005-02-28T06:00:00.000Z',
      'treaty watch',
    ]);
    expect(feed.entry).toHaveLength(FOUND.length);
    for (const entry of feed.entry) {
      // An id, a title and a day of change once each; content as text, so that no link must stand for it.
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^tag:[^:]+:\S+$/),
        title: expect.stringMatching(/^OP-CRC-SC: /),
        updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        content: { '@_type': 'text' },
      });
      expect(entry.category.length).toBeGreaterThan(1);
    }
  });

  it('is read by a reader of feeds, the latest first, each with its sentence, its article and its categories', () => {
    const feed = parseFeed(textOf());
    expect(feed.meta.version).toBe('1.0');
    const [latest] = feed.items;
    expect(latest).toMatchObject({
      title: 'OP-CRC-SC: The day has come: In force for Ireland: 28 February 2005',
      content: 'Article 14(2): The day has come: In force for Ireland: 28 February 2005',
    });
    expect(latest?.updated?.toISOString()).toBe('2005-02-28T06:00:00.000Z');
    expect(latest?.categories.map(({ term, label }) => [term, label])).toEqual([
      ['op-crc-sc', 'OP-CRC-SC'],
      ['entries', 'Entries into force'],
      ['IRL', 'Ireland'],
    ]);
    const days = feed.items.map(({ updated }) => updated?.toISOString() ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('gives each entry an id of its own that stays when the feed is written anew, in another language and with more in it', () => {
    const idsOf = (text: string): readonly string[] => readXml(text).feed.entry.map(({ id }: { id: string }) => id);
    const ids = idsOf(textOf());
    expect(new Set(ids).size).toBe(FOUND.length);
    for (const language of LANGUAGES) expect(idsOf(textOf(FOUND, { wording: WORDINGS[language] }))).toEqual(ids);
    expect(ids).toEqual(expect.arrayContaining([...idsOf(textOf(FOUND.slice(0, 2)))]));
    // Whatever stands in it, it is an address without a blank (RFC 3986, 4151).
    for (const id of ids) expect(id).toMatch(/^tag:[a-z.-]+,\d{4}:[\w/.~!$&'()*+,;=:@%?-]+#[\w/.~!$&'()*+,;=:@%?-]+$/);
  });

  it('says where it is found, and takes its ids from that host', () => {
    const { feed } = readXml(textOf(FOUND, { url: 'https://example.org/feeds/changes.xml?a=1&b=2' }));
    expect(feed.link).toEqual([
      { '@_rel': 'self', '@_href': 'https://example.org/feeds/changes.xml?a=1&amp;b=2'.replace('&amp;', '&') },
    ]);
    expect(feed.id).toBe('tag:example.org,2026:/feeds/changes.xml#changes');
  });

  it('is well-formed and in the words of each language, which it names', () => {
    const texts = LANGUAGES.map((language) => textOf(FOUND, { wording: WORDINGS[language] }));
    expect(texts.map((text) => XMLValidator.validate(text))).toEqual(LANGUAGES.map(() => true));
    expect(texts.map((text) => readXml(text).feed['@_xml:lang'])).toEqual([...LANGUAGES]);
    const titles = texts.map((text) => readXml(text).feed.entry[0].title);
    expect(new Set(titles).size).toBe(LANGUAGES.length);
  });

  it('is a feed without an entry where nothing was found', () => {
    const text = textOf([]);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(parseFeed(text).items).toEqual([]);
  });

  it('lets nothing in a name or a reason be markup, nor a sign that XML cannot hold', () => {
    const [change] = FOUND;
    if (change === undefined) throw new Error('There is a change.');
    const hostile = '</title><script>alert("1")</script>&amp;<![CDATA[\u0000\u001b[2J\uFFFE\uD800]]>';
    const title = { en: hostile };
    const text = textOf([{ ...change, change: { ...change.change, title, participant: hostile, id: hostile } }], {
      name: hostile,
    });
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).not.toMatch(/<script|\p{Surrogate}|[\uFFFE\uFFFF]|[^\P{Cc}\n]/u);
    const { feed } = readXml(text);
    expect(feed.entry).toHaveLength(1);
    expect(feed.title).toContain('<script>alert("1")</script>');
  });
});
