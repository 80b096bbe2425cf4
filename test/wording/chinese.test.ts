import { expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { wording } from '../../src/wording/languages/zh.ts';
import { renderMessage } from '../../src/wording/wording.ts';

const { formats } = wording;

it('dates, the year first', () => {
  expect(formats.date(civilDate('2002-01-18'))).toBe('2002年1月18日');
  expect(formats.dayOfYear({ month: 12, day: 31 })).toBe('12月31日');
});

it('no blank between sentences', () => {
  const sentences = [
    { code: 'clause.any-state', values: {} },
    { code: 'clause.succession', values: {} },
  ];
  expect(renderMessage({ code: 'clause.sentences', values: { sentences } }, wording)).toBe(
    '任何国家。继承国可以通知其继承。',
  );
});

it('no blank between what is awaited together, under its articles', () => {
  const of = (article: string) => ({ article, code: 'awaited.convening', values: {} }) as const;
  expect(formats.alternatives([[of('14(1)'), of('IX(3)')], [of('15')]])).toBe(
    '第14(1)条：保存人须召开会议。第IX(3)条：保存人须召开会议。或者：第15条：保存人须召开会议。',
  );
});
