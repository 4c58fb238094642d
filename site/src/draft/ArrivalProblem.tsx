import type { FileState } from '../analyzer/use-file.ts';
import { longest } from '../analyzer/use-reading.ts';
import type { Lang } from '../languages.ts';
import { analyzerWords } from '../words/analyzer.ts';

/** Why a text or a file is not in the draft. */
export function ArrivalProblem({ file, tooLong, lang }: { file: FileState; tooLong: boolean; lang: Lang }) {
  const say = analyzerWords[lang];
  const ofFile: Partial<Record<FileState, string>> = { none: '', opening: say.file.opening.heading };
  const why = file === 'none' || file === 'opening' ? '' : `${say.file.heading}. ${say.file.problems[file]}`;
  const words = tooLong ? `${say.tooLong.heading}. ${say.tooLong.under(longest)}` : (ofFile[file] ?? why);
  return <div role="status">{words && <p class="notice">{words}</p>}</div>;
}
