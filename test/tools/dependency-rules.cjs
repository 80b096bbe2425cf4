// Which room may import which. Each rule carries the sentence a developer reads when it fires.
// `inRoom` matches the project's own src and the fixtures that show the rules firing.
const inRoom = (...rooms) => `(^|/)src/(${rooms.join('|')})/`;
const doors = [
  '(^|/)src/(index|calendar|catalogue|conformance|formats|icalendar|machine|participants|reading|simulation|sql|store|version|watch|wording)\\.ts$',
  '(^|/)src/wording/(languages/[a-z]+(-files)?|command/[a-z]+(-all)?|command-wording)\\.ts$',
];

/** What starts a service. */
const services = ['(^|/)src/server/(open-server|mcp/open-over-http|mcp/run-over-stdio)\\.ts$'];

/** What every rule room stands on. */
const ground = ['calendar', 'determination', 'participants', 'treaty', 'condition', 'participation'];
const rules = ['entry-into-force', 'denunciation', 'amendment', 'reporting'];
const ruleRoom = 'A rule room answers one question of law and never imports another rule room.';

/** A room, what it may import from under src, and why nothing else. */
const rooms = [
  ['calendar', [], 'The calendar knows no treaty: it imports nothing but itself.'],
  [
    'determination',
    ['calendar', 'participants'],
    'What an answer is knows dates, participants and texts in their languages: it imports the calendar and participants.',
  ],
  ['participants', ['calendar'], 'Who a participant is depends on days alone: participants import the calendar.'],
  ['treaty', ['calendar', 'participants'], 'The vocabulary knows dates, participants and no rule.'],
  [
    'condition',
    ['calendar', 'determination', 'participants', 'treaty'],
    'A condition is counted from what it is given: it knows neither who may consent nor any rule.',
  ],
  [
    'participation',
    ['calendar', 'determination', 'participants', 'treaty', 'condition'],
    'Who counts is decided before any date is: participation imports no rule.',
  ],
  ...rules.map((room) => [room, ground, ruleRoom]),
  ['lifecycle', [...ground, ...rules], 'The lifecycle composes the rules; it knows no catalogue and no command.'],
  [
    'what-if',
    [...ground, ...rules, 'lifecycle', 'reading'],
    'A hypothesis is read as a record is and answered by the rules that answer what is: what-if knows no catalogue and no command.',
  ],
  [
    'machine',
    [...ground, 'amendment', 'reporting', 'lifecycle'],
    'The statecharts ask the lifecycle for every date; they know no catalogue and no command.',
  ],
  [
    'simulation',
    [...ground, 'entry-into-force', 'amendment', 'lifecycle', 'what-if'],
    'What might be is reckoned by the rules that reckon what is: simulation knows no catalogue and no command.',
  ],
  [
    'reading',
    ['calendar', 'determination', 'participants', 'treaty'],
    'Our own files are read into the vocabulary: reading imports no rule.',
  ],
  [
    'formats',
    ['calendar', 'determination', 'participants', 'treaty', 'reading'],
    'Other people’s files are read into the vocabulary: formats import no rule.',
  ],
  [
    'export',
    [...ground, ...rules, 'lifecycle', 'reading', 'sql'],
    'What the lifecycle composes is written as others read it, in SQL as the rules are: export knows no catalogue and no command.',
  ],
  [
    'conformance',
    [...ground, 'entry-into-force', 'denunciation', 'lifecycle', 'simulation', 'reading', 'formats'],
    'Stored dates are compared with what the lifecycle composes: conformance knows no catalogue and no command.',
  ],
  [
    'sql',
    [...ground, 'amendment', 'reading'],
    'The rules as SQL are rendered from the clauses: sql asks the rooms that say who may join, what counts and how many must accept an amendment, and composes no life.',
  ],
  [
    'store',
    ['calendar', 'treaty'],
    'What is recorded is kept in the words of the vocabulary, and no law is asked: the store imports the vocabulary and no rule.',
  ],
  [
    'watch',
    [...ground, 'lifecycle', 'export'],
    'What has changed in law is told from what the lifecycle composes and a calendar lists: watch knows no catalogue and no command.',
  ],
  [
    'catalogue',
    ['calendar', 'participants', 'treaty', 'reading'],
    'The catalogue is data: it imports the vocabulary and no rule.',
  ],
  [
    'wording',
    ['calendar', 'determination', 'participants', 'treaty'],
    'Words are found for answers, which do not know them: wording imports what an answer is made of and no rule.',
  ],
];

