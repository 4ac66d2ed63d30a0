import type { Dossier } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";

type Trusted = Pick<
  Dossier,
  "codedBy" | "reviewedBy" | "sources" | "statements" | "release" | "recordEnds"
>;

/** What a reader should know of the whole record before believing a page of it, in three phrases. */
export function trustWords(dossier: Trusted): readonly [string, string, string] {
  const { codedBy, sources, release, recordEnds } = dossier;
  const coder = codedBy ? ` by ${codedBy}` : "";
  return [
    `Coded${coder}, ${reviewWords(dossier)}`,
    `${counted(sources.length, "source")}: ${wordsWords(dossier)}`,
    `release ${release}, record ends ${dateWords(recordEnds)}`,
  ];
}

function reviewWords({ codedBy, reviewedBy }: Trusted): string {
  if (reviewedBy !== undefined) return `reviewed by ${reviewedBy}`;
  return codedBy === "machine" ? "reviewed by nobody yet" : "no review on record";
}

/** Whose words the record has: of a passage that is quoted, those of the speaker are told from an outlet's. */
function wordsWords({ statements }: Trusted): string {
  const quoted = statements.filter(({ evidence }) => evidence.kind === "quote");
  const direct = quoted.filter(({ speech }) => speech === "direct").length;
  const summaries = statements.length - quoted.length;
  return [
    counted(direct, "direct quote"),
    `${quoted.length - direct} reported`,
    `${counted(summaries, "summary", "summaries")} of ours`,
  ].join(", ");
}
