import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** An on/off switch with its label; a checkbox to keyboards and screen readers. */
export function Switch({ on, onChange, disabled = false, children }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
