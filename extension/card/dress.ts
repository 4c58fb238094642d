import baseStyle from '../../shared/ui/base.css?inline';
import partStyle from '../../shared/ui/components.css?inline';
import tokenStyle from '../../shared/ui/tokens.css?inline';
import { addStyle } from '../page/layer.ts';
import notHereStyle from '../parts/not-here.css?inline';
import cardStyle from './card.css?inline';

/** Gives a shadow root the styles of our parts. */
export function dress(root: ShadowRoot): void {
  const css = [tokenStyle, baseStyle, partStyle, notHereStyle, cardStyle].join('\n');
  // A page may give its root element another type size, which `rem` would follow.
  const fixed = css
    .replaceAll(':root', ':host')
    .replace(/([\d.]+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
  addStyle(root, fixed);
}
