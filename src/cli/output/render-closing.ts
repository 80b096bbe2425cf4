import type { Speech } from '../../wording/command-wording.ts';

/** How far an example reaches before what is said of it. */
const WIDTH = 44;

/** Renders what closes the help: how a treaty and a participant are named, examples, and what the exit tells. */
export function renderClosing({ text }: Speech): string {
  const examples: readonly (readonly [command: string, says: string])[] = [
    ['treaty status op-crc-sc', text('help.example.status')],
    ['treaty status op-crc-sc --as-of 2001-10-03', text('help.example.as-of')],
    ['treaty date op-crc-sc "Viet Nam"', text('help.example.date')],
    ['treaty latest op-crc-sc --in-force-by 2027-01-01', ''],
    ['treaty status op-crc-sc --register mine.csv --json', ''],
  ];
  return [
    '',
    text('help.what-is-a-treaty'),
    text('help.what-is-a-participant'),
    '',
    text('help.title.examples'),
    ...examples.map(([command, says]) => (says === '' ? `  ${command}` : `  ${command.padEnd(WIDTH)}  ${says}`)),
    '',
    text('help.exits'),
  ].join('\n');
}
