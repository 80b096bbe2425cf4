import { Parser } from 'htmlparser2';

/** Who takes the elements of an XML document, by their names without prefix. */
export interface ElementListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads the elements of an XML document, one after the other. Entities that a document defines for itself are not followed.
 *
 * @returns whether it is whole: one element holds all others, and each that is opened is closed, and none else
 */
export function readElements(xml: string, { open, text, close }: ElementListener): boolean {
  let depth = 0;
  let roots = 0;
  let closed = 0;
  let isBroken = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (depth === 0) roots += 1;
        depth += 1;
        open?.(bareNameOf(name), attributes);
      },
      ontext: (said) => {
        if (depth === 0 && /[^\s\u{feff}]/u.test(said)) isBroken = true;
        text?.(said);
      },
      onclosetag: (name, isImplied) => {
        depth -= 1;
        if (!isImplied) closed += 1;
        // What the end of another element closes, or that of the text, was not closed.
        else if (xml.slice(parser.endIndex - 1, parser.endIndex + 1) !== '/>') isBroken = true;
        close?.(bareNameOf(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return !isBroken && roots === 1 && closed === countEndTags(xml);
}

/** What has no elements: whatever stands in it is no tag. */
const WITHOUT_TAGS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/** Counts the ends of elements in a document. Those of an element that was never opened are not told by the parser. */
function countEndTags(xml: string): number {
  let count = 0;
  let at = xml.indexOf('<');
  while (at !== -1) {
    const begun = at;
    const [, end = ''] = WITHOUT_TAGS.find(([begin]) => xml.startsWith(begin, begun)) ?? [];
    if (end === '' && xml[at + 1] === '/') count += 1;
    const behind = end === '' ? at + 1 : xml.indexOf(end, at);
    at = behind === -1 ? -1 : xml.indexOf('<', behind);
  }
  return count;
}

/** A name without its prefix: some programs write `x:row`. */
function bareNameOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
