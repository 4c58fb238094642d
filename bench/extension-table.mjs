/** Prints what the extension costs a page, as `extension.mjs` measured it; `row` lays out a line of cells. */
export function printExtension({ gzippedKiB, beforeAPosting, postings }, row) {
  console.log('\nThe extension in Chromium: what it costs a page');
  for (const [name, size] of Object.entries(gzippedKiB))
    console.log(`  ${name.padEnd(42)}${size.toFixed(1).padStart(8)} KiB gzipped`);
  const { busyMs, worstBusyMs, clockMs, worstClockMs } = beforeAPosting;
  console.log(row('  before a posting', ['ms', 'worst run', 'by the clock', 'worst']));
  console.log(row('', [busyMs, worstBusyMs, clockMs, worstClockMs]));
  for (const { lines, unmarked, ours, wrapping, ratio } of postings) {
    console.log(row(`  ${lines} lines`, ['page busy, ms', 'added', 'painted after', 'longest task', 'DOM changes']));
    console.log(row('    unmarked', [unmarked.busyMs]));
    for (const [name, one] of Object.entries({ ours, 'words wrapped': wrapping }))
      console.log(row(`    ${name}`, [one.busyMs, one.addedMs, one.paintMs, one.longestTaskMs, one.changesOfThePage]));
    console.log(row('    ours/wrapped', ['', ratio]));
  }
}
