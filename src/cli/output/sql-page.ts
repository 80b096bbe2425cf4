import type { InstallationDifferences, Obstacle, Removal, SqlStatus } from '../../sql.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import type { Page } from './page.ts';

/** Lays out what of ours is in a database, and what it reads. */
export function setStatus(
  page: Page,
  { state, layout, acts, treaties, older, ...status }: SqlStatus,
): readonly string[] {
  if (state === 'absent') return [page.paragraph(page.text('page.sql.absent'))];
  const head =
    state === 'installed'
      ? page.say('page.sql.installed', { layout, treaties: treaties.length, acts })
      : page.text('page.sql.half-finished');
  const further: readonly CommandMessage[] = [
    ...told('page.sql.missing', status.missing),
    ...told('page.sql.beside', status.beside),
    ...told('page.sql.older', older),
    ...status.notKnown.map(({ of, acts, values }) => {
      const names = values.map(visibleFormOf);
      return { code: 'page.sql.not-known', values: { of, count: acts, names } } as const;
    }),
  ];
  return [page.paragraph(head), ...further.map((each) => page.paragraph(page.render(each)))];
}

/** Lays out in what a database differs from what would be installed now. */
export function setDifferences(
  page: Page,
  { missing, absent, different, tables, further }: InstallationDifferences,
): readonly string[] {
  const differences = [
    ...told('page.sql.missing', missing),
    ...told('page.sql.treaties-absent', absent),
    ...told('page.sql.treaties-different', different),
    ...told('page.sql.tables-different', tables),
  ];
  const none: CommandMessage = { code: 'page.sql.no-difference', values: {} };
  return [...(differences.length === 0 ? [none] : differences), ...told('page.sql.treaties-further', further)].map(
    (each) => page.paragraph(page.render(each)),
  );
}

/** Lays out that ours was removed, and what stays. */
export function setRemoval(page: Page, { actsKept, viewKept }: Omit<Removal, 'script'>): readonly string[] {
  return [
    page.paragraph(page.text('page.sql.removed')),
    ...(viewKept ? [page.paragraph(page.text('page.sql.view-kept'))] : []),
    ...(actsKept === 0 ? [] : [page.paragraph(page.say('page.sql.acts-kept', { count: actsKept }))]),
  ];
}

type CodeWithNames =
  `page.sql.${'missing' | 'beside' | 'older' | 'treaties-absent' | 'treaties-different' | 'treaties-further' | 'tables-different'}`;

function told(code: CodeWithNames, names: readonly string[]): readonly CommandMessage[] {
  return names.length === 0 ? [] : [{ code, values: { names: names.map(visibleFormOf) } }];
}

/** What is said of what stands in the way. */
export function setObstacle(obstacle: Obstacle): CommandMessage {
  switch (obstacle.kind) {
    case 'not-installed':
      return { code: 'page.sql.not-installed', values: {} };
    case 'installed-already':
      return { code: 'page.sql.installed-already', values: { layout: obstacle.layout } };
    case 'half-finished':
      return { code: 'page.sql.half-finished', values: {} };
    case 'later':
      return { code: 'page.sql.later', values: { layout: obstacle.layout } };
    case 'foreign':
      return { code: 'page.sql.foreign', values: { names: obstacle.names.map(visibleFormOf) } };
    case 'dependent':
      return { code: 'page.sql.dependent', values: { names: obstacle.names.map(visibleFormOf) } };
    case 'rights': {
      const { role, missing } = obstacle;
      return { code: 'page.sql.rights', values: { role: visibleFormOf(role), missing } };
    }
    case 'no-table':
      return { code: 'page.sql.no-table', values: { table: visibleFormOf(obstacle.table) } };
    case 'no-column': {
      const { table, column, columns } = obstacle;
      return {
        code: 'page.sql.no-column',
        values: {
          table: visibleFormOf(table),
          column: visibleFormOf(column),
          columns: columns.map(visibleFormOf),
        },
      };
    }
    case 'no-day':
    case 'no-truth': {
      const { kind, table, column, type } = obstacle;
      const values = { table: visibleFormOf(table), column: visibleFormOf(column), type };
      return { code: `page.sql.${kind}`, values };
    }
    case 'acts-lack':
      return { code: 'page.sql.acts-lack', values: { table: obstacle.table, columns: obstacle.columns } };
    case 'unreadable': {
      const { table, reason } = obstacle;
      return { code: 'page.sql.unreadable', values: { table: visibleFormOf(table), reason: visibleFormOf(reason) } };
    }
    case 'acts-held':
      return { code: 'page.sql.acts-held', values: { count: obstacle.count } };
    case 'maps-ours':
      return { code: 'page.sql.maps-ours', values: { table: visibleFormOf(obstacle.table) } };
    case 'acts-of-host':
      return { code: 'page.sql.acts-of-host', values: { table: obstacle.table } };
  }
}
