import type { Evidence } from '../audit/evidence.ts';
import { engineVersion, ruleVersion } from '../audit/versions.ts';
import { rules } from '../knowledge/rules/index.ts';
import type { Severity } from '../types.ts';

/** SARIF 2.1.0 (OASIS, errata 01): what code hosts and editors read as the result of a check. */
export const sarifSchema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const levelOf: Record<Severity, 'error' | 'warning' | 'note'> = { crosses: 'error', condition: 'warning', ask: 'note' };
const indexOf = new Map(rules.map(({ id }, index) => [id as string, index]));

/** Where a posting stands in the file that it came from. */
export interface SarifPlace {
  /** The file's path or address. */
  file: string;
  /** The row of the file, null when the whole file is the posting. */
  row: number | null;
  /** True when offsets in the text are offsets in the file too: plain text, not HTML, PDF or a cell. */
  isText: boolean;
}

/** One finding as a SARIF result. */
export function toSarifResult(one: Evidence, { file, row, isText }: SarifPlace): object {
  const snippet = { text: one.sentence };
  const region = isText
    ? { startLine: one.row, startColumn: one.column, charOffset: one.start, charLength: one.end - one.start, snippet }
    : row !== null
      ? { startLine: row, snippet }
      : { charOffset: one.start, charLength: one.end - one.start, snippet };
  return {
    ruleId: one.rule,
    ruleIndex: indexOf.get(one.rule) ?? -1,
    level: levelOf[one.severity],
    message: { text: `“${one.words.replace(/\s+/g, ' ')}”: ${one.why} Ask: ${one.ask}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: toUri(file) }, region },
        logicalLocations: [{ name: one.title || one.posting, fullyQualifiedName: one.posting, kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'ruleAndSentence/v1': one.key, 'text/v1': one.sha256 },
    properties: {
      severity: one.severity,
      posting: one.posting,
      confidence: one.confidence,
      ...(one.district ? { district: one.district } : {}),
      ...(one.address ? { address: one.address } : {}),
      ...(one.decision ? { decision: one.decision.is } : {}),
    },
  };
}

/** A relative URI reference or an absolute one, as SARIF wants it. */
function toUri(file: string): string {
  if (/^https?:\/\//i.test(file)) return file;
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${path}` : path;
}

/** The log up to its first result. */
export function sarifHead(): string {
  const driver = {
    name: 'Parascope',
    version: engineVersion,
    semanticVersion: engineVersion,
    rules: rules.map(({ id, code, name, severity, why, rewrite, rewrites = {}, ask }) => ({
      id,
      name: code,
      shortDescription: { text: name },
      fullDescription: { text: why },
      help: { text: `${why}\nBetter: ${[rewrite, ...Object.values(rewrites)].join(' Or: ')}\nAsk: ${ask}` },
      defaultConfiguration: { level: levelOf[severity] },
      properties: { version: ruleVersion(id) },
    })),
  };
  return `{"$schema":${JSON.stringify(sarifSchema)},"version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[\n`;
}

/** The log after its last result: what could not be read stands here. */
export function sarifFoot(errors: readonly string[], failed: number): string {
  const notes = errors.map((text) => ({ level: 'error', message: { text } }));
  if (failed > errors.length) notes.push({ level: 'error', message: { text: `and ${failed - errors.length} more` } });
  const invocation = { executionSuccessful: failed === 0, toolExecutionNotifications: notes };
  return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
}
