import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { indexOf } from "#model/big/whole.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { figureKey } from "#model/figure/figure.ts";
import type { Route } from "#state/route.ts";
import { type Card, cardOf, type Subject } from "./cardOf.ts";
import { cardSvg } from "./cardSvg.ts";
import { painter } from "./painter.ts";
import { subjectOf } from "./subjectOf.ts";

/** The picture that a link to a page is shown with: where it stands below the site's root, and what it says. */
export type CardTold = { readonly path: string; readonly alt: string };

export type Cards = {
  readonly at: (route: Route) => CardTold | undefined;
  /** Draws all that were asked for, each once. */
  readonly writeTo: (out: string) => Promise<void>;
};

/** The cards of a dossier's pages. */
export function cardsOf(dossier: WholeDossier): Cards {
  const index = indexOf(dossier);
  const asked = new Map<string, Card>();
  return {
    at(route) {
      const subject = subjectOf(dossier, route);
      if (!subject) return undefined;
      const path = pathFor(subject);
      const card = asked.get(path) ?? cardOf(index, subject);
      asked.set(path, card);
      return { path, alt: `${card.title} ${card.takeaway}` };
    },
    async writeTo(out) {
      const paint = await painter();
      for (const [path, card] of asked) {
        const file = join(out, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, paint(cardSvg(card, dossier)));
      }
    },
  };
}

function pathFor(subject: Subject): string {
  return `cards/${subject.kind === "view" ? `view/${subject.view}` : figureKey(subject)}.png`;
}
