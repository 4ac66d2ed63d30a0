import type { Dossier, PartyId, ProposalId } from "../model/dossier.ts";
import { isEdtf } from "../model/edtf.ts";
import { BACKDROPS, NO_SELECTION, type Selection, SORTS } from "./selection.ts";
import { shown, strangersIn } from "./strangers.ts";

/** What a link asked for, and in words what of it was not understood. */
export type FromQuery = { readonly selection: Selection; readonly ignored: readonly string[] };

/** Where the page for addresses that do not exist puts the path it was asked for. */
export const UNKNOWN_PAGE = "unknown";

type Vocabulary = Pick<Dossier, "asOf" | "parties" | "issues" | "proposals">;
type Reading = { readonly choice: Partial<Selection>; readonly ignored: readonly string[] };

/** One choice and its text in the address; a choice that is the default has none. */
type Codec = {
  readonly param: string;
  readonly write: (selection: Selection) => string | undefined;
  readonly read: (text: string, vocabulary: Vocabulary) => Reading;
};

const CODECS: readonly Codec[] = [
  {
    param: "as-of",
    write: ({ asOf }) => asOf,
    read: (text, { asOf }) =>
      isDay(text) && text <= asOf ? understood({ asOf: text }) : unknown("date", text),
  },
  {
    param: "since",
    write: ({ since }) => since,
    read: (text) => (isDay(text) ? understood({ since: text }) : unknown("date", text)),
  },
  {
    param: "parties",
    write: ({ parties }) => parties?.join("."),
    read: (text, { parties }) => {
      const { ids, ignored } = listed(text, { known: parties, noun: "party" });
      return { choice: { parties: ids }, ignored };
    },
  },
  {
    param: "issues",
    write: ({ issues }) => issues?.join("."),
    read: (text, { issues }) => {
      const { ids, ignored } = listed(text, { known: issues, noun: "issue" });
      return { choice: { issues: ids }, ignored };
    },
  },
  {
    param: "rows",
    write: ({ compact }) => (compact ? "compact" : undefined),
    read: (text) =>
      text === "compact" ? understood({ compact: true }) : unknown("row setting", text),
  },
  {
    param: "sort",
    write: ({ sort }) => (sort === NO_SELECTION.sort ? undefined : sort),
    read: (text) => {
      const sort = SORTS.find((name) => name === text);
      return sort ? understood({ sort }) : unknown("order", text);
    },
  },
  {
    param: "compare",
    write: ({ compared }) => compared?.join("."),
    read: (text, { parties, proposals }) => {
      const { ids, ignored } = listed<PartyId | ProposalId>(text, {
        known: [...parties, ...proposals],
        noun: "party or proposal",
      });
      return { choice: { compared: ids }, ignored };
    },
  },
  {
    param: "draft",
    write: ({ draft }) => [...draft].map((clause) => clause.join(":")).join(".") || undefined,
    read: readDraft,
  },
  {
    param: "over",
    write: ({ over }) => (over === NO_SELECTION.over ? undefined : over),
    read: (text) => {
      const over = BACKDROPS.find((name) => name === text);
      return over ? understood({ over }) : unknown("view", text);
    },
  },
];

/** The shortest query that restores the selection, with its question mark; empty when nothing is chosen. */
export function toQuery(selection: Selection): string {
  const params = CODECS.flatMap(({ param, write }) => {
    const text = write(selection);
    // Nothing that stands between ids needs escaping in a query, and links stay legible without it.
    return text === undefined ? [] : [`${param}=${text}`];
  });
  return params.length > 0 ? `?${params.join("&")}` : "";
}

/** Reads a link that somebody shared; what the dossier does not know is dropped and named, never an error. */
export function fromQuery(query: string, vocabulary: Vocabulary): FromQuery {
  const params = new URLSearchParams(query);
  const unknownPage = params.get(UNKNOWN_PAGE);
  const readings = CODECS.flatMap(({ param, read }) => {
    const text = params.get(param);
    return text === null ? [] : [read(text, vocabulary)];
  });
  return {
    selection: Object.assign({}, NO_SELECTION, ...readings.map(({ choice }) => choice)),
    ignored: [
      ...(unknownPage === null ? [] : strangersIn(unknownPage, vocabulary)),
      ...readings.flatMap(({ ignored }) => ignored),
    ],
  };
}

/** Clauses such as "nato-membership:not-now"; those that name no issue, or no option of it, are dropped. */
function readDraft(text: string, { issues }: Vocabulary): Reading {
  const clauses = text.split(".").map((clause) => {
    const [issueId, optionId] = clause.split(":");
    const issue = issues.find(({ id }) => id === issueId);
    const option = issue?.options.find(({ id }) => id === optionId);
    return { clause, settled: issue && option ? ([issue.id, option.id] as const) : undefined };
  });
  return {
    choice: { draft: new Map(clauses.flatMap(({ settled }) => (settled ? [settled] : []))) },
    ignored: clauses
      .filter(({ settled }) => !settled)
      .map(({ clause }) => `the clause “${shown(clause)}”`),
  };
}

type Known<Id extends string> = {
  readonly known: readonly { readonly id: Id }[];
  readonly noun: string;
};

/** The known ids of a list such as "russia.ukraine", each once, in its order; undefined when there is none. */
function listed<Id extends string>(text: string, { known, noun }: Known<Id>) {
  const asked = [...new Set(text.split("."))];
  const ids = asked.flatMap((word) => known.find(({ id }) => id === word)?.id ?? []);
  const strangers = asked.filter((word) => !ids.some((id) => id === word));
  return {
    ids: ids.length > 0 ? ids : undefined,
    ignored: strangers.map((word) => `the ${noun} “${shown(word)}”`),
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isEdtf(text);
}

function understood(choice: Partial<Selection>): Reading {
  return { choice, ignored: [] };
}

function unknown(noun: string, text: string): Reading {
  return { choice: {}, ignored: [`the ${noun} “${shown(text)}”`] };
}
