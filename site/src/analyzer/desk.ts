/** Everything that shows a report, with the knowledge it quotes: one file to load when the first posting arrives. */
export { loadKnowledge } from '../../../shared/ui/knowledge.ts';
export { MixBar } from '../../../shared/ui/MixBar.tsx';
export { MarkedText } from './MarkedText.tsx';
export { PrintNotes } from './PrintNotes.tsx';
export { Results } from './Results.tsx';
