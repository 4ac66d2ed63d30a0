import { useEffect, useMemo, useState } from "react";
import type { Statement, Words } from "#model/dossier/dossier.ts";
import { slidesOf } from "#model/slides/slidesOf.ts";
import type { ViewProps } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { NotesScreen } from "./notes/NotesScreen.tsx";
import { Stage } from "./Stage.tsx";
import { useBriefing } from "./useBriefing.ts";

/** A briefing: before scripts slide below slide, then one at a time, with all that a presenter needs. */
export function View({ index }: Pick<ViewProps, "index">) {
  const briefed = useBriefing(index);
  const { briefing, isOpening } = briefed;
  const screen = useSelection(({ stage }) => stage.screen);
  const [later, setLater] = useState<ReadonlyMap<Statement, Words>>(new Map());
  // Of a big record the words come later; the slides that wait for them are drawn again.
  const { slides, waiting } = useMemo(() => {
    const asked: Promise<readonly [Statement, Words]>[] = [];
    const shown = slidesOf(index, briefing, (statement) => {
      const known = later.get(statement) ?? index.wordsOf(statement);
      if (!(known instanceof Promise)) return known;
      asked.push(known.then((words) => [statement, words] as const));
      return undefined;
    });
    return { slides: shown, waiting: asked };
  }, [index, briefing, later]);
  useEffect(() => {
    if (waiting.length === 0) return undefined;
    let isGone = false;
    void Promise.allSettled(waiting).then((came) => {
      const arrived = came.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      if (!isGone && arrived.length > 0) setLater((before) => new Map([...before, ...arrived]));
    });
    return () => {
      isGone = true;
    };
  }, [waiting]);

  const deck = { index, briefed, slides };
  return (
    <div data-opening={isOpening || undefined}>
      {screen === "notes" ? <NotesScreen {...deck} /> : <Stage {...deck} />}
    </div>
  );
}
