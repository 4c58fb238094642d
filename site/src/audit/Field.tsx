interface Props {
  id: string;
  label: string;
  hint?: string;
  most: number;
  value: string;
  onInput: (value: string) => void;
}

/** A line to write in, under its name. */
export function Field({ id, label, hint, most, value, onInput }: Props) {
  return (
    <>
      <label class="field-label" for={id}>
        {label} {hint && <span>{hint}</span>}
      </label>
      <input
        class="field"
        id={id}
        maxLength={most}
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
