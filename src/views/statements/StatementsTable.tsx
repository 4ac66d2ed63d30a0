import { memo, type ReactNode, useMemo, useState } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { TableChoice } from "#state/table.ts";
import { linesOf } from "./linesOf.ts";
import { LineTable } from "./LineTable.tsx";
import type { Statements } from "./statementsOf.ts";
import { groupLineId, tableLineOf } from "./tableLineOf.ts";
import type { Toggled } from "./useLineTable.ts";
import { useLive } from "#components/later/useHere.ts";

type Props = {
  index: DossierIndex;
  choice: Pick<TableChoice, "sort" | "columns">;
  statements: Statements;
  caption: ReactNode;
};

/** As many statements as are all in the page, so that the browser's own find reaches them. */
export const WHOLE = 300;

/** The statements in their order, all in the page or, when they are many, those in view. */
export const StatementsTable = memo(function StatementsTable(props: Props) {
  const { index, choice, statements, caption } = props;
  const [toggled, setToggled] = useState<Toggled>({});
  const isLive = useLive();
  const { places, groups } = statements;

  const lines = useMemo(() => {
    const isToggled = (id: string | undefined) => id !== undefined && toggled[id] === true;
    const { statements: all } = index.dossier;
    const { count, lineAt, keyAt } = linesOf(
      { places, groups },
      {
        isClosed: (at) => groups[at] !== undefined && isToggled(groupLineId(groups[at])),
        isOpen: Object.keys(toggled).length > 0 ? (at) => isToggled(all[at]?.id) : undefined,
      },
    );
    return {
      count,
      isWhole: places.length <= WHOLE,
      statements: places,
      lineAt: (at: number) => tableLineOf(index, groups, lineAt(at)),
      keyAt,
    };
  }, [index, places, groups, toggled]);

  // The page as it is written holds the first of very many.
  const isCut = !isLive && !lines.isWhole;
  return (
    <LineTable
      index={index}
      lines={isCut ? { ...lines, count: WHOLE } : lines}
      use={{ choice, toggled, onToggle: setToggled }}
      caption={caption}
    />
  );
});
