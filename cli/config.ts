import { readFileSync } from 'node:fs';
import type { ColumnNames } from '../shared/audit/columns.ts';
import { severities } from '../shared/audit/postings.ts';
import type { AuditSettings, Ignore } from '../shared/audit/settings.ts';
import type { RuleId, Severity } from '../shared/index.ts';
import { rules } from '../shared/knowledge/rules/index.ts';
import { Plain } from './plain.ts';
import { plain } from './reasons.ts';
import { fields, like, list, Misshapen, oneOf, oneOrMore, words, yesNo } from './shape.ts';

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

const ids = rules.map(({ id }) => id);
const ruleName = oneOf<RuleId>(ids, 'the name of a rule (--list-rules)');
const severity = oneOf(severities);
const turn = oneOf<'on' | 'off' | Severity>(['on', 'off', ...severities]);

const shape = fields({
  $schema: words,
  rules: fields(Object.fromEntries(ids.map((id) => [id, turn])) as Record<RuleId, typeof turn>),
  ignores: list(fields({ rule: ruleName, id: words, contains: words, reason: words }, ['reason'])),
  minSeverity: severity,
  failOn: severity,
  state: like(/^[A-Za-z]{2}$/, 'a postal code of two letters'),
  assumePara: yesNo,
  columns: fields({
    text: oneOrMore(words),
    title: words,
    id: words,
    district: words,
    address: words,
    captured: words,
  }),
});

/** The configuration file as JSON Schema, by which an editor helps to write one. */
export const configSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Parascope configuration',
  ...shape.schema,
};

/** Reads a configuration file (JSON). Throws `Plain` with the place and what was expected there. */
export function readConfig(file: string): Config {
  try {
    const {
      rules: turns = {},
      ignores = [],
      $schema,
      ...others
    } = shape.check(JSON.parse(readFileSync(file, 'utf8')), '');
    ignores.forEach(({ rule, id, contains }, index) => {
      if (!rule && !id && !contains)
        throw new Misshapen(`ignores[${index}]: has only a reason; it needs a rule, an id or contains beside it`);
    });
    // A rule that is on is as it always is.
    const changed = Object.entries(turns).filter(([, to]) => to !== 'on');
    return { ...others, rules: Object.fromEntries(changed), ignores: ignores as Ignore[] };
  } catch (reason) {
    if (reason instanceof Misshapen) throw new Plain(`${file}: ${reason.message}`);
    throw new Plain(`${file}: ${reason instanceof SyntaxError ? `is not JSON (${reason.message})` : plain(reason)}`);
  }
}
