import type { CodeOf, MessageUnder } from './messages/message.ts';

export type { ActReference } from './messages/values.ts';

/**
 * One step of a basis: what was done, counted, added or read, under the article it applies. A code that begins with `remark.`
 * says what a reader must know in order to rely on the answer.
 */
export type Step = MessageUnder<CodeOf<'step'> | CodeOf<'remark'> | 'plain.text'>;
