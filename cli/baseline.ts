import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { keyOf } from '../shared/audit/keys.ts';
import { type Baseline, placedKeys } from '../shared/audit/settings.ts';
import { bytesByLine } from '../shared/documents/byte-lines.ts';
import { decode } from '../shared/documents/decode.ts';
import { readTable } from '../shared/documents/table.ts';
import { Plain } from './plain.ts';
import { plain } from './reasons.ts';

/** An id that only counts rows: `jobs.csv:12`. */
const COUNTED = /:\d+$/;

/** The findings of an earlier audit, from what this command wrote then: jsonl, json, csv or sarif. `folders`: what is read now. */
export async function readBaseline(file: string, folders: readonly string[]): Promise<Baseline> {
  const byId = new Set<string>();
  const anywhere = new Set<string>();
  const keep = (id: string | null, key: string): void => {
    if (id === null || COUNTED.test(id) || id === 'stdin') anywhere.add(key);
    else for (const placed of placedKeys(id, key)) byId.add(placed);
  };
  try {
    const start = await firstBytes(file);
    if (start.startsWith('{"schema":"parascope/')) {
      for await (const { bytes } of bytesByLine(createReadStream(file))) {
        if (bytes && bytes.length > 1) keepReport(JSON.parse(decode(bytes, { strict: true })), keep);
      }
    } else if (/^[[{]/.test(start)) {
      const value = JSON.parse(await readFile(file, 'utf8'));
      if (value?.version === '2.1.0') keepSarif(value, keep);
      else for (const report of Array.isArray(value) ? value : [value]) keepReport(report, keep);
    } else await keepCsv(file, keep);
  } catch (reason) {
    if (reason instanceof Plain) throw reason;
    throw new Plain(`${file}: ${reason instanceof SyntaxError ? unknown : plain(reason)}`);
  }
  return { byId, anywhere, folders };
}

const unknown = 'not an earlier output of this command (jsonl, json, csv or sarif)';

type Keep = (id: string | null, key: string) => void;

function keepReport(value: unknown, keep: Keep): void {
  const report = value as { schema?: string; id?: string; findings?: { key?: string }[] } | null;
  if (report?.schema === 'parascope/error@1') return;
  if (report?.schema !== 'parascope/report@1' || !Array.isArray(report.findings)) throw new Plain(unknown);
  for (const { key } of report.findings) {
    if (typeof key !== 'string') throw new Plain('the earlier output is of a version without keys; make it again');
    keep(report.id ?? null, key);
  }
}

function keepSarif(value: unknown, keep: Keep): void {
  interface Result {
    partialFingerprints?: Record<string, string>;
    properties?: { posting?: string };
  }
  const { runs } = value as { runs?: { results?: Result[] }[] };
  for (const { partialFingerprints, properties } of runs?.flatMap(({ results }) => results ?? []) ?? []) {
    const key = partialFingerprints?.['ruleAndSentence/v1'];
    if (key) keep(properties?.posting ?? null, key);
  }
}

async function keepCsv(file: string, keep: Keep): Promise<void> {
  let head: string[] | null = null;
  for await (const { cells } of readTable(createReadStream(file))) {
    if (!cells) throw new Plain(unknown);
    if (!head) {
      head = cells;
      if (!head.includes('rule') || !head.includes('sentence')) throw new Plain(unknown);
      continue;
    }
    const cell = (name: string): string => cells[head?.indexOf(name) ?? -1] ?? '';
    // A person may have taken the key's column out; the rule and the sentence make it again.
    keep(cell('posting') || null, cell('key') || keyOf(cell('rule'), cell('sentence')));
  }
}

async function firstBytes(file: string): Promise<string> {
  for await (const chunk of createReadStream(file, { end: 100 })) return chunk.toString('utf8').trimStart();
  throw new Plain(`${file}: is empty`);
}
