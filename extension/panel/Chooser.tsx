import { isUnjudged, tally } from '../../shared/ui/words.ts';
import type { ShownPosting } from '../tab-state.ts';

interface Props {
  postings: ShownPosting[];
  chosen: number;
  onChoose: (index: number) => void;
}

/** Which of a page's postings to look at, each with its own result in a few words. */
export function Chooser({ postings, chosen, onChoose }: Props) {
  return (
    <fieldset class="chooser sheet">
      <legend class="visually-hidden">Postings on this page</legend>
      {postings.map((posting, index) => (
        <label key={`${posting.frame}-${posting.posting}`}>
          <input type="radio" name="posting" checked={index === chosen} onChange={() => onChoose(index)} />
          <span class="chooser-title">{posting.title || `Posting ${index + 1}`}</span>
          <span class="chooser-result">{resultOf(posting)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function resultOf({ report, assumed }: ShownPosting): string {
  if (isUnjudged(report, assumed)) return 'not a para posting';
  if (!report.summary.duties) return 'no duty lines';
  const { crosses, condition, ask } = tally(report);
  const parts = [
    crosses && `${crosses} ${crosses === 1 ? 'crosses' : 'cross'}`,
    condition && `${condition} on condition`,
    ask && `${ask} to ask`,
  ];
  return parts.filter(Boolean).join(', ') || 'none crosses';
}
