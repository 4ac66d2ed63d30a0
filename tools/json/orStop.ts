/** Runs the work of a command; what goes wrong is said in its own words and ends the command. */
export async function orStop(work: () => Promise<void>) {
  try {
    await work();
  } catch (fault) {
    // oxlint-disable-next-line no-console -- the last words of a command that stops
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 1;
  }
}
