import given from './accuracy.json';

/** Lines of one kind or category: how many were labelled so, and how many of them were read so. */
interface ClassFigures {
  id: string;
  lines: number;
  right: number;
}

interface SetFigures {
  /** Share of 0 to 1. */
  accuracy: number;
  classes: ClassFigures[];
}

/** What `npm run accuracy -- --site` writes (see scripts/accuracy/site.ts). */
export interface Accuracy {
  /** ISO date of the run. */
  date: string;
  /** Version of the engine. */
  engine: string;
  postings: number;
  titles: { right: number; total: number } | null;
  /** Flags of "crosses" and "condition", in lines; shares with their 95 % intervals. */
  findings: {
    hits: number;
    misses: number;
    falseAlarms: number;
    precision: number;
    recall: number;
    precisionInterval: number[];
    recallInterval: number[];
  };
  clean: { postings: number; falseFlags: number };
  kinds: SetFigures;
  categories: SetFigures;
  rules: { id: string; hits: number; misses: number; falseAlarms: number }[];
  worst: { what: string; expected: string; got: string; text: string }[];
}

/** The figures that this copy of the site was built with. */
export const accuracy: Accuracy = given;
