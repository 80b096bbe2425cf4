import type { Entry, Verified } from '../../store.ts';
import type { RecordOutcome } from '../input/record-in-store.ts';
import { setLaterActs, setWithoutEffect } from './check-page.ts';
import { describeEntry } from './describe-store-entry.ts';
import type { Page } from './page.ts';

/** Of how much is said what the law says of it, where a whole record comes. */
const MOST_SAID = 5;

/** Sets what came of what was to be recorded in a store. */
export function setRecordedPage(
  page: Page,
  outcome: RecordOutcome,
  { store, treaty, isImport }: { readonly store: string; readonly treaty: string; readonly isImport: boolean },
): readonly string[] {
  const lines = (isImport ? [] : outcome.entries).map((entry) =>
    page.paragraph(`${page.render(describeEntry(entry))} [${entry.id}]`, '  ', ''),
  );
  return [
    ...lines,
    ...setWithoutEffect(page, outcome, isImport ? MOST_SAID : undefined),
    ...setLaterActs(page, outcome.later),
    ...setOutcome(),
  ];

  function setOutcome(): readonly string[] {
    const { kind, entries, refusals } = outcome;
    const begin = lines.length === 0 ? [] : [''];
    if (kind === 'not-recorded') {
      const code = refusals.length > 0 ? 'page.store.not-recorded' : 'page.store.not-recorded-later';
      return [...begin, page.paragraph(page.say(code, { store }))];
    }
    const { known, version, clockBehind } = outcome;
    const there = known.length === 0 ? [] : [page.say('page.store.known-already', { entries: known.length })];
    const behind = clockBehind === undefined ? [] : [page.say('page.store.clock-behind', clockBehind)];
    const recorded = page.say('page.store.recorded', { store, treaty, entries: entries.length, version });
    return [...begin, ...[recorded, ...there, ...behind].map((line) => page.paragraph(line))];
  }
}

/** Sets whether a store is as it was recorded. */
export function setVerifiedPage(page: Page, verified: Verified, noted: string | undefined): readonly string[] {
  return listVerified(page, verified, noted).map((line) => page.paragraph(line));
}

function listVerified(page: Page, verified: Verified, noted: string | undefined): readonly string[] {
  switch (verified.kind) {
    case 'broken':
      return [page.say('page.store.broken', verified.broken)];
    case 'noted-not-found':
      return [page.say('page.store.noted-not-found', { noted: verified.noted })];
    case 'whole': {
      const { head } = verified;
      if (head === undefined) return [page.text('page.store.empty')];
      const { sequence: entries, recordedAt: at, hash } = head;
      const further = noted === undefined ? 'page.store.note-it' : 'page.store.noted-found';
      return [page.say('page.store.whole', { entries, at, hash }), page.text(further)];
    }
  }
}

/** Sets who recorded what, and when, and by what it was corrected: each entry with its place among those of its treaty. */
export function setLogPage(page: Page, entries: readonly Entry[]): readonly string[] {
  if (entries.length === 0) return [page.paragraph(page.text('page.store.nothing'))];
  const superseded = listSuperseded(entries);
  return entries.flatMap((entry) => {
    const { treaty, version, recordedAt, recordedBy, id } = entry;
    const what = describeEntry(entry);
    const by = superseded.get(id);
    const said = by === undefined ? what : ({ code: 'page.store.superseded', values: { what, by } } as const);
    return [
      page.paragraph([treaty, version, recordedAt, recordedBy].join('  ')),
      page.paragraph(`${page.render(said)} [${id}]`, '  '),
    ];
  });
}

/** Lists by which entry each was corrected last, by their ids. */
function listSuperseded(entries: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ id, body }) => (body.kind === 'correction' ? [[body.of, id] as const] : [])));
}
