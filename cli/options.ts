import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { severities } from '../shared/audit/postings.ts';
import { engineVersion } from '../shared/audit/versions.ts';
import type { Severity } from '../shared/index.ts';
import { type Shell, shells } from './completion.ts';
import { type FormatName, formatNames } from './run.ts';
import type { InputKind } from './tasks.ts';

export interface Options {
  format?: FormatName;
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
  capturedColumn?: string;
  explain?: string;
  listRules?: boolean;
  configSchema?: boolean;
  completion?: Shell;
}

const inputKinds: InputKind[] = ['auto', 'text', 'html', 'pdf', 'docx', 'csv', 'jsonl'];

const examples = `
Examples:
  parascope posting.txt                          one posting, in the terminal
  parascope -o audit.html postings/ saved/       folders of files and saved pages, as one page to print
  parascope -o audit.xlsx jobs.csv               a table of postings, as a workbook
  parascope --baseline june.jsonl postings/      only what is new since an earlier audit
  parascope --format jsonl < in.jsonl > out.jsonl

Exit status:
  0 nothing at or above --fail-on; 1 something; 2 wrong usage, or an input that could not be read (each is named
  on standard error, and the others are still read); 130 or 143 interrupted.

A finding is a question about wording, not legal advice. Nothing is sent anywhere.`;

function toJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new InvalidArgumentError('Expected a whole number from 1 to 64.');
  return jobs;
}

/** The command line's options, with their help. */
export function toProgram(): Command {
  const more = (value: string, known: string[] = []): string[] => [...known, value];
  return new Command('parascope')
    .description(
      'Reads paraprofessional job postings line by line and flags work that belongs to a licensed professional.',
    )
    .configureHelp({ helpWidth: Math.min(process.stdout.columns ?? 100, 110) })
    .version(engineVersion)
    .argument(
      '[files...]',
      'text, web pages, PDF, .docx, CSV, JSONL; folders; patterns in quotes; "-" or none reads standard input',
    )
    .optionsGroup('What goes in:')
    .addOption(
      new Option('--input <kind>', 'what the files hold, where their names do not tell')
        .choices(inputKinds)
        .default('auto'),
    )
    .option('--text-column <name>', 'column of a CSV that holds the text; may be given several times', more)
    .option('--title-column <name>', 'column that holds the title')
    .option('--id-column <name>', 'column that holds the id')
    .option('--district-column <name>', 'column that holds the employer')
    .option('--address-column <name>', 'column that holds the web address')
    .option('--captured-column <name>', 'column that says when the posting was captured')
    .optionsGroup('What comes out:')
    .option('-o, --output <file>', 'write there, in the format of its ending')
    .addOption(
      new Option('--format <format>', 'how to print (text, where --output does not say)').choices([...formatNames]),
    )
    .addOption(new Option('--min-severity <severity>', 'leave out findings below').choices([...severities]))
    .option('--baseline <file>', 'an earlier output (jsonl, json, csv, sarif): only findings that are new since')
    .addOption(new Option('--fail-on <severity>', 'exit 1 when a finding is at or above').choices([...severities]))
    .optionsGroup('How it is read:')
    .option('--assume-para', 'read duties even where the title says another role')
    .option('--state <id>', "a state's postal code: its wider rules lower a finding")
    .option('--config <file>', 'your own settings (JSON): rules, severities, ignores with their reasons, columns')
    .optionsGroup('Large runs:')
    .option('--jobs <n>', 'workers that read side by side', toJobs, availableParallelism())
    .option('--resume', 'go on where a run with the same --output was cut off')
    .optionsGroup('To look up:')
    .option('--list-rules', 'print the rules')
    .option('--explain <rule>', 'print all that is known of a rule')
    .option('--config-schema', 'print what a configuration may say, as JSON Schema')
    .addOption(new Option('--completion <shell>', 'print a completion script').choices([...shells]))
    .addHelpText('after', examples)
    .showHelpAfterError('(parascope --help tells of all options)')
    .exitOverride();
}
