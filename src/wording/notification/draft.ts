import type { CodeOf, Message } from '../../determination/messages/message.ts';

/** Something that is said in a draft, or beside it. */
export type Told = Message<CodeOf<'notification'>>;

/** The same under the article on which it rests. */
export type ToldUnder = Told & { readonly article: string };

/** The draft of an instrument or a notification, as data. */
export interface NotificationDraft {
  /** That it is a draft, and what stands in the way of the act: the first line first. */
  readonly head: readonly (Told | ToldUnder)[];
  /** To whom, from whom, about what: each a line of its own. */
  readonly opening: readonly Told[];
  /** The text itself, a paragraph each, down to the signature. */
  readonly text: readonly Told[];
  /** To whom it goes, from which day it counts, and who tells whom. */
  readonly goesTo: readonly ToldUnder[];
  /** Who signs it. */
  readonly signedBy: readonly ToldUnder[];
  /** What the definition and the record do not tell. */
  readonly toCheck: readonly (Told | ToldUnder)[];
}

/** Who sends, as sentences tell them apart. */
export type Sender = Extract<Told, { readonly code: 'notification.sender' }>['values']['who'];
