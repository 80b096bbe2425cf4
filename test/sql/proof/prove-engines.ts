// What every engine says, compared with what the law says: `npm run engines`. vitest runs it, as it runs what else starts a server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDelay } from '../../../src/calendar/add-delay.ts';
import type { Delay } from '../../../src/calendar/delay.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import { type Database, renderSql } from '../../../src/sql.ts';
import { nameDelay } from '../../calendar/representative-delays.ts';
import { restateDelay, ruleOf } from '../../calendar/restated-delay.ts';
import { walkCalendar } from '../../calendar/walked-calendar.ts';
import { findRecord, listTreaties } from '../../support/catalogue.ts';
import { isInSample } from '../../support/days.ts';
import { compareThresholds } from '../compare-thresholds.ts';
import { compareViews, openFilled } from '../compare-with-library.ts';
import { PLATFORMS, type Platform } from '../engines.ts';
import { listLives } from '../generated-lives.ts';
import { listLinkedTreaties } from '../linked-catalogue.ts';
import { type Compared, compareEnds, listCalls, loadCalendar, NONE } from './calendar-in-database.ts';
import { listDelaysInUse } from './delays-in-use.ts';
import { comparePublished, PUBLISHED } from './published-in-views.ts';

/** The longest delay and a year more, for the ends of the last days. */
const CALENDAR = walkCalendar(1800, 2199 + 11);
const DAYS = 146_097;
const DELAYS = listDelaysInUse(listTreaties());
const SAMPLE: readonly number[] = CALENDAR.dates
  .slice(0, DAYS)
  .flatMap((day, place) => (isInSample(day) ? [place] : []));

/** Where each delay ends, said in places of a calendar that is walked day by day, with no code of the library. */
function endsOf(delay: Delay): Int32Array {
  const rule = ruleOf(delay);
  return Int32Array.from({ length: DAYS }, (_, place) => {
    const next = restateDelay(CALENDAR, place, delay, 'first-day-of-next-month');
    if (rule === 'first-day-of-next-month') return next;
    const last = restateDelay(CALENDAR, place, delay, 'last-day-of-month');
    return rule === 'refuse' && last !== next ? NONE : last;
  });
}

/** Counts the days from which the library ends a delay elsewhere. */
function countWrongSums(delay: Delay, ends: Int32Array): number {
  return ends.reduce((wrong, end, place) => {
    const sum = addDelay(CALENDAR.dateAt(place), delay);
    return (
      wrong +
      (end === NONE ? Number(sum.kind === 'date') : Number(sum.kind !== 'date' || sum.date !== CALENDAR.dateAt(end)))
    );
  }, 0);
}

const NOTHING: Compared = { compared: 0, differences: 0 };

const sumOf = (one: Compared, other: Compared): Compared => ({
  compared: one.compared + other.compared,
  differences: one.differences + other.differences,
});

const TYPESCRIPT = 'TypeScript';

/** What was compared, by what of it and by engine. */
const found = new Map<string, Map<string, Compared>>();

function note(what: string, engine: string, compared: Compared): void {
  const engines = found.get(what) ?? new Map<string, Compared>();
  found.set(what, engines.set(engine, sumOf(engines.get(engine) ?? NOTHING, compared)));
}

function expectNoDifference(what: string): void {
  const engines = [...(found.get(what) ?? [])];
  expect(engines.filter(([, { differences }]) => differences > 0)).toEqual([]);
  expect(engines.filter(([, { compared }]) => compared === 0)).toEqual([]);
}

const say = (line: string) => process.stdout.write(`${line}\n`);

afterAll(() => {
  const names = [TYPESCRIPT, ...PLATFORMS.map(({ name }) => name)];
  const wide = Math.max(...names.map(({ length }) => length));
  for (const [what, engines] of found) {
    say(`\n${what}\n${'engine'.padEnd(wide)} ${'compared'.padStart(12)} ${'differences'.padStart(12)}`);
    for (const name of names) {
      const compared = engines.get(name);
      if (compared === undefined) continue;
      say(`${name.padEnd(wide)} ${`${compared.compared}`.padStart(12)} ${`${compared.differences}`.padStart(12)}`);
    }
  }
});

