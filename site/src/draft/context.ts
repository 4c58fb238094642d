/** "Essential duties", "DUTIES:", "The aide will:" */
const heading = /^(?![\s]*[•\-*–]|\s*\d+[.)])\s*\S.{0,70}$/;

/**
 * The lines above a line that give it its meaning: its nearest heading or lead-in, the bullet it hangs under, and a first line
 * that says whose duties these are. Short, so that one line is read in a few milliseconds.
 */
export function contextOf(lines: readonly string[], index: number): string {
  const own = /^\s*/.exec(lines[index] ?? '')?.[0].length ?? 0;
  let parent = '';
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    if (!line.trim()) continue;
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    if (!parent && own > indent && /^\s*[•\-*–]/.test(line)) parent = line;
    const ends = /[.!?]$/.test(line.trim());
    if (heading.test(line) && !ends) return ['Paraprofessional', line, parent].filter(Boolean).join('\n');
  }
  return ['Paraprofessional', 'Essential duties', parent].filter(Boolean).join('\n');
}
