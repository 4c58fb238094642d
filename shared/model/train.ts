/**
 * Trains the line tagger on our own labelled postings (`lines/*.txt`) and writes `weights.ts` and the model card `README.md`.
 * Seeded and free of clocks: the same lines give the same bytes. Run: npm run train
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { byRules } from './baseline.ts';
import { toCard } from './card.ts';
import { categoryNames, type Example, type Examples, type KindOf, kindNames, toExamples } from './examples.ts';
import { calibrate, type Figures, measure } from './figures.ts';
import { type LabelledPosting, parseLabelled } from './labelled.ts';
import type { Packed } from './packed.ts';
import { pack, predict } from './packing.ts';
import { learn, type Settings } from './regression.ts';
import { variants } from './variants.ts';

/** Postings held back, by their id: about one in seven. */
function isHeldBack(id: string): boolean {
  let value = 7;
  for (const char of id) value = (value * 31 + char.charCodeAt(0)) % 1009;
  return value % 7 === 0;
}

const here = new URL('.', import.meta.url);
const folder = new URL('lines/', here);
const postings = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => parseLabelled(readFileSync(new URL(name, folder), 'utf8'), name));
const rows = postings.reduce((sum, posting) => sum + posting.rows.length, 0);

const kindSettings: Settings = {
  drop: 0.4,
  keep: 6000,
  epochs: 10,
  rate: 0.12,
  decay: 2e-5,
  seed: 11,
  orders: 4,
  minCount: 3,
};
const categorySettings: Settings = {
  drop: 0.4,
  keep: 8000,
  epochs: 12,
  rate: 0.12,
  decay: 2e-5,
  seed: 12,
  orders: 4,
  minCount: 3,
};

const join = (sets: readonly Examples[]): Examples => ({
  kinds: sets.flatMap((set) => set.kinds),
  categories: sets.flatMap((set) => set.categories),
});

/** Reads kinds by a model: the likeliest one. */
function reader(packed: Packed): KindOf {
  const score = predict(packed);
  return (features) => {
    const chances = score(features);
    let best = 0;
    for (let c = 1; c < chances.length; c += 1) if ((chances[c] as number) > (chances[best] as number)) best = c;
    return best;
  };
}

const byLabels = postings.map((posting, place) =>
  join(
    [posting, ...variants(posting, 2)].map((version, index) => toExamples(version, place, index === 0 ? 1 : 0.5, null)),
  ),
);
// Read by models that have not seen the posting: three folds.
const folds = 3;
const readers = Array.from({ length: folds }, (_, fold) =>
  reader(
    pack(
      learn(join(byLabels.filter((_, place) => place % folds !== fold)).kinds, kindNames.length, {
        ...kindSettings,
        epochs: 5,
        orders: 1,
      }),
      kindNames,
    ),
  ),
);
const byReading = postings.map((posting, place) =>
  join(
    [posting, ...variants(posting, 1)].map((version, index) =>
      toExamples(version, place, index === 0 ? 1 : 0.5, readers[place % folds] as KindOf),
    ),
  ),
);
const isHeld = (place: number): boolean => isHeldBack((postings[place] as LabelledPosting).id);
const pick = (held: boolean): Examples =>
  join(
    postings.flatMap((_, place) =>
      isHeld(place) === held ? [byLabels[place] as Examples, byReading[place] as Examples] : [],
    ),
  );
const trainSet = pick(false);
const everything = join([trainSet, pick(true)]);
/** Held-back postings as they stand, read in order as at run time. */
const heldAsRead = (read: KindOf): Examples =>
  join(postings.flatMap((posting, place) => (isHeld(place) ? [toExamples(posting, place, 1, read)] : [])));

/** Trained on the rest for the figures; the shipped weights then learn from every line, with the same settings and temperature. */
function train(
  kind: 'kinds' | 'categories',
  names: string[],
  settings: Settings,
  held: (trial: Packed) => Example[],
): { trial: Packed; packed: Packed; figures: Figures; majority: number } {
  const trial = pack(learn(trainSet[kind], names.length, settings), names);
  const heldBack = held(trial);
  trial.temperature = calibrate(trial, heldBack);
  const figures = measure(trial, heldBack);
  const tally = new Map<number, number>();
  for (const { label } of trainSet[kind]) tally.set(label, (tally.get(label) ?? 0) + 1);
  const top = [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const majority = heldBack.filter((example) => example.right.includes(top)).length / heldBack.length;
  const packed = pack(learn(everything[kind], names.length, settings), names);
  packed.temperature = trial.temperature;
  return { trial, packed, figures, majority };
}

const kinds = train('kinds', kindNames, kindSettings, (trial) => heldAsRead(reader(trial)).kinds);
const categories = train(
  'categories',
  categoryNames,
  categorySettings,
  () => heldAsRead(reader(kinds.trial)).categories,
);
const body = JSON.stringify({ kinds: kinds.packed, categories: categories.packed });
writeFileSync(
  new URL('weights.ts', here),
  `// Made by train.ts from our own labelled lines; not edited by hand.\nimport type { Packed } from './packed.ts';\n\nexport const weights: { kinds: Packed; categories: Packed } = ${body};\n`,
);
const size = gzipSync(body).length / 1024;
const heldPostings = postings.filter((_, place) => isHeld(place));
const card = toCard({
  postings: postings.length,
  lines: rows,
  heldPostings: heldPostings.length,
  kinds: { ...kinds, features: kinds.packed.count },
  categories: { ...categories, features: categories.packed.count },
  baseline: byRules(heldPostings),
  size,
});
writeFileSync(new URL('README.md', here), card);
console.log(card);
