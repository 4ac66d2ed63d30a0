import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Found } from "#model/dossier/library.ts";
import type { Selection } from "#state/selection.ts";
import { cellGroup } from "./cells.ts";
import {
  GROUP_NAMES,
  type GroupKind,
  groupOf,
  type PaletteGroup,
  type PaletteResult,
  type ScoredGroup,
} from "./groups.ts";
import { namedGroup, namesOf, type PaletteNames, resultsOf } from "./names.ts";
import { statementGroup } from "./statements.ts";
import { moreOf, targetAddress } from "./targets.ts";
import { triesGroup } from "./tries.ts";
import { askedWordsIn, levelIn } from "./words.ts";

export type Palette = {
  /** None is empty; the one with the nearest result first, statements found by their words last. */
  readonly groups: readonly PaletteGroup[];
  /** How many results there are in all; what is only worth a try does not count. */
  readonly count: number;
};

/** The order of groups that are as near. */
const FIRST_KINDS = ["view", "party", "issue"] as const;
const LAST_KINDS = ["proposal", "option", "source"] as const;

/** What a query finds by name, and by the words of statements once they have been searched; all views for no query. */
export function paletteOf(index: DossierIndex, query: string, found: Found | undefined): Palette {
  const names = namesOf(index);
  if (query.trim() === "") return allViews(names);
  const asked = askedWordsIn(query);
  const groups = asked.length === 0 ? [] : groupsOf(index, { names, asked, query, found });
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count > 0) return { groups, count };
  return { groups: [triesGroup(index, names, { query, found })], count: 0 };
}

type Asked = {
  readonly names: PaletteNames;
  readonly asked: readonly string[];
  readonly query: string;
  readonly found: Found | undefined;
};

function groupsOf(
  index: DossierIndex,
  { names, asked, query, found }: Asked,
): readonly ScoredGroup[] {
  return [
    ...FIRST_KINDS.map((kind) => namedGroup(names, kind, asked)),
    cellGroup(index, names, asked),
    ...LAST_KINDS.map((kind) => namedGroup(names, kind, asked)),
    statementGroup(index, query, found),
  ]
    .filter(({ results }) => results.length > 0)
    .toSorted((a, b) => levelIn(a.score) - levelIn(b.score));
}

function allViews({ view }: PaletteNames): Palette {
  const results = view.all.flatMap((named) => resultsOf("view", named));
  const scored = results.map((result) => ({ result, score: 0 }));
  return { groups: [{ ...groupOf("view", scored, new Set()), results }], count: results.length };
}

/** A line of the list, with the address it leads to. */
export type PaletteLine = {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly also: string | undefined;
  readonly statement: Statement | undefined;
  readonly leadsTo:
    | { readonly kind: "query"; readonly query: string }
    | {
        readonly kind: "place";
        readonly address: string;
        readonly anchor: string | undefined;
        readonly choice: Partial<Selection> | undefined;
        /** The evidence panel takes the focus by itself. */
        readonly isPanel: boolean;
      };
};

export type LineGroup = {
  readonly kind: GroupKind;
  readonly name: string;
  readonly count: number;
  readonly marks: ReadonlySet<string>;
  /** The results, then the line that leads to all of them, if there are more. */
  readonly lines: readonly PaletteLine[];
  /** What is said of those that are not shown, when no line leads to them. */
  readonly rest: string | undefined;
};

type Shown = {
  readonly query: string;
  readonly found: Found | undefined;
  readonly selection: Selection;
  readonly path: string;
};

/** The lines of the palette, with addresses that keep the reader's choices. */
export function linesOf(
  index: DossierIndex,
  { groups }: Palette,
  shown: Shown,
): readonly LineGroup[] {
  return groups.map((group) => {
    const { kind, results, count, marks } = group;
    const more = moreOf(index, group, shown);
    const last: PaletteResult | undefined = more?.target && {
      id: `${kind}-more`,
      name: more.words,
      what: "",
      leadsTo: { kind: "place", target: more.target },
    };
    return {
      kind,
      name: GROUP_NAMES[kind],
      count,
      marks,
      lines: [...results, ...(last ? [last] : [])].map((result) => lineOf(result, shown)),
      rest: more && !more.target ? more.words : undefined,
    };
  });
}

function lineOf(
  { id, name, what, also, statement, leadsTo }: PaletteResult,
  { selection, path }: Shown,
): PaletteLine {
  const line = { id, name, what, also, statement };
  if (leadsTo.kind === "query") return { ...line, leadsTo };
  const { target } = leadsTo;
  const choice = target.choiceIn?.(selection, path);
  return {
    ...line,
    leadsTo: {
      kind: "place",
      address: targetAddress(target, selection, choice),
      anchor: target.anchor,
      choice,
      isPanel: target.route.view === "evidence",
    },
  };
}
