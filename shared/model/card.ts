import type { Baseline } from './baseline.ts';
import type { Figures } from './figures.ts';

export interface CardFacts {
  postings: number;
  lines: number;
  heldPostings: number;
  kinds: { figures: Figures; majority: number; features: number };
  categories: { figures: Figures; majority: number; features: number };
  baseline: Baseline;
  /** Kilobytes, gzipped. */
  size: number;
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function row(name: string, majority: number, rules: number, figures: Figures): string {
  return `| ${name} | ${figures.count} | ${percent(majority)} | ${percent(rules)} | **${percent(figures.accuracy)}** | ${percent(figures.macroF1)} | ${percent(figures.calibrationError)} |`;
}

function worst(figures: Figures): string {
  return figures.confused.map(({ expected, got, count }) => `- ${expected} read as ${got}: ${count}`).join('\n');
}

/** The model card, in Markdown. */
export function toCard({ postings, lines, heldPostings, kinds, categories, baseline, size }: CardFacts): string {
  return `# The line tagger

Made by \`npm run train\`; not edited by hand. The same lines give the same bytes.

**What it does.** Names the kind of a posting's line (10 kinds) and the category of a duty (16 categories): two linear models (multinomial logistic regression), ${size.toFixed(0)} KB gzipped together, no dependency, the same answer everywhere.

**Data.** ${postings} postings, ${lines} labelled lines, all written for this project (\`lines/\`), in the template families, line shapes and damage that real postings show; no employer's sentence is among them. Each posting is also learned in restyled copies (\`variants.ts\`): other bullets, verb forms, capitals, line ends.

**Features.** Words, stems and word pairs, the opening words, the words of a label before a colon, our own word lists (\`knowledge/vocabulary.ts\`), the line's shape, what the heading above says, the kind of the line before and how the lines before and after open and end. ${kinds.features} and ${categories.features} hashed features are kept. Half of the examples see the lines above as labelled, half as a model that has not seen the posting reads them, so that one misread line does not mislead the next.

## Figures

On ${heldPostings} postings held back whole, each read from top to bottom as at run time (a duty whose second category is given counts as right). The shipped weights then learn from all lines with the same settings.

| | lines | always the commonest | rules of thumb | model | macro-F1 | calibration error |
|---|---|---|---|---|---|---|
${row('kinds', kinds.majority, baseline.kinds, kinds.figures)}
${row('categories', categories.majority, baseline.categories, categories.figures)}

Calibration error: how far the stated chance is from the share that is right, over ten bins. Held-back postings were written by the same hands as the rest: on postings by others expect less. \`npm run accuracy -- FOLDER\` measures that.

## Known failures

Most often confused on held-back lines:

${worst(kinds.figures)}
${worst(categories.figures)}

Sentences about the employer and about the job stand close together and are mixed up; a long run of short fields after the duties can pull a duty along; a generic duty ("assists with assigned activities") has no category that two readers would agree on.
`;
}
