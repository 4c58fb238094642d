import { EditorView } from '@codemirror/view';

const stroke = (name: string, style: string, thick: string) => ({
  [`.stroke-${name}`]: {
    background: `var(--${name}-wash)`,
    textDecoration: `underline ${style} var(--${name}) ${thick}`,
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
  },
});

const sign = (name: string, drawing: string) => ({
  [`.cm-lint-marker-${name}`]: {
    content: 'normal',
    width: '12px',
    height: '1em',
    background: drawing,
  },
});

/** The editor in our own look: the sheet's type, the three strokes, gutter signs of the same shapes. */
export const theme = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'transparent', fontSize: '1.03rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--text)', lineHeight: '1.62', overflow: 'auto' },
  '.cm-content': { padding: '18px 24px 40px 4px', minHeight: '26rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '1px 6px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--soft)' },
  '.cm-activeLine': { background: 'color-mix(in oklab, var(--accent) 6%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in oklab, var(--accent) 24%, transparent)',
  },
  '.cm-gutters': { background: 'transparent', border: 'none' },
  '.cm-gutter-lint': { width: '30px' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.45em 4px 0 14px' },
  ...stroke('crosses', 'solid', '3px'),
  ...stroke('condition', 'dashed', '2px'),
  ...stroke('ask', 'dotted', '2.5px'),
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-info': { backgroundImage: 'none' },
  ...sign('error', 'linear-gradient(var(--crosses) 0 0) center / 12px 3px no-repeat'),
  ...sign(
    'warning',
    'repeating-linear-gradient(90deg, var(--condition) 0 3px, transparent 3px 4.5px) center / 12px 2.6px no-repeat',
  ),
  ...sign('info', 'radial-gradient(circle, var(--ask) 1.4px, transparent 1.6px) center / 4px 4px repeat-x'),
  '.cm-tooltip': {
    maxWidth: 'min(24rem, 86vw)',
    padding: '0',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--corner)',
    background: 'var(--sheet)',
    color: 'var(--ink)',
    font: '400 0.875rem / 1.5 var(--ui)',
    zIndex: '5',
  },
  '.cm-tooltip-lint': { margin: '0', padding: '4px 0' },
  '.cm-diagnostic': {
    display: 'block',
    padding: '8px 14px',
    borderLeft: 'none',
    marginLeft: '0',
    whiteSpace: 'normal',
  },
  '.cm-diagnostic-error, .cm-diagnostic-warning, .cm-diagnostic-info': { borderLeft: 'none' },
  '.tip b': { fontWeight: '600' },
  '.tip p': { margin: '4px 0 6px', color: 'var(--soft)' },
  '.cm-diagnosticSource': { display: 'none' },
  '.cm-diagnosticAction': {
    margin: '0 8px 4px 0',
    padding: '6px 10px',
    border: '1px solid var(--rule)',
    borderRadius: 'var(--corner-small)',
    background: 'var(--paper)',
    color: 'var(--ink)',
    font: '500 0.8125rem / 1.3 var(--ui)',
    textAlign: 'left',
    cursor: 'pointer',
  },
  '.cm-panel.cm-panel-lint': { display: 'none' },
});
