/** What was typed or pasted into a field before the page's program ran; the first drawing would wipe it. Empty at build time. */
export function typedEarly(id: 'text' | 'title'): string {
  if (typeof document === 'undefined') return '';
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '';
}
