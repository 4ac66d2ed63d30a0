import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { packed, unpacked } from "#components/briefing/packed.ts";
import { briefingOf } from "#model/briefing/made.ts";
import type { OpenBriefing } from "#model/briefing/read.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { chooseStage, useSelection } from "#state/selection.ts";
import { shownAt } from "#state/shownAt.ts";
import { NO_STAGE } from "#state/stage.ts";
import { briefingIn } from "./files.ts";
import { shippedOf } from "./shippedOf.ts";

/** The reader's own briefing: as the address holds it, if it fits there, and what it was before each change. */
type Own = {
  readonly briefing: OpenBriefing;
  readonly letters: string | undefined;
  /** It was tried to pack it. */
  readonly isPacked: boolean;
  readonly past: readonly OpenBriefing[];
};

export type Briefed = {
  readonly briefing: OpenBriefing;
  /** It is still being read from the address. */
  readonly isOpening: boolean;
  /** Changed here, or opened from a file, and too long for the address. */
  readonly isTooLong: boolean;
  /** Why what was asked for could not be opened, in a sentence or two. */
  readonly refused: string | undefined;
  readonly edit: (next: OpenBriefing) => void;
  readonly undo: (() => void) | undefined;
  readonly open: (file: Blob) => Promise<void>;
  /** Puts the briefing into the address, whoever made it, so that other pages can be added to it; whether it fits there. */
  readonly takeAlong: () => Promise<boolean>;
};

/** As many changes as can be undone. */
const MOST_PAST = 50;

/** What is presented: the reader's own briefing, one of the page that the address names, or the one that comes with the record. */
export function useBriefing(index: DossierIndex): Briefed {
  const letters = useSelection(({ stage }) => stage.briefing);
  const of = useSelection(({ stage }) => stage.of);
  const [own, setOwn] = useState<Own>();
  const [refused, setRefused] = useState<{ readonly letters?: string; readonly why: string }>();

  const newest = useRef<OpenBriefing>(undefined);
  const chosen = useChosen();
  const made = useMemo(() => {
    const shown = of === undefined ? undefined : shownAt(index, of, chosen);
    return shown ? briefingOf(index, shown) : shippedOf(index);
  }, [index, of, chosen]);

  // Whoever goes back to an address without it is shown what that says.
  const mine = own && own.letters === letters ? own : undefined;
  const isAsked = letters !== undefined && !mine;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isGone = false;
    void unpacked(letters).then((reading) => {
      if (isGone) return;
      if (reading.kind === "refused") setRefused({ letters, why: reading.why });
      else setOwn({ briefing: reading.briefing, letters, isPacked: true, past: [] });
    });
    return () => {
      isGone = true;
    };
  }, [letters, isAsked]);

  const briefing = mine?.briefing ?? made;
  const keep = useCallback((next: OpenBriefing, past: readonly OpenBriefing[]) => {
    setRefused(undefined);
    const now = useSelection.getState().stage.briefing;
    setOwn({ briefing: next, letters: now, isPacked: false, past });
    newest.current = next;
    void packed(next).then((made_) => {
      // A later change has its own.
      if (newest.current !== next) return;
      setOwn((one) => (one?.briefing === next ? { ...one, letters: made_, isPacked: true } : one));
      chooseStage({ briefing: made_, of: undefined });
    });
  }, []);

  const past = mine?.past ?? [];
  const last = past.at(-1);
  return {
    briefing,
    isOpening: isAsked && refused?.letters !== letters,
    isTooLong: mine !== undefined && letters === undefined && mine.isPacked,
    refused: refused?.why,
    edit: (next) => keep(next, [...past, briefing].slice(-MOST_PAST)),
    undo: last && (() => keep(last, past.slice(0, -1))),
    takeAlong: async () => {
      const along = mine?.letters ?? (await packed(briefing));
      if (along !== undefined) chooseStage({ briefing: along, of: undefined });
      return along !== undefined;
    },
    open: async (file) => {
      const reading = await briefingIn(file);
      if (reading.kind === "refused") setRefused({ why: reading.why });
      else {
        chooseStage({ slide: NO_STAGE.slide, step: NO_STAGE.step });
        keep(reading.briefing, [...past, briefing].slice(-MOST_PAST));
      }
    },
  };
}

/** What is chosen of a page that is presented; not how far one is, which changes with every step. */
function useChosen() {
  const asOf = useSelection((selection) => selection.asOf);
  const parties = useSelection((selection) => selection.parties);
  const issues = useSelection((selection) => selection.issues);
  const compared = useSelection((selection) => selection.compared);
  const since = useSelection((selection) => selection.since);
  const texts = useSelection((selection) => selection.texts);
  return useMemo(
    () => ({ asOf, parties, issues, compared, since, texts }),
    [asOf, parties, issues, compared, since, texts],
  );
}
