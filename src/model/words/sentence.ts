import type { Firmness } from "#model/dossier/codes.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import type { Position, Stand } from "#model/position/position.ts";
import { standsIn } from "#model/position/stands.ts";
import { stanceWords } from "./cellWords.ts";

/** A stand as a sentence in its parts: "Open to", "Ukraine gives up its bid", "if guarantees come instead". */
export type StandSentence = {
  readonly verb: string;
  readonly label: string;
  /** As it follows the label; absent where the stand hangs on nothing. */
  readonly condition: string | undefined;
};

/** How firmly a party holds to what follows; of words that do not say it, whose they are. */
const VERBS: Record<Exclude<Firmness, "unstated">, string> = {
  "red-line": "Rules out anything but",
  demand: "Demands",
  preference: "Wants",
  open: "Open to",
};

export function sentenceOf(issue: Issue, stand: Stand): StandSentence {
  return {
    verb: verbOf(stand),
    label: stanceWords(issue, stand.options),
    condition: stand.conditions.length > 0 ? stand.conditions.join("; ") : undefined,
  };
}

function verbOf({ firmness, voice }: Stand): string {
  if (firmness !== "unstated") return VERBS[firmness];
  return voice === "reported" || voice === "others-say" ? "Reported" : "Says";
}

/** "Demands: Ukraine leaves land it holds"; nothing that the position hangs on is left out. */
function sentenceWords({ verb, label, condition }: StandSentence): string {
  return `${verb}: ${label}${condition ? `, ${condition}` : ""}`;
}

/** A whole position, several stands as mixed signals; undefined for a silent party. */
export function positionSentence(issue: Issue, position: Position): string | undefined {
  const words = standsIn(position).map((stand) => sentenceWords(sentenceOf(issue, stand)));
  if (words.length < 2) return words[0];
  return `Mixed signals. ${words.join(". Also: ")}`;
}
