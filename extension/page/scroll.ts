/** Brings words of the page into view, unless they are well in view already. */
export function scrollToWords(range: Range | undefined): void {
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 80 && bottom <= innerHeight - 80) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}
