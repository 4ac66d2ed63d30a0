import * as fc from "fast-check";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { addressIn, addressText, alsoSaying } from "#model/text/address.ts";
import { placeOf } from "#state/address.ts";
import { pathOf, routeOf, routesOf } from "#state/route.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { fromQuery, toQuery } from "#state/url.ts";
import { anyText } from "./anyText.ts";
import { propertyOf } from "./fuzz.ts";

const PARAMS = [
  "v",
  "as-of",
  "since",
  "period",
  "parties",
  "issues",
  "sort",
  "rows",
  "compare",
  "draft",
  "texts",
  "over",
  "q",
  "by",
  "from",
  "columns",
  "unknown",
  "amp;parties",
  "PARTIES",
  "__proto__",
];

/** Any query: known names and strange ones, each with what it might say and with anything. */
const anyQuery = (dossier: WholeDossier) => {
  const words = [...dossier.parties, ...dossier.issues, ...dossier.proposals].map(({ id }) => id);
  const value = fc.oneof(
    anyText,
    fc
      .array(fc.oneof(fc.constantFrom<string>(...words), anyText), { maxLength: 4 })
      .map((all) => all.join(".")),
    fc.constantFrom(
      "2025-01-01",
      "0000-00-00",
      "9999-12-31",
      "none",
      "1.0.0",
      "//host/",
      "/evidence/",
    ),
  );
  const pair = fc
    .tuple(fc.oneof(fc.constantFrom(...PARAMS), anyText), value)
    .map(([name, text]) => `${name}=${text}`);
  return fc.array(pair, { maxLength: 6 }).map((pairs) => `?${pairs.join("&")}`);
};

const anySelection = (dossier: WholeDossier): fc.Arbitrary<Selection> => {
  const { parties, issues, proposals } = dossier;
  const some = <Id extends string>(things: readonly { readonly id: Id }[]) =>
    fc.option(
      fc.shuffledSubarray(
        things.map(({ id }) => id),
        { minLength: 1 },
      ),
      { nil: undefined },
    );
  // A day that the record does not reach is named as ignored.
  const said = dossier.statements.flatMap((statement) => statement.said ?? []);
  const day = fc.constantFrom(...said.filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)));
  return fc
    .record({
      asOf: fc.option(day, { nil: undefined }),
      since: fc.option(day, { nil: undefined }),
      parties: some(parties),
      issues: some(issues),
      // These stand in the dossier’s order, whatever the reader’s.
      texts: fc.option(fc.subarray(proposals.map(({ id }) => id)), { nil: undefined }),
      compact: fc.boolean(),
      sort: fc.constantFrom("topic", "narrowest", "widest", "evidence", "newest"),
    })
    .map((choice) => ({ ...NO_SELECTION, ...choice }));
};

export function addressProperties(dossier: WholeDossier) {
  const routes = routesOf(dossier);
  return [
    propertyOf(
      "any query is read, and what is read is written and read the same",
      anyQuery(dossier),
      (query) => {
        const { selection, ignored } = fromQuery(query, dossier);
        const again = fromQuery(toQuery(selection), dossier);
        return (
          toQuery(again.selection) === toQuery(selection) &&
          ignored.every((words) => words.length < 400 && !/\p{Cs}/u.test(words))
        );
      },
    ),
    propertyOf(
      "a selection is in its address, and nothing else is",
      anySelection(dossier),
      (selection) => {
        const read = fromQuery(toQuery(selection), dossier);
        return toQuery(read.selection) === toQuery(selection) && read.ignored.length === 0;
      },
    ),
    propertyOf(
      "any path is a page or none",
      fc.oneof(
        anyText,
        fc.array(anyText, { maxLength: 4 }).map((parts) => `/${parts.join("/")}`),
      ),
      (path) => {
        const route = routeOf(path, dossier);
        return route === undefined || routeOf(pathOf(route), dossier) !== undefined;
      },
    ),
    propertyOf("a page is at its path", fc.constantFrom(...routes), (route) => {
      const found = routeOf(pathOf(route), dossier);
      return found !== undefined && pathOf(found) === pathOf(route);
    }),
    propertyOf(
      "an address is the sum of its parts",
      fc.tuple(anyText, anyText),
      ([address, more]) => {
        placeOf(address, dossier);
        return (
          addressText(addressIn(address)) === address &&
          alsoSaying(address, more).length >= address.length
        );
      },
    ),
  ];
}
