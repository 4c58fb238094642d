import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { severities } from '../shared/audit/postings.ts';
import { engineVersion } from '../shared/audit/versions.ts';
import type { Severity } from '../shared/index.ts';
import { type Shell, shells } from './completion.ts';
import type { FormatName } from './run.ts';
import type { InputKind } from './tasks.ts';

export interface Options {
  format: FormatName;
  input: InputKind;
  output?: string;
  resume?: boolean;
  assumePara?: boolean;
  minSeverity?: Severity;
  failOn?: Severity;
  jobs: number;
  state?: string;
  config?: string;
  baseline?: string;
  textColumn?: string[];
  titleColumn?: string;
  idColumn?: string;
  districtColumn?: string;
  addressColumn?: string;
  explain?: string;
  listRules?: boolean;
  completion?: Shell;
}

const formatNames: FormatName[] = ['text', 'json', 'jsonl', 'csv', 'markdown', 'html', 'sarif', 'xlsx'];

function toJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new InvalidArgumentError('expected a whole number from 1 to 64');
  return jobs;
}

/** The command line's options, with their help. */
export function toProgram(): Command {
  const more = (value: string, known: string[] = []): string[] => [...known, value];
  return new Command('parascope')
    .description(
      'Reads paraprofessional job postings line by line and flags work that belongs to a licensed professional.',
    )
    .version(engineVersion)
    .argument('[files...]', 'files, folders or patterns; "-" or none reads standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(formatNames).default('text'))
    .addOption(
      new Option('--input <kind>', 'what the files hold')
        .choices(['auto', 'text', 'html', 'pdf', 'docx', 'csv', 'jsonl'])
        .default('auto'),
    )
    .option('-o, --output <file>', 'write there, so that a run that is cut off can go on with --resume')
    .option('--resume', 'go on where an earlier run with the same --output was cut off')
    .option('--assume-para', 'read duties even where the title says another role')
    .addOption(new Option('--min-severity <severity>', 'leave out findings below').choices([...severities]))
    .addOption(new Option('--fail-on <severity>', 'exit 1 when a finding is at or above').choices([...severities]))
    .option('--jobs <n>', 'workers that read side by side', toJobs, availableParallelism())
    .option('--state <id>', "a state's postal code: its wider rules lower a finding")
    .option('--config <file>', 'rules on or off, severities, ignores with their reasons, columns (JSON)')
    .option('--baseline <file>', 'an earlier output (jsonl, json, csv, sarif): only findings that are new since')
    .option('--text-column <name>', 'column of a CSV that holds the text; may be given several times', more)
    .option('--title-column <name>', 'column of a CSV that holds the title')
    .option('--id-column <name>', 'column of a CSV that holds the id')
    .option('--district-column <name>', 'column of a CSV that holds the employer')
    .option('--address-column <name>', 'column of a CSV that holds the web address')
    .option('--explain <rule>', 'print all that is known of a rule')
    .option('--list-rules', 'print the rules')
    .addOption(new Option('--completion <shell>', 'print a completion script').choices([...shells]))
    .addHelpText(
      'after',
      '\nExit status: 0 nothing at or above --fail-on; 1 something; 2 wrong usage, or an input that could not be read\n(each is named on standard error, and the others are still read); 130 or 143 interrupted.',
    )
    .exitOverride();
}
