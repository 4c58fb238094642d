import type { Report } from '../../shared/types.ts';
import { t } from '../t.ts';

/** A line read with less confidence than this may well be placed wrongly. */
const DOUBT = 0.5;

/** How much of the posting was read and placed, and how much of it with doubt. */
export function coverageOf({ lines, summary }: Report): string {
  const doubtful = lines.filter(({ confidence }) => confidence < DOUBT).length;
  const coverage = t('coverage', lines.length, summary.duties, lines.length - summary.duties);
  return doubtful ? `${coverage} ${t('doubt', doubtful)}` : coverage;
}
