import type { Dossier } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";

type Trusted = Pick<Dossier, "codedBy" | "reviewedBy" | "statements" | "release" | "recordEnds">;

/** What a reader should know of the whole record before believing a page of it, in three phrases. */
export function trustWords(dossier: Trusted): readonly [string, string, string] {
  const { codedBy, release, recordEnds } = dossier;
  const coder = codedBy ? ` by ${codedBy}` : "";
  return [
    `Coded${coder}, ${reviewWords(dossier)}`,
    wordsWords(dossier),
    `release ${release}, record to ${dateWords(recordEnds)}`,
  ];
}

function reviewWords({ codedBy, reviewedBy }: Trusted): string {
  if (reviewedBy !== undefined) return `reviewed by ${reviewedBy}`;
  return codedBy === "machine" ? "reviewed by nobody yet" : "no review on record";
}

/** Whose words the statements have: of those with a quote, the speaker's are told from an outlet's. */
function wordsWords({ statements }: Trusted): string {
  const quoted = statements.filter(({ evidence }) => evidence.kind === "quote");
  const direct = quoted.filter(({ speech }) => speech === "direct").length;
  const summaries = statements.length - quoted.length;
  const kinds = [
    counted(direct, "direct quote"),
    `${quoted.length - direct} reported`,
    `${counted(summaries, "summary", "summaries")} of ours`,
  ];
  return `${counted(statements.length, "statement")}: ${kinds.join(", ")}`;
}

/** How much was read for the record: "267 sources read". */
export function readWords({ sources }: Pick<Dossier, "sources">): string {
  return `${counted(sources.length, "source")} read`;
}
