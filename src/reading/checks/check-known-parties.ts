import type { Finding } from '../issues/finding.ts';
import { isJsonObject, valueAt } from '../json/json-value.ts';
import { listConditions } from './list-conditions.ts';

const LEAVES_WITH = ['finalClauses', 'denunciation', 'leavesWith'];

const FORM = '[ { "participant": …, "from": …, "until"?: … } ]';

/**
 * Checks that the facts that are stated of another treaty hold its Parties (`missing-key`) where the clause turns on them: where a part of
 * them must act, and where who leaves it leaves this treaty too. Without them nobody would be a Party to it.
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkKnownParties(value: unknown): readonly Finding[] {
  const bases = listConditions(value).flatMap(({ condition, path }) =>
    condition.kind === 'proportion-of-parties' ? [[...path, 'base']] : [],
  );
  return [...bases, LEAVES_WITH].flatMap((path) => checkFacts(valueAt(value, path), path));
}

function checkFacts(clause: unknown, path: Finding['path']): readonly Finding[] {
  const facts = valueAt(clause, ['facts']);
  if (!isJsonObject(facts) || facts.kind !== 'known' || facts.parties !== undefined) return [];
  return [
    {
      what: { code: 'issue.missing-key', values: { key: 'parties' } },
      remedy: {
        code: 'remedy.of-form',
        values: { remedy: { code: 'remedy.add-key', values: { key: 'parties' } }, form: FORM },
      },
      path: [...path, 'facts', 'parties'],
      at: 'object',
    },
  ];
}
