import type { FormTold } from '../../src/formats/find-foreign-table.ts';
import { parseAnyRegister } from '../../src/formats/parse-any-register.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import { findPageTotals } from '../../src/formats/un-status-table/page-totals.ts';

/** What is read of a table as others publish it, an act a text: `NOR ratification 2001-10-02`. */
export function readForeign(text: string, treatyId = 'op-crc-sc') {
  const left: string[] = [];
  let told: FormTold | undefined;
  const parsed = parseAnyRegister(text, {
    treatyId,
    leave: ({ line, kind }) => left.push(`${line} ${kind}`),
    tellForm: (table) => {
      told = table;
    },
  });
  const acts = parsed.ok ? parsed.value.acts : [];
  return {
    form: told?.form,
    acts: acts.map((act) =>
      [act.participant, act.kind, act.on, ...('territory' in act ? [act.territory] : [])].join(' '),
    ),
    issues: parsed.ok ? [] : parsed.issues.map(({ line, code }) => `${line} ${code}`),
    left,
    columnsLeft: told?.columnsLeft ?? [],
    others: Object.fromEntries(told?.others() ?? []),
    totals: told === undefined ? {} : findPageTotals(told.facts, { acts }),
  };
}

/** The stored dates of the same table, a row a text: `NOR ratification 2001-10-02 → 2002-01-18`. */
export function readStoredDates(text: string): readonly string[] {
  const parsed = parsePublishedTable(text);
  if (!parsed.ok) return parsed.issues.map(({ line, code }) => `${line} ${code}`);
  return parsed.value.flatMap(({ participant, kind, on, published }) =>
    published === undefined ? [] : [`${participant} ${kind} ${on} → ${published}`],
  );
}
