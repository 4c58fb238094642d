import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../shared/index.ts';
import { parseLabelled } from '../../shared/model/labelled.ts';
import type { Report } from '../../shared/types.ts';

// Our own postings, one of each template family that real ones follow; their readings are kept beside this file.
const folder = new URL('../gold/', import.meta.url);
const postings = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => parseLabelled(readFileSync(new URL(name, folder), 'utf8'), name));

/** A reading as a linter prints it: every line with its place and kind, every finding under its line. */
function toGolden(text: string, report: Report): string {
  const rows = [`${report.posting.role}: ${report.posting.looksLike}`];
  report.lines.forEach((line, index) => {
    const place = line.kind === 'duty' ? `${line.category}${line.second ? `/${line.second}` : ''}` : `(${line.kind})`;
    rows.push(`${place.padEnd(36)} ${text.slice(line.start, line.end).replaceAll(/\s+/g, ' ')}`);
    for (const finding of report.findings.filter((each) => each.line === index)) {
      rows.push(
        `    ${finding.severity} ${finding.rule} "${text.slice(finding.start, finding.end).replaceAll(/\s+/g, ' ')}"`,
      );
    }
  });
  return `${rows.join('\n')}\n`;
}

describe('golden postings', () => {
  test.each(postings)('$id', async ({ id, title, text }) => {
    await expect(toGolden(text, analyze(text, { title }))).toMatchFileSnapshot(`../golden/${id}.txt`);
  });
});
