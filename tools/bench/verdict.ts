/** Whether a measured figure keeps its limit, in a sentence. */
export type Verdict = { readonly sentence: string; readonly isKept: boolean };

/** Prints the verdicts; a broken one makes the command fail. */
export function printVerdicts(verdicts: readonly Verdict[]) {
  for (const { sentence, isKept } of verdicts) {
    // oxlint-disable-next-line no-console -- what a bench prints
    console.log(`  ${isKept ? "kept    " : "BROKEN  "} ${sentence}`);
    if (!isKept) process.exitCode = 1;
  }
}
