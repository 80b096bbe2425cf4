import { describe, expect, it } from 'vitest';
import { REACHED_DIALECTS } from '../../src/sql/dialects.ts';
import { renderSql } from '../../src/sql.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { PLATFORMS, type Platform } from './engines.ts';

/** Texts as a host may have them: at its end a backslash would let a literal go on, before a letter or a quotation mark it would be taken for an escape. */
const TEXTS = ['14(1)\\', "14\\'(1)", '\\n14(1)\\\\', "'; DROP TABLE acts; --", 'article «14» № 一', '14 $(1) %'];

/** How a text is read, where whoever runs a script sets that. */
const SETTINGS: Readonly<Record<Platform['engine'], readonly string[]>> = {
  mariadb: ["SET sql_mode = ''", "SET sql_mode = 'NO_BACKSLASH_ESCAPES'"],
  postgresql: ['SET standard_conforming_strings = on', 'SET standard_conforming_strings = off'],
  sqlite: ['SELECT 1'],
  duckdb: ['SELECT 1'],
};

const CASES = PLATFORMS.flatMap(({ name, engine, open }) =>
  SETTINGS[engine].map((setting) => ({ name, engine, open, setting })),
);

/** The clauses of OP-CRC-SC under another id, with a text as the article on their entry into force. */
const withTexts = (id: string, article: string) => ({
  ...opCrcSc,
  id,
  finalClauses: { ...opCrcSc.finalClauses, entryIntoForce: { ...opCrcSc.finalClauses.entryIntoForce, article } },
});

const TREATY = 'op\\crc-sc';

describe.each(CASES)('a text in $name, after $setting', ({ engine, open, setting }) => {
  it('is the same in rows, in a mapping and in the name of a table, and what is made of ours is found', async () => {
    const { nameOf, types, literals, catalog } = REACHED_DIALECTS[engine];
    const database = await open();
    await database.run(setting);
    const table = 'deeds\\';
    await database.run(`CREATE TABLE ${catalog.quote(table)} (state ${types.text}, action ${types.text}, done date)`);
    const rows = TEXTS.map((text) => `(${literals.text(text)}, 'r', '2001-10-18')`);
    await database.run(`INSERT INTO ${catalog.quote(table)} VALUES ${rows.join(', ')}`);
    const mapping = {
      table,
      columns: { treaty: { always: TREATY }, participant: 'state', kind: 'action', day: 'done' },
      values: { participant: Object.fromEntries(TEXTS.map((text, index) => [text, `state ${index}`])) },
    };
    const treaties = [withTexts(TREATY, '14(1)'), ...TEXTS.map((text, index) => withTexts(`treaty ${index}`, text))];
    await database.run(renderSql(engine, treaties, { mapping }));
    expect(await database.list(`SELECT treaty, article FROM ${nameOf('treaties')} ORDER BY treaty`)).toEqual([
      { treaty: TREATY, article: '14(1)' },
      ...TEXTS.map((article, index) => ({ treaty: `treaty ${index}`, article })),
    ]);
    expect(
      await database.list(`SELECT treaty, participant FROM ${nameOf('participations')} ORDER BY participant`),
    ).toEqual(TEXTS.map((_, index) => ({ treaty: TREATY, participant: `state ${index}` })));
    expect((await database.list(catalog.columnsOf({ table }))).map(({ name }) => name)).toEqual([
      'state',
      'action',
      'done',
    ]);
    await database.run(`CREATE VIEW mine AS SELECT treaty FROM ${nameOf('treaties')}`);
    expect((await database.list(catalog.dependents)).map(({ name }) => `${name}`.replace(/^.*\./, ''))).toEqual([
      'mine',
    ]);
    await database.close();
  });
});
