import { OBJECT, OBJECTS } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import type { EventWording } from '../export/calendar/describe-event.ts';
import { plainTextOf } from '../export/calendar/plain-text.ts';
import { renderMarkupText } from '../export/render-markup-text.ts';
import type { ChangeInLaw } from './change-in-law.ts';
import type { FoundChange } from './found-change.ts';

/** How a feed is written. */
export interface FeedOptions {
  /** A language of `final-clauses/wording`. */
  readonly wording: EventWording;
  /** How the feed is called where several are shown. */
  readonly name: string;
  /** When it was last looked for changes: a moment of UTC. */
  readonly updatedAt: string;
  /** Where the feed is found: its own address stands in it, and its ids are of that host. Left out, they are of none. */
  readonly url?: string;
}

/**
 * Writes changes in law as a feed of Atom (RFC 4287), the latest first: an entry a change, in the words of a language, with an id that stays whenever the feed is written anew.
 *
 * @example writeFeed([], { wording: english, name: 'Treaties', updatedAt: '2026-11-24T17:00:00Z' }).startsWith('<?xml version="1.0" encoding="utf-8"?>') // true
 * @see docs/watch.md#a-feed
 */
export function writeFeed(found: readonly FoundChange[], options: FeedOptions): string {
  assertArgument('writeFeed', 'found', OBJECTS, found);
  assertArgument('writeFeed', 'options', OBJECT, options);
  assertArgument('writeFeed', 'options.wording', OBJECT, options.wording);
  const { wording, name, updatedAt, url } = options;
  const tag = openTag(url);
  const self = url === undefined ? [] : [`  <link rel="self" href="${escapeText(url)}"/>`];
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${wording.language}">`,
    `  <id>${tag('changes')}</id>`,
    `  <title>${escapeText(name)}</title>`,
    `  <updated>${updatedAt}</updated>`,
    '  <author><name>treaty watch</name></author>',
    '  <generator>final-clauses</generator>',
    ...self,
    ...found
      .toSorted(({ foundAt: one }, { foundAt: other }) => (one < other ? 1 : one > other ? -1 : 0))
      .flatMap((each) => renderEntry(each, tag, wording)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Where nobody is named, no name of a host is taken that can be anybody's (RFC 6761). */
const NOBODY = 'final-clauses.invalid';

/** The year from which the ids of this library are (RFC 4151). */
const SINCE = '2026';

/** Opens what composes ids: each is a tag of the host on which the feed stands, and of its path. */
function openTag(url: string | undefined): (what: string) => string {
  const { hostname, pathname } = url === undefined ? { hostname: NOBODY, pathname: '/' } : new URL(url);
  return (what) =>
    escapeText(`tag:${hostname},${SINCE}:${pathname}#${encodeURIComponent(what.replace(/\p{Surrogate}/gu, '\uFFFD'))}`);
}

function renderEntry(
  { foundAt, change }: FoundChange,
  tag: (what: string) => string,
  { formats }: EventWording,
): readonly string[] {
  const { id, treaty, title, topic, participant, says } = change;
  const summary = formats.message({ code: 'event.of-treaty', values: { treaty: title, what: says } });
  const categories: readonly (readonly [term: string, label: string])[] = [
    [treaty, formats.message({ code: 'change.of-treaty', values: { treaty: title } })],
    [topic, formats.message(nameTopic(topic))],
    ...(participant === undefined
      ? []
      : [[participant, formats.message({ code: 'change.of-participant', values: { participant } })] as const]),
  ];
  return [
    '  <entry>',
    `    <id>${tag(`${treaty}/${foundAt}/${id}`)}</id>`,
    `    <title>${escapeText(summary).replaceAll('\n', ' ')}</title>`,
    `    <published>${foundAt}</published>`,
    `    <updated>${foundAt}</updated>`,
    ...categories.map(([term, label]) => `    <category term="${escapeText(term)}" label="${escapeText(label)}"/>`),
    `    <content type="text">${escapeText(listLines(change, formats).join('\n'))}</content>`,
    '  </entry>',
  ];
}

function nameTopic(topic: ChangeInLaw['topic']): NestedMessage {
  return topic === 'acts' ? { code: 'change.acts', values: {} } : { code: 'event.kind', values: { kind: topic } };
}

function listLines(change: ChangeInLaw, formats: EventWording['formats']): readonly string[] {
  const { says, beside } = change;
  const { code, values } = says;
  const first = 'article' in change ? formats.cited({ article: change.article, code, values }) : formats.message(says);
  return [first, ...beside.map((each) => formats.message(each))];
}

/** Escapes a text as XML can hold it. */
function escapeText(text: string): string {
  return renderMarkupText(plainTextOf(text).replace(/[\uFFFE\uFFFF]/g, ''));
}
