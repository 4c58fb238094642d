import { isUnjudged, tally } from '../../shared/ui/words.ts';
import { t } from '../t.ts';
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
      <legend class="visually-hidden">{t('postingsHere')}</legend>
      {postings.map((posting, index) => (
        <label key={`${posting.frame}-${posting.posting}`}>
          <input type="radio" name="posting" checked={index === chosen} onChange={() => onChoose(index)} />
          <span class="chooser-title">{posting.title || t('postingNumber', index + 1)}</span>
          <span class="chooser-result">{resultOf(posting)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function resultOf({ report, assumed }: ShownPosting): string {
  if (isUnjudged(report, assumed)) return t('result_notPara');
  if (!report.summary.duties) return t('result_noDuties');
  const { crosses, condition, ask } = tally(report);
  const parts = [
    crosses && (crosses === 1 ? t('result_crosses_one') : t('result_crosses', crosses)),
    condition && t('result_condition', condition),
    ask && t('result_ask', ask),
  ];
  return parts.filter(Boolean).join(', ') || t('result_none');
}
