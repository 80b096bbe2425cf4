import { amendmentIdSchema } from '../../treaty/scalars.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';
import { showText } from '../issues/show-text.ts';

/** No id is as long as a title; whatever is longer is cut before an id is made of it. */
const LONGEST_SUGGESTED = 80;

/**
 * Parses the id of an amendment; blanks around it do not count. Nothing else is repaired, since every step of an amendment has
 * to bear the same id.
 *
 * @returns the id, or the fault `wrong-form` with the id that is nearest to what was written
 * @example parseAmendmentId(' article-43-2 ') // { ok: true, value: 'article-43-2' }
 */
export function parseAmendmentId(text: string): Attempt<string> {
  const id = amendmentIdSchema.safeParse(text.trim());
  return id.success ? { ok: true, value: id.data } : { ok: false, fault: faultOfAmendmentId(text) };
}

/**
 * Says what is wrong with the id of an amendment, and which id to write instead.
 *
 * @example faultOfAmendmentId('Article 43(2)').hint // 'write "article-43-2", the same for every step of this amendment'
 */
export function faultOfAmendmentId(text: string): Fault {
  const suggested = suggestId(text) || 'article-43-2';
  const write = suggestId(text) === '' ? 'write an id such as' : 'write';
  return {
    code: 'wrong-form',
    what: `"${showText(text)}" is no id of an amendment, which has small letters and digits, and hyphens between them`,
    hint: `${write} "${suggested}", the same for every step of this amendment`,
  };
}

/** The letters and digits of a text without their accents, in words; `''` where it has none that an id may have. */
function suggestId(text: string): string {
  const letters = text.slice(0, LONGEST_SUGGESTED).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
