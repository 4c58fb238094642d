import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands';
import {
  type Diagnostic,
  forEachDiagnostic,
  lintGutter,
  lintKeymap,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, placeholder, tooltips } from '@codemirror/view';
import type { Finding, Severity } from '../../../shared/types.ts';
import { theme } from './theme.ts';

/** A finding at its place in the editor, with what can be done about it there. */
export interface Mark {
  finding: Finding;
  name: string;
  why: string;
  severityName: string;
  actions: { name: string; apply(): void }[];
}

/** What the editor tells the desk, and asks it. */
export interface EditorEvents {
  /** Characters that a draft may have. */
  longest: number;
  /** The text changed; `lines` are the numbers (from 1) of the changed lines, at most a handful, else null. */
  onText(text: string, lines: number[] | null): void;
  /** What a paste holds as text. */
  onPaste(data: DataTransfer): string;
  /** A file was dropped on the editor. */
  onFile(file: File): void;
  /** The draft would have become longer than `longest`, and stays as it was. */
  onTooLong(): void;
}

/** The draft's editor as the desk uses it. Offsets are those of the text. */
export interface Editor {
  text(): string;
  setText(text: string): void;
  /** Shows these marks and no others. */
  mark(marks: Mark[]): void;
  /** Shows these marks in one line, the rest stay. */
  markLine(number: number, marks: Mark[]): void;
  replace(from: number, to: number, insert: string): void;
  insertUnder(line: string): void;
  reveal(from: number, to: number): void;
  next(): void;
  previous(): void;
  undo(): void;
  redo(): void;
  destroy(): void;
}

const levels: Record<Severity, Diagnostic['severity']> = { crosses: 'error', condition: 'warning', ask: 'info' };

/** More changed lines than these are read with the whole text. */
const fewLines = 4;

function toDiagnostic({ finding, name, why, severityName, actions }: Mark): Diagnostic {
  return {
    from: finding.start,
    to: finding.end,
    severity: levels[finding.severity],
    markClass: `stroke-${finding.severity}`,
    source: finding.rule,
    message: `${severityName}: ${name}`,
    renderMessage: () => {
      const box = document.createElement('div');
      box.className = 'tip';
      for (const [tag, words] of [
        ['b', `${severityName}: ${name}`],
        ['p', why],
      ] as const) {
        const part = document.createElement(tag);
        part.textContent = words;
        box.append(part);
      }
      return box;
    },
    actions: actions.map(({ name: label, apply }) => ({ name: label, apply })),
  };
}

/**
 * An editor in a shadow root of `host`: there CodeMirror's styles are constructed sheets, which a strict content security
 * policy leaves alone.
 */
export function makeEditor(
  host: HTMLElement,
  text: string,
  words: { label: string; empty: string; own: Record<string, string> },
  on: EditorEvents,
): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const changed = EditorView.updateListener.of((update) => {
    if (!update.docChanged) return;
    const numbers = new Set<number>();
    update.changes.iterChangedRanges((_from, _to, from, to) => {
      const first = update.state.doc.lineAt(from).number;
      const last = update.state.doc.lineAt(to).number;
      for (let number = first; number <= Math.min(last, first + fewLines); number += 1) numbers.add(number);
    });
    on.onText(update.state.doc.toString(), numbers.size > fewLines ? null : [...numbers]);
  });
  const isTooLong = (view: EditorView, text: string) => view.state.doc.length + text.length > on.longest;
  const arriving = EditorView.domEventHandlers({
    paste(event, view) {
      const text = event.clipboardData ? on.onPaste(event.clipboardData) : '';
      if (!text) return false;
      event.preventDefault();
      if (isTooLong(view, text)) on.onTooLong();
      else view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
      return true;
    },
    drop(event, view) {
      // CodeMirror would write the bytes of a dropped file into the text.
      const [file] = event.dataTransfer?.files ?? [];
      const isLong = isTooLong(view, event.dataTransfer?.getData('text/plain') ?? '');
      if (!file && !isLong) return false;
      event.preventDefault();
      if (file) on.onFile(file);
      else on.onTooLong();
      return true;
    },
  });
  const extensions = [
    history(),
    drawSelection(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
    lintGutter({ hoverTime: 120 }),
    tooltips({ position: 'absolute' }),
    placeholder(words.empty),
    EditorState.phrases.of(words.own),
    EditorView.contentAttributes.of({ 'aria-label': words.label, spellcheck: 'true', lang: 'en' }),
    theme,
    changed,
    arriving,
  ];
  const view = new EditorView({ root, parent: root, state: EditorState.create({ doc: text, extensions }) });
  const show = (diagnostics: Diagnostic[]) => {
    const length = view.state.doc.length;
    const inside = diagnostics.filter(({ from, to }) => from <= to && to <= length);
    view.dispatch(
      setDiagnostics(
        view.state,
        inside.sort((one, other) => one.from - other.from),
      ),
    );
  };
  return {
    text: () => view.state.doc.toString(),
    setText: (next) => view.setState(EditorState.create({ doc: next, extensions })),
    mark: (marks) => show(marks.map(toDiagnostic)),
    markLine(number, marks) {
      if (number > view.state.doc.lines) return;
      const line = view.state.doc.line(number);
      const others: Diagnostic[] = [];
      forEachDiagnostic(view.state, (diagnostic, from, to) => {
        if (to < line.from || from > line.to) others.push({ ...diagnostic, from, to });
      });
      const here = marks
        .map(toDiagnostic)
        .map((one) => ({ ...one, from: one.from + line.from, to: one.to + line.from }));
      show([...others, ...here]);
    },
    replace(from, to, insert) {
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        scrollIntoView: true,
      });
      view.focus();
    },
    insertUnder(words) {
      const line = view.state.doc.lineAt(view.state.selection.main.head);
      const start = line.text.match(/^\s*([•\-*]\s+|\d+[.)]\s+)?/)?.[0] ?? '';
      const bullet = /\d/.test(start) ? '• ' : start;
      const insert = line.text.trim() ? `\n${bullet}${words}` : `${bullet}${words}`;
      const at = line.to;
      view.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length }, scrollIntoView: true });
    },
    reveal(from, to) {
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
    next: () => void (nextDiagnostic(view) && view.focus()),
    previous: () => void (previousDiagnostic(view) && view.focus()),
    undo: () => void (undo(view) && view.focus()),
    redo: () => void (redo(view) && view.focus()),
    destroy: () => view.destroy(),
  };
}
