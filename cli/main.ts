import { CommanderError } from 'commander';
import { audit, type Stopping } from './audit.ts';
import { completion } from './completion.ts';
import { configSchema } from './config.ts';
import { type Options, toProgram } from './options.ts';
import { Plain } from './plain.ts';
import { unwritable } from './reasons.ts';
import { explain, listRules, near } from './text.ts';

const stopping: Stopping = { code: 0, ask() {} };
for (const [name, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(name, () => {
    // Asked twice, it does not wait.
    if (stopping.code !== 0) process.exit(code);
    stopping.code = code;
    stopping.ask();
  });

async function main(): Promise<number> {
  const program = toProgram();
  program.parse();
  const options = program.opts<Options>();
  if (options.completion) return say(completion(program, options.completion));
  if (options.configSchema) return say(JSON.stringify(configSchema, null, 2));
  if (options.listRules) return say(listRules());
  if (options.explain) return say(explained(options.explain));
  return audit(program.args.length > 0 ? program.args : ['-'], options, stopping);
}

function explained(rule: string): string {
  const page = explain(rule);
  if (page !== null) return page;
  const meant = near(rule);
  const hint = meant.length > 0 ? `did you mean ${meant.join(', ')}?` : '--list-rules prints them';
  throw new Plain(`no rule "${rule}"; ${hint}`);
}

async function say(words: string): Promise<number> {
  if (!process.stdout.write(`${words}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  return 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader at the other end of a pipe has gone ("| head"): nothing is left to do.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`parascope: ${unwritable('standard output', error).message}\n`);
  process.exit(2);
});

try {
  process.exitCode = await main();
  // Workers and an open standard input would keep an interrupted run alive.
  if (stopping.code !== 0) process.exit();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Plain) {
    process.stderr.write(`parascope: ${error.message}\n`);
    process.exit(2);
  } else throw error;
}
