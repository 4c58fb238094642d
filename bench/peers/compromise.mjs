import nlp from 'compromise/two';

/** compromise/two, which our reading uses for a few clauses, over all lines. */
export async function open() {
  return (text) => text.split('\n').reduce((terms, line) => terms + (line ? nlp(line).termList().length : 0), 0);
}
