import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { SingleChange } from "#model/position/singleChange.ts";
import { saidWords, sayerWords } from "../cellWords.ts";

/** What a cell would be after a change: "Without this one summary the cell would read: Nothing found." */
export function wouldReadWords(change: SingleChange, title: string): string {
  const { words, tail } = changeWords(change);
  return `${words}${tail && `, ${tail},`} the cell would read: ${title}.`;
}

/** A change and whose words it concerns: "Without this one summary (Vladimir Putin, 9 Jan 2026)". */
export function changeOf(index: DossierIndex, change: SingleChange): string {
  const { statement } = change;
  const { words, tail } = changeWords(change);
  const told = `${sayerWords(index, statement)}, ${saidWords(index, [statement])}`;
  return `${[words, tail].filter(Boolean).join(", ")} (${told})`;
}

/** What is supposed to be otherwise, and what is added to it between commas; may be empty. */
function changeWords(change: SingleChange): { readonly words: string; readonly tail: string } {
  if (change.kind === "second-reading") return { words: "By its second reading", tail: "" };
  const { statements } = change.act;
  if (statements.length > 1) {
    return { words: "Without this one act", tail: `which ${statements.length} statements tell` };
  }
  const { kind } = change.statement.evidence;
  return { words: `Without this one ${kind === "quote" ? "quote" : "summary"}`, tail: "" };
}
