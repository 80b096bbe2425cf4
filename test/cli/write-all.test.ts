import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeAll } from '../../src/cli/output/write-all.ts';

const MEGABYTE = 1_048_576;

describe('writeAll', () => {
  it('writes more than a pipe that does not wait can hold, once its reader comes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'treaty-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [pipe, file] = [join(folder, 'pipe'), join(folder, 'file')];
    execFileSync('mkfifo', [pipe]);
    const descriptor = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    const bytes = Buffer.alloc(MEGABYTE, 'a line of an answer\n');
    // A pipe that is full and does not wait refuses.
    const written = writeSync(descriptor, bytes);
    expect(written).toBeLessThan(MEGABYTE);
    expect(() => writeSync(descriptor, bytes, written)).toThrow('EAGAIN');
    const reader = spawn('sh', ['-c', `cat ${pipe} > ${file}`]);
    writeAll(descriptor, bytes.subarray(written));
    closeSync(descriptor);
    await once(reader, 'close');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('passes on every other refusal', () => {
    const descriptor = openSync('/dev/null', 'r');
    onTestFinished(() => closeSync(descriptor));
    expect(() => writeAll(descriptor, Buffer.from('x'))).toThrow('EBADF');
  });
});
