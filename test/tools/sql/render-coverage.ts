import { ACT_ROLES, SQL_COVERAGE } from '../../../src/sql/coverage.ts';

/** Where the tables begin that are written and not typed. */
const MARK = '<!-- The tables below are written by node test/tools/write-sql-page.mjs. -->\n';

const TITLES: Readonly<Record<keyof typeof SQL_COVERAGE, string>> = {
  finalClauses: 'Final clauses',
  participation: 'Participation',
  consent: 'Participation: consent',
  entryIntoForce: 'Entry into force',
  condition: 'Entry into force: conditions',
  laterParties: 'Later Parties: wordings',
  laterRule: 'Later Parties: parts of a rule',
  denunciation: 'Denunciation',
  permitted: 'Denunciation: parts of `permitted`',
  withoutOwnWay: 'Denunciation: parts of `not-provided` and `not-stated`',
  amendment: 'Amendment',
  procedure: 'Amendment: parts of a procedure',
  acceptance: 'Amendment: acceptances',
};

const SAYS = { told: 'told', 'no-date': 'moves none of these dates', 'not-covered': '**not covered**' } as const;

/** Renders the tables of docs/sql.md: what is told in SQL, part by part, and what each kind of act does. */
function renderCoverage(): string {
  const titles: Readonly<Record<string, string>> = TITLES;
  const parts = Object.entries(SQL_COVERAGE).map(([part, lines]) => {
    const rows = Object.entries(lines).map(([name, coverage]) => `| \`${name}\` | ${SAYS[coverage]} |`);
    return [`### ${titles[part]}`, '', '| part | in SQL |', '|---|---|', ...rows].join('\n');
  });
  const acts = Object.entries(ACT_ROLES).map(([kind, role]) => `| \`${kind}\` | \`${role}\` |`);
  return `\n${[...parts, ['### Acts', '', '| kind | what it does |', '|---|---|', ...acts].join('\n')].join('\n\n')}\n`;
}

/** Renders the page anew: what is typed stays. */
export function renderSqlPage(page: string): string {
  return page.slice(0, page.indexOf(MARK) + MARK.length) + renderCoverage();
}
