// Makes what is made from data before anything is compiled, checked or tested. vitest calls `setup`.
import { fileURLToPath } from 'node:url';
import { compileMessages } from './compile-messages.mjs';
import { compileNames } from './compile-names.mjs';

export async function setup() {
  compileNames();
  await compileMessages();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup();
