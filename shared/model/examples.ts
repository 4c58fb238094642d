import { toIds } from '../reading/features/hash.ts';
import { spacingOf } from '../reading/features/look.ts';
import { type Context, categoryFeatures, kindFeatures } from '../reading/features.ts';
import { kindToFollow, sectionAfter } from '../reading/kinds.ts';
import { toLines } from '../reading/lines.ts';
import { toWords, type Word } from '../reading/words.ts';
import type { Kind } from '../types.ts';
import { type LabelledPosting, rowOf } from './labelled.ts';

export const kindNames = [
  'duty',
  'heading',
  'summary',
  'reporting',
  'qualification',
  'physical',
  'terms',
  'legal',
  'furniture',
  'other-duties',
];
export const categoryNames =
  'small-group one-to-one individual-plans materials technology behavior-plans social-emotional classroom-routines personal-care mobility-equipment health-procedures supervision records teamwork families conduct'.split(
    ' ',
  );

export interface Example {
  /** The posting it comes from: a feature counts once in each. */
  posting: number;
  features: number[];
  label: number;
  /** Labels that count as right. */
  right: number[];
  weight: number;
}

export interface Examples {
  kinds: Example[];
  categories: Example[];
}

/** Reads the kind of a line, as an index into `kindNames`. */
export type KindOf = (features: readonly number[]) => number;

/**
 * The examples of a posting. The context of a line (the section, the kind of the line before) comes from the labels, or, where `read` is
 * given, from what a model reads: at run time the lines above are as often misread, and the model has to bear it.
 */
export function toExamples(posting: LabelledPosting, place: number, weight: number, read: KindOf | null): Examples {
  const { text, rows } = posting;
  const lines = toLines(text);
  const kinds: Example[] = [];
  const categories: Example[] = [];
  let section: Context['section'] = null;
  let before: Kind | null = null;
  const spacing = spacingOf(lines);
  let heading: readonly Word[] = [];
  const all = lines.map((line) => toWords(text, line.start, line.end));
  lines.forEach((line, index) => {
    const row = rowOf(rows, line.start, line.end);
    if (!row) return;
    const words = all[index] as Word[];
    const context: Context = { section, before, index, count: lines.length, spacing };
    const kind = row.kinds[0] as Kind;
    const label = kindNames.indexOf(kind);
    if (label < 0) throw new Error(`${posting.id}: unknown kind "${kind}"`);
    const features = toIds(
      kindFeatures(text, line, words, context, lines[index + 1] ?? null, all[index + 1] ?? [], all[index - 1] ?? []),
    );
    kinds.push({
      posting: place,
      features,
      label,
      right: row.kinds.map((name) => kindNames.indexOf(name)),
      weight,
    });
    if (kind === 'duty' && row.category) {
      const category = categoryNames.indexOf(row.category);
      if (category < 0) throw new Error(`${posting.id}: unknown category "${row.category}"`);
      categories.push({
        posting: place,
        features: toIds(categoryFeatures(words, heading)),
        label: category,
        right: [category, row.second ? categoryNames.indexOf(row.second) : -1],
        weight,
      });
    }
    const seen = read ? (kindNames[read(features)] as Kind) : kind;
    section = sectionAfter(words, seen, section);
    before = kindToFollow(text, line, seen, lines[index - 1], before);
    if (seen === 'heading') heading = words;
  });
  return { kinds, categories };
}
