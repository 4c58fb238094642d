interface Part {
  name: string;
  count: number;
}

interface Props {
  parts: readonly Part[];
  /** The attribute whose value is a part's name: it gives the part its color. */
  colored: 'data-family' | 'data-change';
}

/** Shares of a whole as one bar. It says nothing aloud: its numbers stand beside it. Sizes are attributes, as the site's policy asks. */
export function StackedBar({ parts, colored }: Props) {
  const total = parts.reduce((sum, { count }) => sum + count, 0) || 1;
  let before = 0;
  return (
    <svg class="mix-bar" aria-hidden="true">
      {parts.map(({ name, count }) => {
        const x = before;
        before += (count / total) * 100;
        const color = { [colored]: name };
        return count > 0 && <rect key={name} {...color} x={`${x}%`} y="-2" width={`${before - x}%`} height="18" />;
      })}
    </svg>
  );
}