describe('every engine', () => {
  const opened = new Map<Platform, Database>();
  beforeAll(async () => {
    for (const platform of PLATFORMS) {
      const database = await platform.open();
      await database.run(renderSql(platform.engine, []));
      await loadCalendar(database, CALENDAR.dates, SAMPLE);
      opened.set(platform, database);
    }
  });
  afterAll(async () => {
    for (const database of opened.values()) await database.close();
  });

  it(`ends ${DELAYS.length} delays where the calendar does, from every day of 1800 to 2199`, async () => {
    const byExpression = `The ends of ${DELAYS.length} delays from ${DAYS} days, by expressions`;
    const byFunction =
      'The same by the functions of the engine (in MariaDB, which calls them for each day, from a sample of the days after the first delay of each form)';
    const formsSeen = new Set<string>();
    for (const [index, delay] of DELAYS.entries()) {
      const ends = endsOf(delay);
      note(byExpression, TYPESCRIPT, { compared: DAYS, differences: countWrongSums(delay, ends) });
      const form = `${delay.form} ${ruleOf(delay)}`;
      const isFirst = !formsSeen.has(form);
      formsSeen.add(form);
      await Promise.all(
        [...opened].map(async ([{ name, engine }, database]) => {
          const from = engine === 'mariadb' && !isFirst ? 'sample' : 'days';
          note(byExpression, name, await compareEnds(engine, database, { delay, ends }));
          const asked = listCalls(engine, delay);
          if (asked.length > 0)
            note(byFunction, name, await compareEnds(engine, database, { delay, ends, asked, from }));
        }),
      );
      if (index % 20 === 0) say(`${index} of ${DELAYS.length}: ${nameDelay(delay)}`);
    }
    expectNoDifference(byExpression);
    expectNoDifference(byFunction);
  });

  it.each([
    ['linked with the other treaties to which they refer', listLinkedTreaties()],
    ['each alone', listTreaties().map((treaty) => ({ treaty, acts: findRecord(treaty.id)?.acts ?? [] }))],
  ] as const)('says of every record of the catalogue what the library says: treaties %s', async (how, entries) => {
    const what = `The answers to ${entries.length} treaties ${how}, with their records`;
    for (const platform of PLATFORMS) {
      const database = await openFilled(platform, entries);
      const { treaties, participations, differences } = await compareViews(platform.engine, database, entries);
      note(what, platform.name, {
        compared: countCovered(treaties) + countCovered(participations),
        differences: differences.length,
      });
      const thresholds = await compareThresholds(platform.engine, database, entries);
      note(
        `The thresholds of amendments of treaties ${how}, on every day on which their Parties change`,
        platform.name,
        {
          compared: thresholds.compared,
          differences: thresholds.differences.length,
        },
      );
      const published = await comparePublished(platform.engine, database);
      await database.close();
      note(`${PUBLISHED.length} published dates, treaties ${how}, but for those that are not covered`, platform.name, {
        compared: published.compared - published.notCovered,
        differences: published.differences,
      });
    }
    expectNoDifference(what);
    expectNoDifference(`The thresholds of amendments of treaties ${how}, on every day on which their Parties change`);
    expectNoDifference(`${PUBLISHED.length} published dates, treaties ${how}, but for those that are not covered`);
  });

  it('says of lives under generated clauses what the library says', async () => {
    const lives = listLives(600);
    const what = `The answers to ${lives.length} generated lives`;
    const ofAmendments = `The thresholds of amendments of ${lives.length} generated lives`;
    for (const platform of PLATFORMS) {
      const database = await openFilled(platform, lives);
      const { treaties, participations, differences } = await compareViews(platform.engine, database, lives);
      note(what, platform.name, {
        compared: countCovered(treaties) + countCovered(participations),
        differences: differences.length,
      });
      const thresholds = await compareThresholds(platform.engine, database, lives);
      await database.close();
      note(ofAmendments, platform.name, {
        compared: thresholds.compared,
        differences: thresholds.differences.length,
      });
    }
    expectNoDifference(what);
    expectNoDifference(ofAmendments);
  });

  it('and so does the library', () => {
    const entries = new Map(listLinkedTreaties().map(({ treaty, acts }) => [treaty.id, composeLife(treaty, { acts })]));
    const what = `${PUBLISHED.length} published dates, treaties linked with the other treaties to which they refer, but for those that are not covered`;
    for (const { treaty, participant, published_on } of PUBLISHED) {
      const life = entries.get(treaty);
      const answer =
        participant === 'treaty'
          ? life?.entryIntoForce
          : life?.participants.find((each) => each.participant === participant)?.participations[0]?.entryIntoForce;
      note(what, TYPESCRIPT, {
        compared: 1,
        differences: Number(answer?.kind !== 'determined' || answer.value !== published_on),
      });
    }
    expectNoDifference(what);
  });
});

function countCovered(byCertainty: Readonly<Record<string, number>>): number {
  return Object.entries(byCertainty).reduce(
    (sum, [certainty, count]) => sum + (certainty === 'not-covered' ? 0 : count),
    0,
  );
}