module.exports = {
  forbidden: [
    ...rooms.map(([room, may, comment]) => ({
      name: `${room}-imports-only-what-it-may`,
      comment,
      severity: 'error',
      from: { path: inRoom(room) },
      to: { path: '(^|/)src/', pathNot: inRoom(room, ...may) },
    })),
    {
      name: 'doors-for-people-use-the-public-door',
      comment:
        'The command decides nothing: it imports the public doors and itself, starts the service, and keeps the file of its tokens.',
      severity: 'error',
      from: { path: inRoom('cli') },
      to: { path: '(^|/)src/', pathNot: [inRoom('cli', 'server/tokens'), ...services, ...doors] },
    },
    {
      name: 'server-answers-as-the-command-does',
      comment:
        'The service decides nothing: it imports the public doors, and what the command composes its answers of, so that both give the same.',
      severity: 'error',
      from: { path: inRoom('server'), pathNot: inRoom('server/mcp') },
      to: {
        path: '(^|/)src/',
        pathNot: [
          inRoom('server', 'cli/answers', 'cli/input', 'cli/output'),
          '(^|/)src/cli/(bad-input|command|no-record|open-session)\\.ts$',
          ...doors,
        ],
      },
    },
    {
      name: 'tools-answer-as-the-commands-do',
      comment:
        'The tools for programs that reason decide nothing: each asks the command of its name, whose JSON is the answer. Beside that and the doors they import what reads an argument by its schema.',
      severity: 'error',
      from: { path: inRoom('server/mcp') },
      to: {
        path: '(^|/)src/',
        pathNot: [
          inRoom('server', 'cli/answers', 'cli/commands', 'cli/input', 'cli/output'),
          '(^|/)src/cli/(bad-input|command|no-record)\\.ts$',
          '(^|/)src/(reading/json/parse-plain|treaty/scalars)\\.ts$',
          ...doors,
        ],
      },
    },
    {
      name: 'service-behind-the-command',
      comment: 'The service is started by the command alone: no page and no library loads what listens on a network.',
      severity: 'error',
      from: { path: '(^|/)src/', pathNot: inRoom('cli', 'server') },
      to: { path: [inRoom('server'), 'node_modules/(@?fastify|prom-client|@modelcontextprotocol|@hono)'] },
    },
    {
      name: 'conformance-behind-its-door',
      comment: 'What compares stored dates is asked by the doors alone: no rule depends on how others reckon.',
      severity: 'error',
      from: { path: '(^|/)src/', pathNot: [inRoom('conformance'), ...doors] },
      to: { path: inRoom('conformance') },
    },
    {
      name: 'databases-in-the-adapters',
      comment: 'A store is the same in every database: what reaches one belongs to its adapter, and to the command.',
      severity: 'error',
      from: { path: '(^|/)src/', pathNot: inRoom('cli', 'store/sqlite', 'store/postgresql') },
      to: { path: 'node_modules/(libsql|pg)/' },
    },
    {
      name: 'no-way-back',
      comment:
        'One direction, no way back: neither rooms nor files import each other in a circle, not for types either.',
      severity: 'error',
      from: { path: '(^|/)src/' },
      to: { circular: true },
    },
    {
      name: 'no-input-output-in-the-law',
      comment:
        'No rule does input or output: files, processes and the network belong to the command, threads to the workers of the kernel, files and hashes to the store.',
      severity: 'error',
      from: {
        path: '(^|/)src/',
        pathNot: [
          inRoom('cli', 'server', 'store/sqlite'),
          '(^|/)src/simulation/kernel/(worker|threads|run-in-workers)\\.ts$',
          '(^|/)src/store/hash-of-entry\\.ts$',
        ],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'clock-time-at-the-edges',
      comment:
        'Clock time enters at the edges: libraries of clock time are for the surfaces, which find today at the depositary’s seat.',
      severity: 'error',
      from: { path: '(^|/)src/', pathNot: inRoom('cli') },
      to: { path: 'node_modules/(luxon|date-fns)' },
    },
    {
      name: 'statecharts-ask-the-lifecycle',
      comment: 'A statechart computes no date: whatever a rule room determines, it asks of the lifecycle.',
      severity: 'error',
      from: { path: inRoom('machine') },
      to: {
        path: '(^|/)src/(amendment|calendar|entry-into-force|denunciation|reporting)/(determine|add|find|compose)-',
      },
    },
    {
      name: 'xstate-in-the-machine',
      comment: 'The statechart library belongs to the statecharts: the rules are plain functions without it.',
      severity: 'error',
      from: { path: '(^|/)src/', pathNot: inRoom('machine') },
      to: { path: 'node_modules/xstate' },
    },
    {
      name: 'source-imports-no-tests',
      comment: 'What is shipped does not import what tests it.',
      severity: 'error',
      from: { path: '(^|/)src/' },
      to: { path: '(^|/)test/', pathNot: '(^|/)src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
