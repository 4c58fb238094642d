import { analyze } from '../shared/index.ts';

/** Our own reading, as the site, the extension and the command line call it. */
export async function open() {
  return (text, title) => analyze(text, { title }).lines.length;
}
