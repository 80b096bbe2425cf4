import { civilDate } from '../../src/calendar/civil-date.ts';
import type { DenunciationNotice } from '../../src/denunciation/denunciation-notice.ts';
import type { DenunciationClause } from '../../src/treaty/treaty.ts';

type Permitted = Extract<DenunciationClause, { readonly kind: 'permitted' }>;

/** One year after receipt, as OP-CRC-AC 11(1) and the Paris Agreement 28(2) have it. */
export const permitted = (
  more: Partial<Permitted> = {},
  monthEnd: 'last-day-of-month' | 'refuse' = 'last-day-of-month',
) =>
  ({
    kind: 'permitted',
    article: '11(1)',
    delay: { form: 'period-after', period: { years: 1 }, monthEnd },
    ...more,
  }) as const;

/** Ten years, then a year in which notice can be given: International Labour Conventions. */
export const IN_WINDOWS = {
  kind: 'in-windows',
  article: '25(1)',
  every: { years: 10 },
  window: { years: 1 },
  from: 'entry-into-force',
  monthEnd: 'last-day-of-month',
  delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
} as const;

/** Builds the notice of Norway. */
export const notice = (receivedOn: string, more: Partial<DenunciationNotice> = {}): DenunciationNotice => ({
  participant: 'NOR',
  receivedOn: civilDate(receivedOn),
  ...more,
});

/** The step that says when it was received. */
export const receipt = (article: string, day: string) => ({
  article,
  code: 'step.act',
  values: { act: { participant: 'NOR', kind: 'denunciation', on: day } },
});

export const toSameDay = (article: string, from: string, to: string, period: object = { years: 1 }) => ({
  article,
  code: 'step.add-period',
  values: { from, to, period },
});

export const lastDay = (article: string, day: string) => ({
  article,
  code: 'remark.last-day-as-party',
  values: { on: day },
});
