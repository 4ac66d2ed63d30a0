import type { Dossier } from "#model/dossier/dossier.ts";
import { nearestOf, stepsInto } from "#model/text/nearest.ts";
import { pathOf } from "#state/route.ts";
import { PLAIN_VIEWS, VIEWS } from "#state/views.ts";

/** A page that a reader may have meant, and what it is. */
export type Offer = { readonly path: string; readonly words: string };

const MOST_OFFERS = 5;

/** The pages nearest to a path that the dossier does not know, at most five, the nearest first. */
export function nearestPages(path: string, dossier: Dossier): readonly Offer[] {
  const [view = "", first = "", second = ""] = path.toLowerCase().split("/").filter(Boolean);
  if (view === "statement" && first) {
    const near = [...whyWithdrawn(first, dossier), ...nearestStatements(first, dossier)];
    return near.slice(0, MOST_OFFERS);
  }
  if (view === "source" && first) return nearestSources(first, dossier);
  if (view === "evidence" && first) return nearestCells(first, second, dossier);
  const named = PLAIN_VIEWS.map((page) => ({ page, names: [page, VIEWS[page].name] }));
  return nearestNamed(named, view, MOST_OFFERS)
    .filter(({ names }) => names.some((name) => isMistyped(view, name)))
    .map(({ page }) => ({ path: pathOf({ view: page }), words: VIEWS[page].name }));
}

/** Whether most letters of a name were typed right: what is further off was meant as something else. */
function isMistyped(typed: string, name: string): boolean {
  const steps = stepsInto(typed, name.toLowerCase()).at(-1) ?? typed.length;
  return steps <= typed.length / 2;
}

/** The page that says why a statement is no longer on record. */
function whyWithdrawn(asked: string, { releases = [] }: Dossier): readonly Offer[] {
  const isGone = releases.some(({ withdrawn }) => withdrawn.some((one) => one.statement === asked));
  return isGone
    ? [
        {
          path: pathOf({ view: "releases" }),
          words: "why it was withdrawn: releases and corrections",
        },
      ]
    : [];
}

function nearestStatements(asked: string, { statements, parties, issues }: Dossier) {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return nearestOf([...byId.keys()], asked, MOST_OFFERS).map((id): Offer => {
    const statement = byId.get(id);
    const party = parties.find((one) => one.id === statement?.party);
    const issue = issues.find((one) => one.id === statement?.issue);
    return {
      path: pathOf({ view: "statement", statement: id }),
      words: `statement ${id}: ${party?.name} on ${issue?.name}`,
    };
  });
}

function nearestSources(asked: string, { sources }: Dossier): readonly Offer[] {
  const named = sources.map((source) => ({
    source,
    names: [source.id, source.outlet, source.title],
  }));
  return nearestNamed(named, asked, MOST_OFFERS).map(({ source }) => ({
    path: pathOf({ view: "source", source: source.id }),
    words: `source ${source.id}: ${source.title}, ${source.outlet}`,
  }));
}

/** Where one of the two is known it stays; of what is not, the nearest. */
function nearestCells(partyAsked: string, issueAsked: string, dossier: Dossier): readonly Offer[] {
  const { parties, issues } = dossier;
  const known = {
    party: parties.filter(({ id }) => id === partyAsked),
    issue: issues.filter(({ id }) => id === issueAsked),
  };
  const namedParties = parties.map((party) => ({
    party,
    names: [party.id, party.name, party.shortName, ...party.aliases],
  }));
  const namedIssues = issues.map((issue) => ({ issue, names: [issue.id, issue.name] }));
  const nearParties =
    known.party.length > 0
      ? known.party
      : nearestNamed(namedParties, partyAsked, MOST_OFFERS).map(({ party }) => party);
  const nearIssues =
    known.issue.length > 0
      ? known.issue
      : nearestNamed(namedIssues, issueAsked, MOST_OFFERS).map(({ issue }) => issue);
  return nearParties
    .flatMap((party, near) => nearIssues.map((issue, far) => ({ party, issue, away: near + far })))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, MOST_OFFERS)
    .map(({ party, issue }) => ({
      path: pathOf({ view: "evidence", party: party.id, issue: issue.id }),
      words: `${party.name} on ${issue.name}`,
    }));
}

/** The things with the nearest names, each once. */
function nearestNamed<Thing extends { readonly names: readonly string[] }>(
  things: readonly Thing[],
  asked: string,
  count: number,
): readonly Thing[] {
  const byName = new Map(
    things.flatMap((thing) => thing.names.map((name) => [name.toLowerCase(), thing] as const)),
  );
  const near = nearestOf([...byName.keys()], asked, byName.size).flatMap(
    (name) => byName.get(name) ?? [],
  );
  return [...new Set(near)].slice(0, count);
}
