import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import { ACT_KINDS } from '../../treaty/act-kinds.ts';
import { type Finding, findingAt } from '../issues/finding.ts';
import { describeFound, isJsonObject, valueAt } from '../json/json-value.ts';
import { checkTextCorrections } from './check-text-corrections.ts';

/** The kinds of act that a correction can correct. */
const CORRECTED_KINDS = ACT_KINDS.filter((kind) => kind !== 'correction');

/** Among how many sources the nearest is looked for. */
const MOST_SUGGESTED = 100;

/**
 * Checks what the schema of a register cannot say: that no two sources have one id (`duplicate-source`), that an act names a
 * source of the register (`unknown-source`), that a correction corrects an act of a kind that exists (`unknown-kind`), that no
 * instrument was notified before it was deposited (`before-deposit`), and what `checkTextCorrections` checks.
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkRegister(value: unknown): readonly Finding[] {
  const acts = listAt(value, 'acts');
  return [
    ...listDuplicateSources(value),
    ...listUnknownSources(value, acts),
    ...listUnknownCorrected(acts),
    ...checkTextCorrections(listAt(value, 'textCorrections')),
    ...acts.flatMap((act, index) => listEarlyNotification(act).map((each) => findingAt(['acts', index], each))),
  ];
}

function listDuplicateSources(value: unknown): Finding[] {
  const seen = new Set<string>();
  return listAt(value, 'sources').flatMap((source, index) => {
    const id = valueAt(source, ['id']);
    if (typeof id !== 'string') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        what: { code: 'issue.duplicate-source', values: { id: renderExcerpt(id) } },
        remedy: { code: 'remedy.give-another-id', values: {} },
        path: ['sources', index, 'id'],
        at: 'value',
        value: renderExcerpt(id),
      },
    ];
  });
}

function listUnknownSources(value: unknown, acts: readonly unknown[]): Finding[] {
  if (!Array.isArray(valueAt(value, ['sources']))) return [];
  const ids = listAt(value, 'sources').flatMap((source) => {
    const id = valueAt(source, ['id']);
    return typeof id === 'string' ? [id] : [];
  });
  const known = new Set(ids);
  const suggested = ids.slice(0, MOST_SUGGESTED);
  return acts.flatMap((act, index) => {
    const source = valueAt(act, ['source']);
    if (typeof source !== 'string' || source === '' || known.has(source)) return [];
    const nearest = findNearestWord(source, suggested);
    return [
      {
        what: { code: 'issue.unknown-source', values: { id: renderExcerpt(source) } },
        remedy:
          nearest === undefined
            ? { code: 'remedy.add-source', values: {} }
            : { code: 'remedy.add-source.or-write', values: { id: renderExcerpt(nearest) } },
        path: ['acts', index, 'source'],
        at: 'value',
        value: renderExcerpt(source),
      },
    ];
  });
}

function listUnknownCorrected(acts: readonly unknown[]): Finding[] {
  return acts.flatMap((act, index) => {
    const kind = valueAt(act, ['corrects', 'kind']);
    if (typeof kind !== 'string' || kind === '' || CORRECTED_KINDS.some((known) => known === kind)) return [];
    const nearest = findNearestWord(kind, CORRECTED_KINDS);
    return [
      {
        what: { code: 'issue.unknown-kind.to-correct', values: describeFound(kind) },
        remedy:
          nearest === undefined
            ? { code: 'remedy.write-one-of', values: { words: CORRECTED_KINDS } }
            : { code: 'remedy.write-instead', values: { text: nearest } },
        path: ['acts', index, 'corrects', 'kind'],
        at: 'value',
        value: renderExcerpt(kind),
      },
    ];
  });
}

/** Lists the fault of an act that was notified before it was done. */
export function listEarlyNotification(act: unknown): readonly Finding[] {
  const [on, notifiedOn] = [valueAt(act, ['on']), valueAt(act, ['notifiedOn'])];
  if (typeof on !== 'string' || typeof notifiedOn !== 'string' || notifiedOn >= on) return [];
  return [
    {
      what: { code: 'issue.before-deposit', values: { on: renderExcerpt(on), notifiedOn: renderExcerpt(notifiedOn) } },
      remedy: { code: 'remedy.check-notification', values: {} },
      path: ['notifiedOn'],
      at: 'value',
      value: renderExcerpt(notifiedOn),
    },
  ];
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = isJsonObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}
