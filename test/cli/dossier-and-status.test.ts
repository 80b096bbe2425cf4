import { beforeAll, describe, expect, it } from 'vitest';
import { listCatalogue, loadRecord, loadTreaty } from '../../src/catalogue.ts';
import { composeLifeAsked } from '../../src/cli/input/compose-life-asked.ts';
import { link } from '../../src/cli/input/find-subject.ts';
import type { DossierRow } from '../../src/cli/output/dossier.ts';
import { setDossierPage } from '../../src/cli/output/dossier-page.ts';
import type { Page } from '../../src/cli/output/page.ts';
import { setStatusOfEach } from '../../src/cli/output/status-of-each.ts';
import { civilDate, composeDossierEntry, determineRecordEnd } from '../../src/index.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { openPageIn } from './open-page-in.ts';

const AS_OF = civilDate('2026-11-24');
const RECORDED = listCatalogue().flatMap(({ id, record }) => (record === undefined ? [] : [id]));

let page: Page;
beforeAll(async () => {
  page = await openPageIn('en', 120);
});

/** Reads one column of the last table of a page, from its heading to the next one; without the mark of a record that has ended. */
function readColumn(lines: readonly string[], heading: string): readonly string[] {
  const text = lines.flatMap((each) => each.split('\n'));
  const at = text.findLastIndex((line) => line.includes(heading) && line.includes('Status'));
  const head = text[at] ?? '';
  const from = head.indexOf(heading);
  const next = head.slice(from).search(/ {2}\S/);
  const rows = text.slice(at + 1);
  const end = rows.indexOf('');
  return (end === -1 ? rows : rows.slice(0, end))
    .map((line) => line.slice(from, next === -1 ? undefined : from + next).replace(/ [°◊]/g, ''))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** Composes the life of a treaty of the catalogue by its record, as the command shows it. */
async function composeShown(id: string) {
  const [own, register] = await Promise.all([loadTreaty(id), loadRecord(id)]);
  if (own === undefined || register === undefined) throw new Error(`the catalogue has no record of ${id}`);
  const about = await link(own);
  const beside = { about, asOf: AS_OF, recordEnd: determineRecordEnd(register, AS_OF), recordHoldsReports: false };
  return { life: composeLifeAsked(about, register, AS_OF), beside };
}

/** What the record lacks of one participant: of a record in part the status has those, too, whom it names as lacking. */
function lackingOf({ record }: Life, participant: string): Life['record'] {
  const { completeness } = record;
  if (completeness?.kind !== 'partial') return {};
  const missing = completeness.missing.flatMap(({ of, ...lack }) =>
    of?.includes(participant) === true ? [{ ...lack, of: [participant] }] : [],
  );
  return missing.length === 0 ? {} : { completeness: { ...completeness, missing } };
}

describe('treaty dossier, beside treaty status', () => {
  it.each(RECORDED)('shows of every State in the record of %s what the status shows', async (id) => {
    const { life, beside } = await composeShown(id);
    const differing = life.participants.flatMap((each): readonly unknown[] => {
      if (each.signedOn === undefined && each.participations.length === 0) return [];
      const { participant } = each;
      const row: DossierRow = { ...composeDossierEntry(life, participant, AS_OF), ...beside };
      const dossier = setDossierPage(page, { participant, isOfTerritory: false, rows: [row], withoutRecord: [] });
      // Whom the instrument of another may bind has a row in every status.
      const perhapsBound = life.perhapsBound?.filter((one) => one.participant === participant) ?? [];
      const shown = { ...life, participants: [each], record: lackingOf(life, participant), perhapsBound };
      const status = setStatusOfEach(page, shown, AS_OF);
      const [inDossier, inStatus] = [dossier, status].map((lines) =>
        ['In force', 'Status'].map((heading) => readColumn(lines, heading)),
      );
      const isSame = JSON.stringify(inDossier) === JSON.stringify(inStatus);
      return isSame ? [] : [{ participant, inDossier, inStatus }];
    });
    expect(differing).toEqual([]);
  });

  // Ottawa 20(3): if Poland is engaged in an armed conflict, its denunciation does not take effect before the end of that.
  it.each([
    ['ottawa', 'POL', '2013-06-01', 'Party|may leave ‡'],
    ['att', 'POL', '2014-12-24 †', 'Party'],
  ] as const)('reads these columns: %s, %s', async (id, code, inForce, standing) => {
    const { life } = await composeShown(id);
    const participants = life.participants.filter(({ participant }) => participant === code);
    const status = setStatusOfEach(page, { ...life, participants }, AS_OF);
    expect(readColumn(status, 'In force')).toEqual([inForce]);
    expect(readColumn(status, 'Status').join('|')).toBe(standing);
  });
});
