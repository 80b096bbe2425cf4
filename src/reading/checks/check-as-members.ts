import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { OWN_CODE } from '../../participants/own-participant.ts';
import { isParticipantCode } from '../../participants/participant-codes.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import type { Finding } from '../issues/finding.ts';
import { itemsOf, valueAt } from '../json/json-value.ts';

const OF = ['finalClauses', 'entryIntoForce', 'organisations', 'of'];

/**
 * Checks what the schema cannot say of organisations that count as their members: that each is an organisation (`not-an-organisation`) and is
 * named once (`named-twice`), and that nobody ceases to be a member before becoming one (`never-a-member`).
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkAsMembers(value: unknown): readonly Finding[] {
  const seen = new Set<unknown>();
  return itemsOf(valueAt(value, OF)).flatMap((each, index) => {
    const organisation = valueAt(each, ['organisation']);
    const own = checkOrganisation(organisation, seen.has(organisation), [...OF, index, 'organisation']);
    seen.add(organisation);
    const members = itemsOf(valueAt(each, ['members']));
    return [...own, ...members.flatMap((member, at) => checkMember(member, [...OF, index, 'members', at]))];
  });
}

function checkOrganisation(organisation: unknown, isNamedBefore: boolean, path: Finding['path']): readonly Finding[] {
  if (typeof organisation !== 'string' || !(isParticipantCode(organisation) || OWN_CODE.test(organisation))) return [];
  const place = { path, at: 'value', value: organisation } as const;
  if (isNamedBefore) {
    const what = { code: 'issue.named-twice', values: { state: renderExcerpt(organisation) } } as const;
    return [{ what, remedy: { code: 'remedy.remove-one', values: {} }, ...place }];
  }
  if (kindOfParticipant(organisation) === 'organisation') return [];
  const what = { code: 'issue.not-an-organisation', values: { participant: organisation } } as const;
  return [{ what, remedy: { code: 'remedy.name-organisation', values: {} }, ...place }];
}

function checkMember(member: unknown, path: Finding['path']): readonly Finding[] {
  const [from, until] = [valueAt(member, ['from']), valueAt(member, ['until'])];
  if (typeof from !== 'string' || typeof until !== 'string' || from < until) return [];
  const what = { code: 'issue.never-a-member', values: {} } as const;
  const remedy = { code: 'remedy.check-membership', values: {} } as const;
  return [{ what, remedy, path: [...path, 'until'], at: 'value', value: renderExcerpt(until) }];
}
