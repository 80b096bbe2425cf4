import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Act } from '../treaty/act.ts';
import type { ParticipantRecord } from './participation.ts';
import type { Refusal, RefusalCode, Remark, RemarkCode } from './refusal.ts';

/** What an act does to what its participant did so far: it has effect, it is merely recorded, or it is refused. */
export type Admission =
  | { readonly kind: 'admitted'; readonly record: ParticipantRecord; readonly remarks: readonly Remark[] }
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function composeAdmission(record: ParticipantRecord, remarks: readonly Remark[] = []): Admission {
  return { kind: 'admitted', record, remarks };
}

export function composeRefusal(
  act: Act,
  article: string,
  code: RefusalCode,
  reason: Message<CodeOf<'reason'>>,
  remedy: Message<CodeOf<'remedy'>>,
): Admission {
  return { kind: 'refused', refusal: { act, article, code, reason, remedy } };
}

export function composeRemark(act: Act, article: string, code: RemarkCode, says: Message<CodeOf<'remark'>>): Remark {
  return { act, article, code, says };
}
