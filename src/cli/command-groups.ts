import type { CommandCode } from '../wording/command-wording.ts';
import type { DefineCommand } from './command.ts';

/** Commands that stand together in the help, each loaded only where it is asked for. */
export interface CommandGroup {
  readonly heading: Extract<CommandCode, `help.group.${string}`>;
  readonly commands: Readonly<Record<string, () => Promise<DefineCommand>>>;
}

export const COMMAND_GROUPS: readonly CommandGroup[] = [
  {
    heading: 'help.group.clauses',
    commands: {
      list: async () => (await import('./commands/list.ts')).defineList,
      show: async () => (await import('./commands/show.ts')).defineShow,
      status: async () => (await import('./commands/status.ts')).defineStatus,
      date: async () => (await import('./commands/date.ts')).defineDate,
      next: async () => (await import('./commands/next.ts')).defineNext,
      chronology: async () => (await import('./commands/chronology.ts')).defineChronology,
      reports: async () => (await import('./commands/reports.ts')).defineReports,
      dossier: async () => (await import('./commands/dossier.ts')).defineDossier,
      amendment: async () => (await import('./commands/amendment.ts')).defineAmendment,
      bound: async () => (await import('./commands/bound.ts')).defineBound,
      machine: async () => (await import('./commands/machine.ts')).defineMachine,
    },
  },
  {
    heading: 'help.group.what-if',
    commands: {
      latest: async () => (await import('./commands/latest.ts')).defineLatest,
      denunciation: async () => (await import('./commands/denunciation.ts')).defineDenunciation,
      needed: async () => (await import('./commands/needed.ts')).defineNeeded,
      'what-if': async () => (await import('./commands/what-if.ts')).defineWhatIf,
      simulate: async () => (await import('./commands/simulate.ts')).defineSimulate,
      forecast: async () => (await import('./commands/forecast.ts')).defineForecast,
    },
  },
  {
    heading: 'help.group.checks',
    commands: {
      check: async () => (await import('./commands/check.ts')).defineCheck,
      audit: async () => (await import('./commands/audit.ts')).defineAudit,
      compare: async () => (await import('./commands/compare.ts')).defineCompare,
      conformance: async () => (await import('./commands/conformance.ts')).defineConformance,
      ambiguity: async () => (await import('./commands/ambiguity.ts')).defineAmbiguity,
    },
  },
  {
    heading: 'help.group.writing',
    commands: {
      new: async () => (await import('./commands/new.ts')).defineNew,
      convert: async () => (await import('./commands/convert.ts')).defineConvert,
      sql: async () => (await import('./commands/sql.ts')).defineSql,
      calendar: async () => (await import('./commands/calendar.ts')).defineCalendar,
      watch: async () => (await import('./commands/watch.ts')).defineWatch,
      export: async () => (await import('./commands/export.ts')).defineExport,
      store: async () => (await import('./commands/store.ts')).defineStore,
      record: async () => (await import('./commands/record.ts')).defineRecord,
      notification: async () => (await import('./commands/notification.ts')).defineNotification,
    },
  },
  {
    heading: 'help.group.further',
    commands: {
      serve: async () => (await import('./commands/serve.ts')).defineServe,
      mcp: async () => (await import('./commands/mcp.ts')).defineMcp,
      complete: async () => (await import('./commands/complete.ts')).defineComplete,
    },
  },
];

/** Checks if a word is the name of a command. */
export function isCommand(word: string): boolean {
  return COMMAND_GROUPS.some(({ commands }) => Object.hasOwn(commands, word));
}
