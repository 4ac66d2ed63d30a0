import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { nearestOf } from "#model/text/nearest.ts";
import { pathOf } from "#state/route.ts";
import type { Lookup } from "#state/views.ts";

/** What the shared page says when it is asked for nothing, or for something that the dossier does not have. */
export type LookedUp = {
  readonly title: string;
  readonly words: string;
  /** The things with the nearest ids; none when nothing was asked for. */
  readonly nearest: readonly {
    readonly id: string;
    readonly path: string;
    readonly name: string;
  }[];
};

const MOST_NEAREST = 5;
const LONGEST_SHOWN = 60;

export function lookupOf(
  index: DossierIndex,
  { of, asked }: { readonly of: Lookup; readonly asked: string },
): LookedUp {
  if (asked === "") {
    return {
      title: of === "statement" ? "A statement by its id" : "A source by its id",
      words: `This dossier is too big for a page of each ${of}: the address says which, and a script fetches it.`,
      nearest: [],
    };
  }
  const nearest =
    of === "statement" ? nearestStatements(index, asked) : nearestSources(index, asked);
  const shown = asked.length > LONGEST_SHOWN ? `${asked.slice(0, LONGEST_SHOWN)}…` : asked;
  return {
    title: `No ${of} is called “${shown}”`,
    words:
      nearest.length > 0
        ? `The ${of}s with the nearest ids:`
        : `No ${of} of this dossier has an id like it.`,
    nearest,
  };
}

function nearestStatements(index: DossierIndex, asked: string): LookedUp["nearest"] {
  const ids = index.dossier.statements.map(({ id }) => id);
  return nearestOf(ids, asked, MOST_NEAREST).map((id) => {
    const { party, issue } = index.statementOf(id).statement;
    return {
      id,
      path: pathOf({ view: "statement", statement: id }),
      name: `${index.partyOf(party).name} on ${index.issueOf(issue).name}`,
    };
  });
}

function nearestSources(index: DossierIndex, asked: string): LookedUp["nearest"] {
  const ids = index.dossier.sources.map(({ id }) => id);
  return nearestOf(ids, asked, MOST_NEAREST).map((id) => {
    const { outlet, title } = index.sourceOf(id);
    return { id, path: pathOf({ view: "source", source: id }), name: `${outlet}: ${title}` };
  });
}
