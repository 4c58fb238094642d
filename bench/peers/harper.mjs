import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** Harper's linter with its American English dictionary: every rule it has turned on by itself, on plain text. */
export async function open() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
}
