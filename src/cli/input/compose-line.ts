import { BadInput, SEE_HELP } from '../bad-input.ts';
import { isCommand } from '../command-groups.ts';

/**
 * Composes the command line that is read: help that is asked for by its name, and perhaps by its option too, is that of the command asked for.
 *
 * @throws BadInput where help is asked for what is no command
 */
export function composeLine(args: readonly string[]): readonly string[] {
  const [first, ...others] = args;
  if (first === undefined) return ['--help'];
  if (first !== 'help') return args;
  const asked = others.find((word) => word !== '-h' && word !== '--help');
  if (asked === undefined) return ['--help'];
  if (isCommand(asked)) return [asked, '--help'];
  throw new BadInput({ code: 'usage.unknown-command', values: { command: asked } }, SEE_HELP);
}
