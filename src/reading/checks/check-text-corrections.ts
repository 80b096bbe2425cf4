import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { type Finding, findingAt } from '../issues/finding.ts';
import { valueAt } from '../json/json-value.ts';

/**
 * Checks the corrections of the text in a register: that no two have one id (`duplicate-text-correction`), that each was proposed or made
 * (`text-correction-without-step`), and that nothing comes before the proposal: no last day for objections, no objection, no correction
 * (`before-text-proposal`).
 */
export function checkTextCorrections(corrections: readonly unknown[]): readonly Finding[] {
  const seen = new Set<string>();
  return corrections.flatMap((correction, index) => {
    const id = valueAt(correction, ['id']);
    const findings = [...listMissingSteps(correction), ...listBeforeProposal(correction)];
    if (typeof id === 'string' && seen.has(id)) findings.push(describeDuplicate(id));
    if (typeof id === 'string') seen.add(id);
    return findings.map((each) => findingAt(['textCorrections', index], each));
  });
}

function describeDuplicate(id: string): Finding {
  return {
    what: { code: 'issue.duplicate-text-correction', values: { id: renderExcerpt(id) } },
    remedy: { code: 'remedy.give-another-id', values: {} },
    path: ['id'],
    at: 'value',
    value: renderExcerpt(id),
  };
}

function listMissingSteps(correction: unknown): readonly Finding[] {
  const isNamed = typeof valueAt(correction, ['id']) === 'string';
  const hasStep = ['proposal', 'made'].some((key) => valueAt(correction, [key]) !== undefined);
  if (!isNamed || hasStep) return [];
  return [
    {
      what: { code: 'issue.text-correction-without-step', values: {} },
      remedy: { code: 'remedy.add-text-correction-step', values: {} },
      path: [],
      at: 'object',
    },
  ];
}

function listBeforeProposal(correction: unknown): readonly Finding[] {
  const proposedOn = valueAt(correction, ['proposal', 'on']);
  if (typeof proposedOn !== 'string') return [];
  const objections = valueAt(correction, ['proposal', 'objections']);
  const count = Array.isArray(objections) ? objections.length : 0;
  const paths: readonly (string | number)[][] = [
    ['proposal', 'objectionsUntil'],
    ...Array.from({ length: count }, (_, index) => ['proposal', 'objections', index, 'on']),
    ['made', 'on'],
  ];
  return paths.flatMap((path): readonly Finding[] => {
    const day = valueAt(correction, path);
    if (typeof day !== 'string' || day >= proposedOn) return [];
    const values = { day: renderExcerpt(day), proposedOn: renderExcerpt(proposedOn) };
    return [
      {
        what: { code: 'issue.before-text-proposal', values },
        remedy: { code: 'remedy.check-text-proposal', values: {} },
        path,
        at: 'value',
        value: renderExcerpt(day),
      },
    ];
  });
}
