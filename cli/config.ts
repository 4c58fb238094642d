import { readFileSync } from 'node:fs';
import type { ColumnNames } from '../shared/audit/columns.ts';
import { severities } from '../shared/audit/postings.ts';
import type { AuditSettings, Ignore } from '../shared/audit/settings.ts';
import type { RuleId, Severity } from '../shared/index.ts';
import { rules } from '../shared/knowledge/rules/index.ts';
import { plain } from './bytes.ts';
import { Plain } from './output.ts';

/** What a configuration file may say; the command line's own options come before it. */
export interface Config {
  rules?: AuditSettings['rules'];
  ignores?: Ignore[];
  minSeverity?: Severity;
  failOn?: Severity;
  state?: string;
  assumePara?: boolean;
  columns?: ColumnNames;
}

type Fields = Record<string, unknown>;

const ids = new Set<string>(rules.map(({ id }) => id));

/** Reads a configuration file (JSON). Throws `Plain` with the place and what was expected there. */
export function readConfig(file: string): Config {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (reason) {
    throw new Plain(`${file}: ${reason instanceof SyntaxError ? `not JSON (${reason.message})` : plain(reason)}`);
  }
  const wrong = (where: string, expected: string): never => {
    throw new Plain(`${file}: ${where}: expected ${expected}`);
  };
  const fields = (given: unknown, where: string, known: readonly string[]): Fields => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return wrong(where, 'an object');
    for (const name of Object.keys(given))
      if (!known.includes(name)) wrong(`${where}.${name}`, `one of ${known.join(', ')}`);
    return given as Fields;
  };
  const text = (given: unknown, where: string): string =>
    typeof given === 'string' && given.trim() !== '' ? given : wrong(where, 'words');
  const rule = (given: unknown, where: string): RuleId =>
    typeof given === 'string' && ids.has(given)
      ? (given as RuleId)
      : wrong(where, `the name of a rule (--list-rules), got "${given}"`);
  const severity = (given: unknown, where: string): Severity =>
    severities.includes(given as Severity) ? (given as Severity) : wrong(where, severities.join(', '));
  const strings = (given: unknown, where: string): string[] =>
    Array.isArray(given) ? given.map((each, at) => text(each, `${where}[${at}]`)) : [text(given, where)];

  const top = fields(value, 'the file', [
    '$schema',
    'rules',
    'ignores',
    'minSeverity',
    'failOn',
    'state',
    'assumePara',
    'columns',
  ]);
  const config: Config = {};
  if (top.rules !== undefined) {
    config.rules = {};
    for (const [name, given] of Object.entries(fields(top.rules, 'rules', [...ids]))) {
      if (given === 'on' || given === true) continue;
      const isOff = given === 'off' || given === false;
      config.rules[rule(name, `rules.${name}`)] = isOff
        ? 'off'
        : severities.includes(given as Severity)
          ? (given as Severity)
          : wrong(`rules.${name}`, `on, off, ${severities.join(', ')}`);
    }
  }
  if (top.ignores !== undefined) {
    if (!Array.isArray(top.ignores)) wrong('ignores', 'a list');
    config.ignores = (top.ignores as unknown[]).map((given, at) => {
      const where = `ignores[${at}]`;
      const one = fields(given, where, ['rule', 'id', 'contains', 'reason']);
      const ignore: Ignore = { reason: text(one.reason, `${where}.reason`) };
      if (one.rule !== undefined) ignore.rule = rule(one.rule, `${where}.rule`);
      if (one.id !== undefined) ignore.id = text(one.id, `${where}.id`);
      if (one.contains !== undefined) ignore.contains = text(one.contains, `${where}.contains`);
      if (Object.keys(ignore).length === 1) wrong(where, 'a rule, an id or contains beside the reason');
      return ignore;
    });
  }
  if (top.minSeverity !== undefined) config.minSeverity = severity(top.minSeverity, 'minSeverity');
  if (top.failOn !== undefined) config.failOn = severity(top.failOn, 'failOn');
  if (top.state !== undefined) config.state = text(top.state, 'state');
  if (top.assumePara !== undefined)
    config.assumePara = typeof top.assumePara === 'boolean' ? top.assumePara : wrong('assumePara', 'true or false');
  if (top.columns !== undefined) {
    const { text: texts, ...others } = fields(top.columns, 'columns', [
      'text',
      'title',
      'id',
      'district',
      'address',
      'captured',
    ]);
    config.columns = Object.fromEntries(
      Object.entries(others).map(([name, given]) => [name, text(given, `columns.${name}`)]),
    );
    if (texts !== undefined) config.columns.text = strings(texts, 'columns.text');
  }
  return config;
}
