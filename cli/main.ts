import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { AnalyzeOptions, Report, Severity } from '../shared/index.ts';
import { type Input, type InputKind, readInputs } from './inputs.ts';
import { type Outcome, readAll, toJson } from './reader.ts';
import { explain, listRules, toText } from './text.ts';

const levels: readonly Severity[] = ['ask', 'condition', 'crosses'];
const formats = ['text', 'json', 'jsonl', 'csv', 'markdown', 'html', 'sarif'];
const ready = new Set(['text', 'json', 'jsonl']);

interface Options {
  format: string;
  input: InputKind;
  assumePara?: boolean;
  minSeverity: Severity;
  failOn?: Severity;
  jobs: number;
  state?: string;
  explain?: string;
  listRules?: boolean;
}

/** A mistake in how the command was called. */
class Usage extends Error {}

function toJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new InvalidArgumentError('expected a whole number from 1 to 64');
  return jobs;
}

const program = new Command('parascope')
  .description(
    'Reads paraprofessional job postings line by line and flags work that belongs to a licensed professional.',
  )
  .argument('[files...]', 'postings to read; "-" or none reads standard input')
  .addOption(new Option('--format <format>', 'how to print').choices(formats).default('text'))
  .addOption(
    new Option('--input <kind>', 'what the files hold')
      .choices(['auto', 'text', 'html', 'pdf', 'docx', 'csv', 'jsonl'])
      .default('auto'),
  )
  .option('--assume-para', 'read duties even where the title says another role')
  .addOption(new Option('--min-severity <severity>', 'leave out findings below').choices([...levels]).default('ask'))
  .addOption(new Option('--fail-on <severity>', 'exit 1 when a finding is at or above').choices([...levels]))
  .option('--jobs <n>', 'postings read at a time', toJobs, 1)
  .option('--state <id>', "a state's postal code: its wider rules lower a finding")
  .option('--explain <rule>', 'print all that is known of a rule')
  .option('--list-rules', 'print the rules')
  .exitOverride();

async function* every(files: string[], kind: InputKind): AsyncGenerator<Input> {
  for (const file of files.length > 0 ? files : ['-']) yield* readInputs(file, kind);
}

function atLeast(report: Report, least: Severity): Report {
  const findings = report.findings.filter((finding) => levels.indexOf(finding.severity) >= levels.indexOf(least));
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...report,
    findings,
    summary: { ...report.summary, crosses: count('crosses'), condition: count('condition'), ask: count('ask') },
  };
}

/** Writes a line, waiting while the reader at the other end is slow. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function main(): Promise<number> {
  program.parse();
  const options = program.opts<Options>();
  if (options.listRules) {
    await print(listRules());
    return 0;
  }
  if (options.explain) {
    const page = explain(options.explain);
    if (page === null) throw new Usage(`no rule "${options.explain}"; --list-rules prints them`);
    await print(page);
    return 0;
  }
  if (!ready.has(options.format))
    throw new Usage(`--format ${options.format} is not ready in this version; text, json and jsonl are`);
  if (options.state && !/^[A-Za-z]{2}$/.test(options.state))
    throw new Usage(`--state takes a postal code of two letters, got "${options.state}"`);
  const analyzing: AnalyzeOptions = {
    ...(options.assumePara ? { assumePara: true } : {}),
    ...(options.state ? { state: options.state } : {}),
  };
  let failed = false;
  let found = false;
  const kept: string[] = [];
  for await (const outcome of readAll(every(program.args, options.input), analyzing, options.jobs)) {
    if (outcome.error !== null) {
      failed = true;
      process.stderr.write(`parascope: ${outcome.error}\n`);
    }
    const shown: Outcome = outcome.report
      ? { ...outcome, report: atLeast(outcome.report, options.minSeverity) }
      : outcome;
    const { failOn } = options;
    if (
      failOn &&
      outcome.report?.findings.some((finding) => levels.indexOf(finding.severity) >= levels.indexOf(failOn))
    )
      found = true;
    if (options.format === 'jsonl') await print(toJson(shown));
    else if (options.format === 'json') kept.push(toJson(shown));
    else if (shown.report)
      await print(
        toText(
          shown.name === '-' ? (shown.id ?? '-') : shown.name,
          shown.title || (shown.id !== shown.name ? (shown.id ?? '') : ''),
          shown.text,
          shown.report,
        ),
      );
  }
  if (options.format === 'json') {
    const values = kept.map((line) => JSON.parse(line) as unknown);
    await print(JSON.stringify(values.length === 1 ? values[0] : values, null, 2));
  }
  return failed ? 2 : found ? 1 : 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader at the other end of a pipe has gone ("| head"): nothing is left to do.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Usage) {
    process.stderr.write(`parascope: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
