import baseStyle from '../../shared/ui/base.css?inline';
import partStyle from '../../shared/ui/components.css?inline';
import tokenStyle from '../../shared/ui/tokens.css?inline';
import notHereStyle from '../parts/not-here.css?inline';
import cardStyle from './card.css?inline';

/**
 * Gives a shadow root the styles of our parts. Firefox keeps `adoptedStyleSheets` from content scripts
 * (bugzil.la/1770592): there a style element does it.
 */
export function dress(root: ShadowRoot): void {
  const css = [tokenStyle, baseStyle, partStyle, notHereStyle, cardStyle].join('\n');
  // A page may give its root element another type size, which `rem` would follow.
  const style = css
    .replaceAll(':root', ':host')
    .replace(/([\d.]+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}
