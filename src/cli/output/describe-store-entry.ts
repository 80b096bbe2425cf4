import { assertNever } from '../../index.ts';
import type { NewEntry } from '../../store.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';

/** Describes what an entry of a store says. */
export function describeEntry({ body }: Pick<NewEntry, 'body'>): CommandMessage {
  switch (body.kind) {
    case 'act': {
      const { act, refusal } = body;
      return refusal === undefined
        ? { code: 'page.store.act', values: { act } }
        : { code: 'page.store.act-refused', values: { act, article: refusal.article } };
    }
    case 'correction': {
      const { of, to, reason } = body;
      const what: CommandMessage =
        to === 'never-made'
          ? { code: 'page.store.never-made', values: { of } }
          : { code: 'page.store.corrected-to', values: { of, act: to } };
      return reason === undefined ? what : { code: 'page.store.with-reason', values: { what, reason } };
    }
    case 'facts':
      return { code: 'page.store.facts', values: {} };
    default:
      return assertNever(body);
  }
}
