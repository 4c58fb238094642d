import { useState } from 'preact/hooks';
import { usePhrases } from './language.ts';

interface Props {
  text: string;
  label: string;
  primary?: boolean;
  /** Copies in the caller's own way; without it the clipboard of the page is used. */
  onCopy?: ((text: string) => void) | undefined;
}

/** A button that copies a text and says so in its own words. */
export function CopyButton({ text, label, primary = false, onCopy }: Props) {
  const say = usePhrases();
  const [said, setSaid] = useState<{ of: string; words: string } | null>(null);
  const copy = async () => {
    try {
      await (onCopy ? onCopy(text) : navigator.clipboard.writeText(text));
      setSaid({ of: text, words: say.copied });
    } catch {
      setSaid({ of: text, words: say.copyFailed });
    }
  };
  return (
    <button type="button" class={primary ? 'button primary' : 'button'} onClick={copy}>
      <span aria-live="polite">{said?.of === text ? said.words : label}</span>
    </button>
  );
}
