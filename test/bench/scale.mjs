// The views over many instruments that lie in several databases of PostgreSQL: on each of them, over foreign tables, and with all in one database.
// vitest runs it, as it runs what else starts a server: `npm run scale`.
import { afterAll, expect, it } from 'vitest';
import { openPostgresql } from '../../src/cli/databases/postgresql.ts';
import { renderSql } from '../../src/sql.ts';
import { createOnPostgresql } from '../sql/engines.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';
import { renderActs, renderClauses, STATES_OF_EACH } from './many-treaties.mjs';
import { medianOf } from './measure-pairs.mjs';

const INSTRUMENTS = Number(process.env.FC_INSTRUMENTS);
const SHARDS = Number(process.env.FC_SHARDS);

const TREATIES = Math.max(SHARDS, Math.round(INSTRUMENTS / STATES_OF_EACH));

/** The treaties whose clauses those that are measured have, in turn. */
const MODELS = ['op-crc-sc', 'crc', 'cat'];

/** Each question is asked so often in each way, in turn, so that what else the machine does falls on all alike. */
const RUNS = 3;

/** What is asked: how many rows come, and a sum that two answers share only if they say the same. */
const QUESTIONS = {
  'every date of all treaties': `SELECT COUNT(*) AS rows, SUM(hashtext(CONCAT_WS(' ', treaty, participant, in_force_from, certainty, party_until))) AS sum
    FROM final_clauses.participations`,
  'Parties to each treaty on one day': `SELECT COUNT(*) AS rows, SUM(hashtext(CONCAT_WS(' ', treaty, parties))) AS sum FROM (
    SELECT treaty, COUNT(*) AS parties FROM final_clauses.parties
    WHERE since <= DATE '2010-01-01' AND (until IS NULL OR until > DATE '2010-01-01') GROUP BY treaty) counted`,
  'every date of one treaty': `SELECT COUNT(*) AS rows, SUM(hashtext(CONCAT_WS(' ', participant, in_force_from, certainty))) AS sum
    FROM final_clauses.participations WHERE treaty = 's0-0'`,
};

const INSTALLATION = renderSql('postgresql', MODELS.map(treatyOfCatalogue));

const SETTINGS = { work_mem: '256MB', enable_partitionwise_aggregate: 'on' };

const shardNumbers = Array.from({ length: SHARDS }, (_, shard) => shard);

/** The id of a treaty begins with its shard. */
const ID = `'s' || n % ${SHARDS} || '-' || n`;

/** The treaties of one shard, or of all. */
const treatiesOf = (shard) => {
  const series = shard === undefined ? [0, TREATIES - 1, 1] : [shard, TREATIES - 1, SHARDS];
  return { models: MODELS, series, id: ID };
};

/** The clauses of the treaties of a shard, or of all. */
const clausesOf = (shard) => renderClauses('postgresql', treatiesOf(shard));

/** Their instruments. */
const actsOf = (shard) => renderActs('postgresql', treatiesOf(shard));

/** Reaches the shards from another database. */
function renderServers(urls) {
  const servers = urls.map((url, shard) => {
    const { hostname, port, pathname, username } = new URL(url);
    return `CREATE SERVER shard_${shard} FOREIGN DATA WRAPPER postgres_fdw
      OPTIONS (host '${hostname}', port '${port}', dbname '${pathname.slice(1)}', fetch_size '10000', async_capable 'true');
    CREATE USER MAPPING FOR CURRENT_USER SERVER shard_${shard} OPTIONS (user '${username}');
    CREATE SCHEMA shard_${shard};
    IMPORT FOREIGN SCHEMA final_clauses LIMIT TO (acts, participations, parties) FROM SERVER shard_${shard} INTO shard_${shard};`;
  });
  return ['CREATE EXTENSION postgres_fdw;', ...servers].join('\n');
}

/** The acts of the shards in one view, which our views read. */
function renderForeignActs() {
  const acts = shardNumbers.map((shard) => `SELECT * FROM shard_${shard}.acts`);
  return `CREATE SCHEMA final_clauses; CREATE VIEW final_clauses.acts AS ${acts.join(' UNION ALL ')};`;
}

/** Our views on the shards as the parts of one table. */
function renderParts() {
  const tables = ['participations', 'parties'].map((view) => {
    const parts = shardNumbers.map(
      (shard) =>
        `ALTER TABLE final_clauses.${view} ATTACH PARTITION shard_${shard}.${view} FOR VALUES FROM ('s${shard}-') TO ('s${shard}.');`,
    );
    return `CREATE TABLE final_clauses.${view} (LIKE shard_0.${view}) PARTITION BY RANGE (treaty);\n${parts.join('\n')}`;
  });
  return ['CREATE SCHEMA final_clauses;', ...tables].join('\n');
}

const left = [];

afterAll(async () => {
  for (const leave of left.reverse()) await leave();
});

/** Makes a database by some scripts, and opens it. */
async function makeDatabase(...scripts) {
  const { url, drop } = await createOnPostgresql();
  // The settings are those of the database, and so of whoever comes to it from another one.
  const owner = await openPostgresql(url);
  for (const [setting, value] of Object.entries(SETTINGS)) {
    await owner.run(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET ${setting} = '${value}'`);
  }
  await owner.close();
  const database = await openPostgresql(url);
  left.push(drop, database.close);
  for (const script of scripts) await database.run(script);
  return { url, database };
}

/** Makes the databases, and opens the one that answers in each way; the others are compared with the first. */
async function openWays() {
  const shards = [];
  for (const shard of shardNumbers) {
    shards.push((await makeDatabase(INSTALLATION, clausesOf(shard), actsOf(shard))).url);
  }
  const scripts = {
    'views on the shards': [renderServers(shards), renderParts()],
    'views over foreign tables': [renderServers(shards), renderForeignActs(), INSTALLATION, clausesOf()],
    'one database': [INSTALLATION, clausesOf(), actsOf()],
  };
  const ways = [];
  for (const [name, ofWay] of Object.entries(scripts)) {
    ways.push({ name, database: (await makeDatabase(...ofWay)).database });
  }
  return ways;
}

/** Asks a question in every way, in turn, and gives the seconds of each; the answers have to be the same. */
async function ask(ways, question) {
  const seconds = ways.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    const answers = new Set();
    for (const [index, { database }] of ways.entries()) {
      const start = performance.now();
      answers.add(JSON.stringify(await database.list(question)));
      seconds[index].push((performance.now() - start) / 1000);
    }
    expect(answers.size).toBe(1);
  }
  return seconds.map(medianOf);
}

it(`measures the views on ${SHARDS} shards, over foreign tables and in one database`, async () => {
  const ways = await openWays();
  print(
    `${TREATIES * STATES_OF_EACH} instruments of ${TREATIES} treaties on ${SHARDS} shards, the middle one of ${RUNS} runs in turn`,
  );
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const seconds = await ask(ways, question);
    print(name);
    for (const [index, way] of ways.entries()) {
      const ratio = seconds[index] / seconds[0];
      print(`  ${way.name.padEnd(28)}${seconds[index].toFixed(1).padStart(8)} s  ${ratio.toFixed(2)} × the first`);
    }
  }
});

function print(line) {
  process.stdout.write(`${line}\n`);
}
