import type { Severity } from '../types.ts';

/** The stroke of a severity, as it underlines the text: solid, dashed or dotted. Says nothing aloud: its name stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg class="severity-icon" viewBox="0 0 12 12" aria-hidden="true" data-severity={severity}>
      {severity === 'crosses' && <rect x="0" y="4.5" width="12" height="3" fill="currentColor" />}
      {severity === 'condition' && (
        <path d="M0 6h3M4.5 6h3M9 6h3" stroke="currentColor" stroke-width="2.6" fill="none" />
      )}
      {severity === 'ask' && (
        <path d="M1.6 6h0M6 6h0M10.4 6h0" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
      )}
    </svg>
  );
}
