/** Copies words from within a page; a frame may forbid the clipboard, then the old command of the editor is tried. */
export async function copyFrom(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', words);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', put, { capture: true, once: true });
    const isDone = document.execCommand('copy');
    document.removeEventListener('copy', put, { capture: true });
    if (!isDone) throw new Error('The page forbids copying');
  }
}
