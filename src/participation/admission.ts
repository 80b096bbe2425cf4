import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Act } from '../treaty/act.ts';
import type { ParticipantRecord } from './participation.ts';
import type { Refusal, RefusalCode, Remark, RemarkCode } from './refusal.ts';

/** A participant's course so far. */
export type Course = Omit<ParticipantRecord, 'participant'>;

/** What an act does to a course: it takes effect, it is merely recorded, or it is refused. */
export type Admission =
  | { readonly kind: 'admitted'; readonly course: Course; readonly remarks: readonly Remark[] }
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function admitted(course: Course, remarks: readonly Remark[] = []): Admission {
  return { kind: 'admitted', course, remarks };
}

export function refused(
  act: Act,
  article: string,
  code: RefusalCode,
  reason: Message<CodeOf<'reason'>>,
  remedy: Message<CodeOf<'remedy'>>,
): Admission {
  return { kind: 'refused', refusal: { act, article, code, reason, remedy } };
}

export function remark(act: Act, article: string, code: RemarkCode, says: Message<CodeOf<'remark'>>): Remark {
  return { act, article, code, says };
}
