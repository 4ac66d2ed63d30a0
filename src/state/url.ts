import type { PartyId, ProposalId } from "#model/dossier/dossier.ts";
import { figureNamed } from "#model/figure/figure.ts";
import { ORDERS } from "#model/comparison/board.ts";
import { firstDayOf } from "#model/dossier/dossierIndex.ts";
import { RELATION_KINDS } from "#model/words/relationWords.ts";
import { PINNED } from "#model/releases/releaseFile.ts";
import {
  type Codec,
  isDay,
  listed,
  readBy,
  type Reading,
  understood,
  unknown,
  type Vocabulary,
  writtenBy,
} from "./codec.ts";
import { paramsIn, unknownPageIn } from "./params.ts";
import { NO_SELECTION, type Selection } from "./selection.ts";
import { NO_SOURCE_LIST, SOURCE_LIST_CODECS } from "./sourceList.ts";
import { shown, strangersIn } from "#state/unknown/strangers.ts";
import { NO_STAGE, STAGE_CODECS } from "./stage.ts";
import { NO_TABLE } from "./table.ts";
import { readTable, tableText } from "./tableUrl.ts";
import { BACKDROPS } from "./views.ts";

/** What a link asked for, and in words what of it was not understood. */
export type FromQuery = {
  readonly selection: Selection;
  readonly ignored: readonly string[];
  /** The path that the site has no page for, when the reader was sent on from there. */
  readonly unknownPage?: string;
};

/** Says that a list is empty, which is not the same as all of it. */
const NONE = "none";

const CODECS: readonly Codec<Selection>[] = [
  {
    param: PINNED,
    write: ({ release }) => release,
    read: (text, { release, releases = [] }) =>
      text === release || releases.some(({ version }) => version === text)
        ? understood({ release: text })
        : unknown("release", text),
  },
  {
    param: "as-of",
    write: ({ asOf }) => asOf,
    read: (text, dossier) =>
      isDay(text) && text >= firstDayOf(dossier) && text <= dossier.asOf
        ? understood({ asOf: text })
        : unknown("date", text),
  },
  {
    param: "since",
    write: ({ since }) => since,
    read: (text, dossier) =>
      isDay(text) && text >= firstDayOf(dossier) && text <= dossier.asOf
        ? understood({ since: text })
        : unknown("date", text),
  },
  {
    param: "texts",
    write: ({ texts }) => (texts?.length === 0 ? NONE : texts?.join(".")),
    read: (text, { proposals }) => {
      if (text === NONE) return understood({ texts: [] });
      const { ids, ignored } = listed(text, { known: proposals, noun: "text" });
      const texts = ids && proposals.map(({ id }) => id).filter((id) => ids.includes(id));
      return { choice: { texts }, ignored };
    },
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
      const sort = ORDERS.find((name) => name === text);
      return sort ? understood({ sort }) : unknown("order", text);
    },
  },
  {
    param: "relation",
    write: ({ relation }) => relation,
    read: (text) => {
      const relation = RELATION_KINDS.find((kind) => kind === text);
      return relation ? understood({ relation }) : unknown("relation", text);
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
    param: "figure",
    write: ({ figure }) => figure,
    read: (text, dossier) =>
      figureNamed(text, dossier) ? understood({ figure: text }) : unknown("figure", text),
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
  const params = [
    ...writtenBy(CODECS, selection),
    ...tableText(selection.table),
    ...writtenBy(SOURCE_LIST_CODECS, selection.sourceList),
    ...writtenBy(STAGE_CODECS, selection.stage),
  ];
  // As a browser shows it, so that the two can be compared.
  return params.length > 0 ? `?${params.join("&").replaceAll("'", "%27")}` : "";
}

/** Reads a link that somebody shared; what the dossier does not know is dropped and named, never an error. */
export function fromQuery(query: string, vocabulary: Vocabulary): FromQuery {
  const { params, ignored } = paramsIn(query);
  const unknownPage = unknownPageIn(params);
  const own = readBy(CODECS, params, vocabulary);
  const table = readTable(params, vocabulary);
  const sourceList = readBy(SOURCE_LIST_CODECS, params, vocabulary);
  const stage = readBy(STAGE_CODECS, params, vocabulary);
  return {
    selection: {
      ...NO_SELECTION,
      ...own.choice,
      table: { ...NO_TABLE, ...table.choice },
      sourceList: { ...NO_SOURCE_LIST, ...sourceList.choice },
      stage: { ...NO_STAGE, ...stage.choice },
    },
    ...(unknownPage !== undefined && { unknownPage }),
    ignored: [
      ...ignored,
      ...(unknownPage === undefined ? [] : strangersIn(unknownPage, vocabulary)),
      ...own.ignored,
      ...table.ignored,
      ...sourceList.ignored,
      ...stage.ignored,
    ],
  };
}

/** Clauses such as "nato-membership:not-now"; those that name no issue, or no option of it, are dropped. */
function readDraft(text: string, { issues }: Vocabulary): Reading<Selection> {
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
