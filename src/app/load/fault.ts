/** A fault that is told to readers in its own words; of any other they are told only that there was one. */
export class ToldFault extends Error {}

/** What went wrong, as the end of a sentence that readers can use: never the words of an engine. */
export function reasonOf(fault: unknown): string {
  return fault instanceof ToldFault ? fault.message : "something in its code failed";
}
