import type { Life, Message } from '../../index.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { Page } from './page.ts';

/** Says when and why a treaty ends, and what of that is taken from the record; nothing where it does not end. */
export function describeEnd({ say, sentences }: Page, { end, remarks }: Life): string | undefined {
  if (end === undefined) return undefined;
  if (end.because === 'too-few-parties') return say('page.status.ended', end);
  const believed = remarks.filter(({ code, act }) => code === 'termination-believed' && act.on === end.decidedOn);
  const says = { code: 'page.status.terminated', values: end } as const;
  const said: (Message | CommandMessage)[] = [says];
  for (const remark of believed) said.push(remark.says);
  return sentences(said);
}
