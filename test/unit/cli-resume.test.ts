import fs, { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { formats } from '../../cli/formats.ts';
import { type Finished, openOutput } from '../../cli/output.ts';
import { read } from '../../cli/reader.ts';
import type { FormatName } from '../../cli/run.ts';
import { folder, posting, run, tasksOf } from './cli-files.ts';

const { path, file } = folder();
const rows = Array.from({ length: 9 }, (_, index) =>
  index % 4 === 2 ? 'broken' : JSON.stringify({ id: `p${index}`, text: posting.repeat(1 + (index % 3)) }),
);
const tasks = await tasksOf([file('in.jsonl', `${rows.join('\n')}\n`)]);

/** What a process does to files; each of them may be the last thing that it did. */
const deeds = ['openSync', 'writeSync', 'writeFileSync', 'ftruncateSync', 'renameSync', 'rmSync', 'closeSync'] as const;
type Deed = (...args: unknown[]) => unknown;
const real = Object.fromEntries(deeds.map((name) => [name, fs[name] as Deed])) as Record<string, Deed>;

class Killed extends Error {}

/** From the deed with this number on, nothing is done any more, as if the process had been killed there: in the middle of a write. */
function killAt(number: number): { count: () => number } {
  let count = 0;
  for (const name of deeds) {
    Object.assign(fs, {
      [name](...args: unknown[]) {
        count += 1;
        if (count > number) throw new Killed();
        if (count < number) return real[name]?.(...args);
        if (name === 'writeSync' || name === 'writeFileSync') {
          const [target, data, ...rest] = args as [number, string | Uint8Array, ...unknown[]];
          // Of words the place is the third argument, of bytes the fifth.
          const place = typeof data === 'string' ? rest[0] : rest[2];
          const half = Buffer.from(data as string).subarray(0, Math.ceil(data.length / 2));
          if (name === 'writeSync') real.writeSync?.(target, half, 0, half.length, place);
          else real.writeFileSync?.(target, half);
        }
        throw new Killed();
      },
    });
  }
  syncBuiltinESMExports();
  return { count: () => count };
}

function live(): void {
  Object.assign(fs, real);
  syncBuiltinESMExports();
}
afterEach(() => {
  live();
  vi.restoreAllMocks();
});

/** One run of the command over the tasks, one posting at a time; null where an earlier one has finished. */
async function audit(format: FormatName, output: string, resume: boolean): Promise<Finished | null> {
  const out = await openOutput({ file: output, format: formats[format], resume, run: 'x', date: '2026-11-21' });
  if (!out) return null;
  for (const task of tasks.slice(out.done)) await out.write(await read([task], { ...run, format }));
  return out.finish();
}

async function auditUntil(number: number, format: FormatName, output: string): Promise<'killed' | 'done'> {
  killAt(number);
  try {
    await audit(format, output, true);
    return 'done';
  } catch {
    // Some errors are turned into plain words on their way: whatever came, the process is dead.
    return 'killed';
  } finally {
    live();
  }
}

test.each(['jsonl', 'csv', 'json', 'sarif'] as const)(
  'killed at any one thing that it does to a file, and again soon after, --resume gives what an undisturbed run gives (%s)',
  async (format) => {
    // The place is noted now and then; here every few postings.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 70));
    const whole = join(path, `whole.${format}`);
    const counted = killAt(Number.POSITIVE_INFINITY);
    await audit(format, whole, false);
    const most = counted.count();
    live();
    expect(most).toBeGreaterThan(20);
    for (let number = 1; number <= most; number += 1) {
      const place = join(path, `${format}-${number}`);
      mkdirSync(place);
      const output = join(place, `out.${format}`);
      expect(await auditUntil(number, format, output)).toBe('killed');
      await auditUntil(1 + ((number * 7) % most), format, output);
      await audit(format, output, true);
      expect(readFileSync(output, 'utf8'), `killed at ${number} of ${most}`).toBe(readFileSync(whole, 'utf8'));
      // A note that was being written may be left half; nothing else is.
      expect(readdirSync(place).filter((name) => name !== `out.${format}`)).toEqual([]);
    }
  },
);
