import type { CivilDate } from '../../calendar/civil-date.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { parseDateText } from '../../reading/values/parse-date-text.ts';
import { type ActKind, CONSENT_KINDS } from '../../treaty/act-kinds.ts';

/** What a page says above its table, against which what was read of the table can be checked. */
export interface PageTotals {
  readonly inForceOn?: CivilDate;
  readonly signatories?: { readonly printed: number; readonly read: number };
  readonly parties?: { readonly printed: number; readonly read: number };
}

/** What was read of a table: a register, or the rows of an audit. */
export interface ActsRead {
  readonly acts: readonly { readonly participant?: ParticipantCode | undefined; readonly kind: ActKind }[];
}

const ENTRY_INTO_FORCE = ['entry into force', 'entrée en vigueur'] as const;
const STATUS = ['status', 'état'] as const;

/**
 * Finds what a page prints above its table: the day of entry into force, and how many signatories and Parties there are, each beside the number that
 * was read of the table.
 *
 * @param facts as `findForeignTable` gives them
 * @example findPageTotals(new Map([['status', 'Signatories : 2. Parties : 1']]), { acts: [] }).parties // { printed: 1, read: 0 }
 */
export function findPageTotals(facts: ReadonlyMap<string, string>, { acts }: ActsRead): PageTotals {
  const [day = ''] = /^[^,(]+/u.exec(find(facts, ENTRY_INTO_FORCE)) ?? [];
  const inForceOn = parseDateText(day);
  const status = find(facts, STATUS);
  const [, signatories] = /(?:signatories|signataires)\s*:\s*(\d+)/iu.exec(status) ?? [];
  const [, parties = facts.get('total members')] = /part(?:ies|ie)\s*:\s*(\d+)/iu.exec(status) ?? [];
  const kinds: ReadonlySet<string> = new Set([...CONSENT_KINDS, 'consent']);
  const count = (isOne: (kind: string) => boolean): number =>
    new Set(acts.flatMap(({ participant, kind }) => (isOne(kind) && participant !== undefined ? participant : [])))
      .size;
  return {
    ...(inForceOn.ok && { inForceOn: inForceOn.value }),
    ...(signatories !== undefined && {
      signatories: { printed: Number(signatories), read: count((kind) => kind === 'signature') },
    }),
    ...(parties !== undefined && { parties: { printed: Number(parties), read: count((kind) => kinds.has(kind)) } }),
  };
}

function find(facts: ReadonlyMap<string, string>, names: readonly string[]): string {
  return names.map((name) => facts.get(name)).find((said) => said !== undefined) ?? '';
}
