import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { listCatalogue } from '../../index.ts';
import { listParticipants } from '../../participants.ts';

/** Adds `treaty complete <shell>`, and what the shell is offered for treaties and participants. */
export function addCompletion(program: Command): void {
  const completion = tab(program);
  for (const command of completion.commands.values()) {
    const treaty = command.arguments.get('treaty');
    if (treaty !== undefined) {
      treaty.handler = (complete) => {
        for (const entry of listCatalogue()) complete(entry.treaty.id, entry.treaty.shortTitle);
      };
    }
    const participant = command.arguments.get('participant');
    if (participant !== undefined) {
      participant.handler = (complete) => {
        for (const { code, name } of listParticipants()) complete(code, name);
      };
    }
  }
}
