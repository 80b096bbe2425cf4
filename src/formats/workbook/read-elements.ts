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
 * @returns whether it comes to an end: every element that was opened is closed
 */
export function readElements(xml: string, { open, text, close }: ElementListener): boolean {
  let depth = 0;
  let isRoot = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        isRoot = true;
        open?.(bareNameOf(name), attributes);
      },
      ontext: (said) => text?.(said),
      onclosetag: (name, isImplied) => {
        // What the end of the text closes was not closed.
        if (!isImplied || xml[parser.endIndex] === '>') depth -= 1;
        close?.(bareNameOf(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  const isClosed = isRoot && depth === 0;
  parser.end();
  return isClosed;
}

/** A name without its prefix: some programs write `x:row`. */
function bareNameOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
