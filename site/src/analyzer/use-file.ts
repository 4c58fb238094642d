import { useRef, useState } from 'preact/hooks';
import type { FileProblem } from '../files/worker.ts';

/** Where the opening of a file stands: none, under way, or why it gave no text. */
export type FileState = 'none' | 'opening' | FileProblem;

/** Opens a file and hands its text on. A later file, or a text that came another way, takes over from an earlier one. */
export function useFile(onText: (text: string) => void) {
  const [file, setFile] = useState<FileState>('none');
  const turn = useRef(0);
  const forget = () => {
    turn.current += 1;
    setFile('none');
  };
  const open = async (chosen: File) => {
    turn.current += 1;
    const mine = turn.current;
    setFile('opening');
    const answer = await import('../files/open-file.ts')
      .then(({ openFile }) => openFile(chosen))
      .catch(() => ({ problem: 'damaged' as const }));
    if (mine !== turn.current) return;
    if ('problem' in answer) return setFile(answer.problem);
    setFile('none');
    onText(answer.text);
  };
  return { file, open, forget };
}
