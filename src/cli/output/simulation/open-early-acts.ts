import { type Act, listStatehoodRemarks, type Remark } from '../../../index.ts';
import type { Session } from '../../command.ts';
import { setWithoutEffect } from '../check-page.ts';
import { openPage } from '../page.ts';

/** How many acts are named; nobody reads more before mending what they have in common. */
const MOST_NAMED = 10;

/** The acts of scenarios that come before their State did: each is told once, however many scenarios have it. */
export interface EarlyActs {
  readonly take: (acts: readonly Act[]) => void;
  /** How many scenarios have one. */
  readonly count: () => number;
  readonly write: (session: Session) => void;
}

/** Opens a list of the acts of scenarios that come before their State did. */
export function openEarlyActs(): EarlyActs {
  const named = new Map<string, Remark>();
  let scenarios = 0;
  return {
    take: (acts) => {
      const remarks = listStatehoodRemarks(acts);
      if (remarks.length > 0) scenarios += 1;
      for (const remark of remarks) {
        const { kind, participant, on } = remark.act;
        if (named.size < MOST_NAMED) named.set(JSON.stringify([kind, participant, on]), remark);
      }
    },
    count: () => scenarios,
    write: (session) => {
      const page = openPage({ ...session, stdout: session.stderr });
      const lines = setWithoutEffect(page, { refusals: [], remarks: [...named.values()] });
      if (lines.length > 0) session.stderr.write(`${lines.slice(1).join('\n')}\n`);
    },
  };
}
