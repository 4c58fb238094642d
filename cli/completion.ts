import type { Command } from 'commander';
import { rules } from '../shared/knowledge/rules/index.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

interface Flag {
  long: string;
  about: string;
  /** What may follow: words, the name of a file, or nothing (null). */
  values: readonly string[] | 'file' | null;
}

function flagsOf(program: Command): Flag[] {
  return program.options.map(({ long, description, argChoices, required, optional }) => ({
    long: long ?? '',
    about: description,
    values: argChoices ?? (long === '--explain' ? rules.map(({ id }) => id) : required || optional ? 'file' : null),
  }));
}

/** A script that makes a shell complete options, their values, rules and files. */
export function completion(program: Command, shell: Shell): string {
  const flags = flagsOf(program);
  const written: Record<Shell, () => string> = {
    bash: () => bash(flags),
    zsh: () => zsh(flags),
    fish: () => fish(flags),
  };
  return written[shell]();
}

function bash(flags: Flag[]): string {
  const cases = flags
    .filter(({ values }) => Array.isArray(values))
    .map(
      ({ long, values }) =>
        `    ${long}) COMPREPLY=($(compgen -W "${(values as string[]).join(' ')}" -- "$word")); return ;;`,
    );
  return `_parascope() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${flags.map(({ long }) => long).join(' ')} --help" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _parascope parascope`;
}

function zsh(flags: Flag[]): string {
  const rows = flags.map(({ long, about, values }) => {
    const value = Array.isArray(values) ? `:value:(${values.join(' ')})` : values === 'file' ? ':value:_files' : '';
    return `  '${long}[${about.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&')}]${value}'`;
  });
  return `#compdef parascope
_arguments \\
${rows.join(' \\\n')} \\
  '*:file:_files'`;
}

function fish(flags: Flag[]): string {
  return flags
    .map(({ long, about, values }) => {
      const value = Array.isArray(values) ? ` -x -a '${values.join(' ')}'` : values === 'file' ? ' -r' : '';
      return `complete -c parascope -l ${long.replace(/^--/, '')} -d '${about.replace(/'/g, "\\'")}'${value}`;
    })
    .join('\n');
}
