import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** An on/off switch with its label; a checkbox to keyboards and screen readers. */
export function Switch({ on, onChange, disabled = false, children }: Props) {
  // Shown at once as it was pressed; what is stored follows, and has the last word.
  const [shown, setShown] = useState(on);
  useEffect(() => setShown(on), [on]);
  const press = (pressed: boolean) => {
    setShown(pressed);
    onChange(pressed);
  };
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={shown}
        checked={shown}
        disabled={disabled}
        onChange={(event) => press(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
