/** Prints the findings and the questions without the posting, which can be pages long. */
export function printShort(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'short';
  // Not behind `print()`: some browsers return from it before the page is drawn.
  window.addEventListener('afterprint', () => delete dataset.print, { once: true });
  window.print();
}
