import type { Source } from "#model/dossier/dossier.ts";
import { tidied } from "./runs.ts";

export type Author =
  | { readonly kind: "person"; readonly family: string; readonly given: string }
  | { readonly kind: "group"; readonly name: string };

const DESK =
  /\b(agency|bureau|correspondents?|desk|editors?|editorial|news|newsroom|office|press|reporters?|staff|team)\b/i;
/** Small words that belong to the family name: "Ursula von der Leyen". */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu)$/;

/** Who wrote the document; for institutions and agencies without a byline the outlet itself, else nobody. */
export function authorsOf({ author, outlet, kind }: Pick<Source, "author" | "outlet" | "kind">) {
  if (author !== undefined && tidied(author)) return namesIn(tidied(author)).map(authorOf);
  const isItsOwnAuthor = kind === "official" || kind === "wire";
  return isItsOwnAuthor ? [groupOf(tidied(outlet))] : [];
}

/** "Ann Lee and Bo Ek", "Ann Lee, Bo Ek"; a comma after one word turns the name around: "Lee, Ann". */
function namesIn(byline: string): readonly string[] {
  return byline.split(/; | and | & /).flatMap((names) => {
    const parts = names.split(", ").filter(Boolean);
    return parts.every((part) => part.includes(" ")) ? parts : [names];
  });
}

/** A person by family name, taken to be the last one unless a comma says otherwise; or a desk, as it calls itself. */
function authorOf(name: string): Author {
  if (DESK.test(name)) return groupOf(name);
  const [family = "", given] = name.split(/, (.*)/);
  if (given) return { kind: "person", family, given };
  const words = name.split(" ");
  if (words.length < 2) return groupOf(name);
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  const start = particle > 0 ? particle : words.length - 1;
  return {
    kind: "person",
    family: words.slice(start).join(" "),
    given: words.slice(0, start).join(" "),
  };
}

function groupOf(name: string): Author {
  return { kind: "group", name };
}
