import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { amendmentIdSchema } from '../../treaty/scalars.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';

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
 * @example faultOfAmendmentId('Article 43(2)').remedy // { code: 'remedy.write-amendment-id', values: { id: 'article-43-2' } }
 */
export function faultOfAmendmentId(text: string): Fault {
  const id = suggestId(text);
  return {
    what: { code: 'issue.wrong-form.amendment-id', values: { text: renderExcerpt(text) } },
    remedy:
      id === ''
        ? { code: 'remedy.write-amendment-id.such-as', values: { id: 'article-43-2' } }
        : { code: 'remedy.write-amendment-id', values: { id } },
  };
}

/** The letters and digits of a text without their accents, in words; `''` where it has none that an id may have. */
function suggestId(text: string): string {
  const letters = text.slice(0, LONGEST_SUGGESTED).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
