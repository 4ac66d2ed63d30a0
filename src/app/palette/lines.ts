import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Found } from "#model/search/search.ts";
import type { Selection } from "#state/selection.ts";
import { GROUP_NAMES, type GroupKind, type PaletteResult } from "./groups.ts";
import { moreOf } from "./more.ts";
import type { Palette } from "./palette.ts";
import { targetAddress } from "./target.ts";

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
  { selection }: Shown,
): PaletteLine {
  const line = { id, name, what, also, statement };
  if (leadsTo.kind === "query") return { ...line, leadsTo };
  const { target } = leadsTo;
  const choice = target.choiceIn?.(selection);
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
