import type { Evidence } from '../shared/audit/evidence.ts';
import { evidenceColumns } from '../shared/audit/evidence.ts';
import type { AuditedPosting } from '../shared/audit/postings.ts';
import type { RawPosting } from '../shared/audit/raw.ts';
import { csvHead, toCsv } from '../shared/exports/csv.ts';
import type { AuditFacts } from '../shared/exports/facts.ts';
import { htmlFoot, htmlHead, toHtml } from '../shared/exports/html.ts';
import { toError, toRecord } from '../shared/exports/json.ts';
import { markdownFoot, markdownHead, toMarkdown } from '../shared/exports/markdown.ts';
import { sarifFoot, sarifHead, toSarifResult } from '../shared/exports/sarif.ts';
import { toSheets } from '../shared/exports/xlsx.ts';
import { verdict } from '../shared/ui/words.ts';
import type { FormatName } from './run.ts';
import { toText } from './text.ts';

/** A posting that was read, with what the formats show of it. */
interface Shown {
  posting: AuditedPosting;
  raw: RawPosting;
  evidence: Evidence[];
}

type Pieces = AsyncIterable<string | Uint8Array>;

/** How the output is written: piece by piece, so that memory does not grow with the number of postings. */
export interface Format {
  /** Whether the evidence (sentence, digest, citations) is to be made. */
  needsEvidence: boolean;
  /** What stands before the first piece. */
  head: string;
  /** The piece of a posting. */
  posting: (shown: Shown) => string;
  /** The piece of an input that could not be read, where the format has a place for it. */
  error?: (id: string | null, error: string) => string;
  /** Where the whole needs what is only known at the end: the output made of the pieces' lines, which wait in a file till then. */
  assemble?: (lines: AsyncIterable<string>, facts: AuditFacts) => Pieces;
}

const toJson = ({ posting: { id, title, text, report } }: Shown): string =>
  `${JSON.stringify(toRecord(id, title, text, report))}\n`;
const errorJson = (id: string | null, error: string): string => `${JSON.stringify(toError(id, error))}\n`;

/** A document between a head and a foot that know the whole. */
function between(
  headOf: (facts: AuditFacts) => string,
  footOf: (facts: AuditFacts) => string,
): NonNullable<Format['assemble']> {
  return async function* assemble(lines, facts) {
    yield headOf(facts);
    for await (const line of lines) yield `${line}\n`;
    yield footOf(facts);
  };
}

export const formats: Record<FormatName, Format> = {
  text: {
    needsEvidence: false,
    head: '',
    posting: ({ posting, raw }) => {
      const { id, title, text, report } = posting;
      const isInFile = raw.row !== null && raw.file !== '-';
      const place = `${raw.file}:${raw.row}`;
      const name = isInFile ? (posting.hasOwnId ? `${place} (${id})` : place) : id;
      return `${toText(name, title, text, report)}\n`;
    },
  },
  jsonl: { needsEvidence: false, head: '', posting: toJson, error: errorJson },
  json: { needsEvidence: false, head: '', posting: toJson, error: errorJson, assemble: toArray },
  csv: { needsEvidence: true, head: csvHead, posting: ({ evidence }) => toCsv(evidence) },
  markdown: {
    needsEvidence: true,
    head: '',
    posting: ({ posting, evidence }) => toMarkdown(posting, evidence),
    assemble: between(markdownHead, markdownFoot),
  },
  html: {
    needsEvidence: true,
    head: '',
    posting: ({ posting, evidence }) => toHtml(posting, evidence, verdict(posting.report)),
    assemble: between(htmlHead, htmlFoot),
  },
  sarif: {
    needsEvidence: true,
    head: '',
    posting: ({ raw, evidence }) => evidence.map((one) => `${JSON.stringify(toSarifResult(one, raw))}\n`).join(''),
    assemble: async function* assemble(lines, { errors, failed }) {
      yield sarifHead();
      let isFirst = true;
      for await (const line of lines) {
        yield isFirst ? line : `,\n${line}`;
        isFirst = false;
      }
      yield sarifFoot(errors, failed);
    },
  },
  xlsx: {
    needsEvidence: true,
    head: '',
    posting: ({ evidence }) =>
      evidence.map((one) => `${JSON.stringify(evidenceColumns.map(({ cell }) => cell(one)))}\n`).join(''),
    assemble: async function* assemble(lines, facts) {
      // The one format that is held in memory whole: a sheet ends at a million rows by itself.
      const rows: (string | number)[][] = [];
      for await (const line of lines) rows.push(JSON.parse(line));
      const { default: writeExcelFile } = await import('write-excel-file/node');
      yield await writeExcelFile(toSheets(rows, facts)).toBuffer();
    },
  },
};

/** One posting as an object, several as a list; indented for people. */
async function* toArray(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string | null = null;
  let isList = false;
  const indented = (line: string): string => JSON.stringify(JSON.parse(line), null, 2).replaceAll('\n', '\n  ');
  for await (const line of lines) {
    if (held !== null) {
      yield `${isList ? ',' : '['}\n  ${indented(held)}`;
      isList = true;
    }
    held = line;
  }
  if (held === null) yield '[]\n';
  else if (isList) yield `,\n  ${indented(held)}\n]\n`;
  else yield `${JSON.stringify(JSON.parse(held), null, 2)}\n`;
}
