import { useAuditWords } from '../../words/audit.ts';
import type { Decided } from './filter.ts';

const shapes: Record<Decided, string> = {
  open: '',
  accepted: 'M2 6.4 4.8 9 10 3',
  rejected: 'M3 3l6 6M9 3l-6 6',
  noted: 'M2.5 3.5h7M2.5 6h7M2.5 8.5h4',
};

/** What was decided, by a shape and its name. */
export function DecisionMark({ decided }: { decided: Decided }) {
  const { decisions } = useAuditWords();
  return (
    <span class="decided" data-decided={decided}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {decided === 'open' ? (
          <circle
            cx="6"
            cy="6"
            r="3.6"
            fill="none"
            stroke="currentColor"
            stroke-width="1.3"
            stroke-dasharray="1.6 1.6"
          />
        ) : (
          <path d={shapes[decided]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
        )}
      </svg>
      {decisions[decided]}
    </span>
  );
}
