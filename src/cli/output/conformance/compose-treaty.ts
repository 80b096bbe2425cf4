import { describeError, type TreatyConformance } from '../../../conformance.ts';
import { assertNever } from '../../../index.ts';
import type { CommandMessage } from '../../../wording/command-wording.ts';
import type { NestedMessage } from '../../../wording.ts';

/** Composes what is said of the date of a treaty itself, where it is not simply the published one. */
export function composeTreaty({ own, ownLedger }: TreatyConformance): readonly CommandMessage[] {
  if (own === undefined) return [];
  const { inForceOn, metOn: publishedMetOn } = own.published;
  switch (own.verdict) {
    case 'agreed':
      return [];
    case 'agreed-under-reading': {
      const { reading } = own;
      return [{ code: 'page.conformance.treaty-by-reading', values: { published: inForceOn ?? '', reading } }];
    }
    case 'met-on-another-day': {
      const values = { published: publishedMetOn ?? '', computed: own.metOn ?? '' };
      const when = own.metOn === undefined ? 'never' : 'on';
      return ownLedger === undefined
        ? [{ code: 'page.conformance.treaty-met', values: { ...values, when } }]
        : [{ code: 'page.conformance.treaty-met-by-ledger', values: { ...values, when, reason: ownLedger.reason } }];
    }
    case 'disagreed':
    case 'open': {
      const reason = ownLedger === undefined ? composeCause(own) : composeKnown(ownLedger.reason);
      return inForceOn === undefined
        ? [{ code: 'page.conformance.treaty-not-in-force', values: { reason } }]
        : [{ code: 'page.conformance.treaty', values: { published: inForceOn, reason } }];
    }
    default:
      return assertNever(own);
  }
}

type Own = NonNullable<TreatyConformance['own']>;

function composeCause(own: Extract<Own, { readonly verdict: 'disagreed' | 'open' }>): NestedMessage {
  if (own.verdict === 'open') return own.why;
  return own.causes.length === 0
    ? { code: 'page.conformance.not-explained', values: {} }
    : { code: 'page.conformance.errors', values: { errors: own.causes.map(describeError) } };
}

function composeKnown(reason: string): CommandMessage {
  return { code: 'page.conformance.by-ledger', values: { reason } };
}
