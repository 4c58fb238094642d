import type { ComponentChildren } from 'preact';
import type { Report } from '../types.ts';
import { aboutOf } from './about.ts';
import { FindingCard } from './FindingCard.tsx';
import { usePhrases } from './language.ts';

interface Props {
  text: string;
  report: Report;
  /** Index of the open finding, null when all are closed. */
  current: number | null;
  onSelect: (index: number | null) => void;
  onShow?: ((index: number) => void) | undefined;
  onCopy?: ((question: string) => void) | undefined;
  onDismiss?: ((index: number) => void) | undefined;
  /** More ways to set a finding aside, in place of that button. */
  dismiss?: ((index: number) => ComponentChildren) | undefined;
  /** Ids of the cards are this and the index: `finding-0`. */
  cardId?: string;
  /** Ids of the marks are this and the index: `mark-0`. */
  markId?: string;
}

/** All findings in the order of the posting; only the current card is open. */
export function FindingList({ text, report, current, onSelect, cardId = 'finding', markId = 'mark', ...on }: Props) {
  const { lang } = usePhrases();
  return (
    <ol class="cards">
      {report.findings.map((finding, index) => (
        <li key={`${finding.rule}-${finding.start}`}>
          <FindingCard
            text={text}
            finding={finding}
            about={aboutOf(finding, lang)}
            open={index === current}
            onToggle={() => onSelect(index === current ? null : index)}
            onShow={on.onShow && (() => on.onShow?.(index))}
            onCopy={on.onCopy}
            onDismiss={on.onDismiss && (() => on.onDismiss?.(index))}
            dismiss={on.dismiss?.(index)}
            id={`${cardId}-${index}`}
            markId={`${markId}-${index}`}
          />
        </li>
      ))}
    </ol>
  );
}
