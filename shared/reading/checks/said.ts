import type { Kind, Span } from '../../types.ts';
import type { ReadLine } from '../kinds.ts';
import type { Sentence } from '../sentences.ts';
import type { Word } from '../words.ts';
import { type Hearing, toHeard } from './hearing.ts';

/** A stretch that a check reads: a sentence, or a field's label with the value on the line below. */
export interface Said extends Span {
  kind: Kind;
  section: ReadLine['section'];
  /** Under a heading of what the para does not do. */
  negative: boolean;
  /** Among the first lines, where the title stands. */
  top: boolean;
  text: string;
  heard: Hearing;
}

const TOP = 8; // lines: a page's own header may stand before the title
export function toSaid(text: string, lines: readonly ReadLine[], sentences: readonly Sentence[][]): Said[] {
  const limit = lines[Math.min(TOP, lines.length) - 1]?.end ?? 0;
  const out: Said[] = [];
  for (const ofLine of sentences)
    for (const { start, end, line, parted, negative } of ofLine) {
      const { kind, section } = line;
      const span = { start, end };
      const heard = toHeard(text, span, toBare(parted), kind);
      if (heard) out.push({ ...span, kind, section, negative, top: end <= limit, text: text.slice(start, end), heard });
    }
  return [...out, ...toFields(text, lines, limit)];
}

/** First words of fields whose value may stand on the line below. */
const fields = new Set(
  'supervisor immediate direct reports report responsible hours days months term terms salary pay wage rate hourly compensation evaluation evaluator title position assignment schedule start supervision'.split(
    ' ',
  ),
);

/** "Supervisor", and on the next line "Math Department Chair": a label and its value, read as one. */
function toFields(text: string, lines: readonly ReadLine[], limit: number): Said[] {
  const out: Said[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || line.words.length > 5 || next.words.length > 16 || next.kind === 'heading' || next.gap > 1) return;
    if (!fields.has(line.words[0]?.text ?? '')) return;
    const span = { start: line.start, end: next.end };
    const heard = toHeard(text, span, toBare([...line.words, ...next.words]), next.kind);
    if (!heard) return;
    out.push({
      ...span,
      kind: next.kind,
      section: next.section,
      negative: false,
      top: next.end <= limit,
      text: text.slice(span.start, span.end),
      heard,
    });
  });
  return out;
}

/** Words without the marks that only lay a line out; a semicolon before "or" or "and" ends nothing. */
export function toBare(words: readonly Word[]): Word[] {
  return words.filter(
    (word, at) => !word.mark || (word.text === ';' && words[at + 1]?.text !== 'or' && words[at + 1]?.text !== 'and'),
  );
}
