import type { Statement } from "#model/dossier/dossier.ts";

/** Whose wording a reader is given: "quoted", "quoted in part", "in the outlet’s words", "our summary". */
export function wordingWords({ evidence, speech }: Pick<Statement, "evidence" | "speech">): string {
  if (evidence.kind === "paraphrase") return "our summary";
  switch (speech) {
    case "direct":
      return "quoted";
    case "mixed":
      return "quoted in part";
    case "indirect":
      return "in the outlet’s words";
  }
}
