import { categories, families } from '../knowledge/categories.ts';
import type { FamilyId, Summary } from '../types.ts';
import { usePhrases } from './language.ts';

/** How many duties each family has, in the families' own order, empty ones left out. */
export function mixOf(summary: Summary): { id: FamilyId; name: string; count: number }[] {
  const counts = new Map<FamilyId, number>();
  for (const { id, family } of categories) {
    counts.set(family, (counts.get(family) ?? 0) + (summary.categories[id] ?? 0));
  }
  return families
    .map(({ id, name }) => ({ id, name: name.toLowerCase(), count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** The mix of duties as one bar, with the same in numbers and words under it. Nothing when there are no duties. */
export function MixBar({ summary }: { summary: Summary }) {
  const say = usePhrases();
  const mix = mixOf(summary);
  const total = mix.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  let before = 0;
  return (
    <div class="mix">
      {/* Sizes are attributes and not styles: a strict content security policy leaves them alone. */}
      <svg class="mix-bar" aria-hidden="true">
        {mix.map(({ id, count }) => {
          const x = before;
          before += (count / total) * 100;
          return <rect key={id} data-family={id} x={`${x}%`} y="-2" width={`${before - x}%`} height="14" />;
        })}
      </svg>
      <ul class="mix-legend" aria-label={say.mix}>
        {mix.map(({ id, count }) => (
          <li key={id}>
            <span class="swatch" data-family={id} />
            <b>{count}</b> {say.families[id].toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}
