import { existsSync } from 'node:fs';
import { loadTreaty } from '../../../catalogue.ts';
import { type MonthEndRule, type Treaty, textIn } from '../../../index.ts';
import { BadInput } from '../../bad-input.ts';
import { visibleFormOf } from '../../input/visible-form.ts';
import { askChoice, askDay, askKnownText, askText, askTextOrNone, isOfCatalogue } from '../ask.ts';
import type { Definition } from '../definition.ts';
import type { Interview } from '../interview.ts';
import { slugOf } from '../slug-of.ts';

/** What the treaty is called and who keeps it, and by which rule its months are counted. */
export interface Identity {
  readonly identity: Definition['identity'];
  readonly monthEnd: MonthEndRule;
}

/** Asks what the treaty is called, when it was adopted, and who keeps it. */
export async function askIdentity(interview: Interview, base: Treaty | undefined, file: FileAsked): Promise<Identity> {
  const title = await askText(interview, 'title');
  const shortTitle = await askText(interview, 'short-title', title.length <= 40 ? title : undefined);
  const id = await askId(interview, shortTitle, file);
  const adoptedOn = await askDay(interview, 'adopted-on');
  const adoptedAt = await askKnownText(interview, 'adopted-at', base?.adoptedAt);
  const depositary = await askDepositary(interview, base);
  const monthEnd = await askChoice(
    interview,
    'month-end',
    ['last-day-of-month', 'first-day-of-next-month', 'refuse'],
    textIn(depositary.name, 'en').includes('Maritime') ? 'first-day-of-next-month' : 'last-day-of-month',
  );
  const basis = await askChoice(interview, 'basis', ['read', 'from-memory'], 'read');
  const source = basis === 'read' ? await askTextOrNone(interview, 'source') : undefined;
  const sources = source === undefined ? [] : [{ id: `${id}-text`, title: source }];
  const identity = {
    id,
    title,
    shortTitle,
    adoptedOn,
    adoptedAt,
    depositary,
    references: [],
    text: { basis, sources },
  };
  return { identity, monthEnd };
}

/** The file that is to be written; without a path it is named by the id. */
export interface FileAsked {
  readonly path?: string;
  readonly overwrite: boolean;
}

/** Names the file of a treaty. */
export function pathOf(id: string, { path }: FileAsked): string {
  return path ?? `${id}.json`;
}

/**
 * Checks that a file is not there yet, unless it may be written over.
 *
 * @throws BadInput where it is
 */
export function assertMayWrite(path: string, { overwrite }: FileAsked): void {
  if (!overwrite && existsSync(path)) throw refuseWithoutOverwrite(visibleFormOf(path));
}

/** Tells of a file that it is there already, and by which option it is written over. */
export function refuseWithoutOverwrite(file: string): BadInput {
  return new BadInput({ code: 'usage.file-there-already', values: { file, option: '--overwrite' } });
}

async function askId(interview: Interview, shortTitle: string, file: FileAsked): Promise<string> {
  const proposed = slugOf(shortTitle);
  const isFree = proposed !== '' && !isOfCatalogue(proposed);
  return interview.ask({
    name: 'id',
    fallback: { value: isFree ? proposed : 'my-treaty', shown: isFree ? proposed : 'my-treaty' },
    read: (given) => readId(given, file),
  });
}

function readId(given: string, file: FileAsked): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given)) throw new BadInput({ code: 'usage.answer-id', values: {} });
  if (isOfCatalogue(given)) throw new BadInput({ code: 'usage.id-of-catalogue', values: { id: given } });
  assertMayWrite(pathOf(given, file), file);
  return given;
}

async function askDepositary(interview: Interview, base: Treaty | undefined): Promise<Treaty['depositary']> {
  const { findZoneOfSeat } = await import('../../../reading.ts');
  const usual = base === undefined ? await loadUnitedNations() : base.depositary;
  const name = await askKnownText(interview, 'depositary', usual.name);
  const isUsual = textIn(name, 'en') === textIn(usual.name, 'en');
  const seat = await askKnownText(interview, 'seat', isUsual ? usual.seat : undefined);
  const zone = await askText(
    interview,
    'zone',
    findZoneOfSeat(textIn(seat, 'en')) ?? (isUsual ? usual.zone : undefined),
  );
  return { name, seat, zone };
}

/** Loads the depositary of most treaties: the Secretary-General of the United Nations. */
async function loadUnitedNations(): Promise<Treaty['depositary']> {
  return (await loadTreaty('vclt')).depositary;
}
