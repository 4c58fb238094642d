import type { CategoryId } from '../types.ts';
import { categoryFeatures } from './features.ts';
import type { ReadLine } from './kinds.ts';
import { categoryTagger } from './tagger.ts';

export interface Placed {
  category: CategoryId;
  /** The next likely one, when it is nearly as likely. */
  second: CategoryId | null;
  confidence: number;
}

/** A second category is named when its chance is at least this share of the first's. */
const nearly = 0.35;

/** The category of a duty line. */
export function toCategory(line: ReadLine, lines: readonly ReadLine[]): Placed {
  const tagger = categoryTagger();
  const scores = tagger.score(categoryFeatures(line.words, lines[line.heading]?.words ?? []));
  let best = 0;
  let next = -1;
  for (let at = 1; at < scores.length; at += 1) {
    if ((scores[at] as number) > (scores[best] as number)) {
      next = best;
      best = at;
    } else if (next < 0 || (scores[at] as number) > (scores[next] as number)) next = at;
  }
  const near = next >= 0 && (scores[next] as number) >= (scores[best] as number) * nearly;
  return {
    category: tagger.classes[best] as CategoryId,
    second: near ? (tagger.classes[next] as CategoryId) : null,
    confidence: scores[best] as number,
  };
}
