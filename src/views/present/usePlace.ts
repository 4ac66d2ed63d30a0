import { useCallback, useMemo } from "react";
import type { ShownSlide } from "#model/slides/slide.ts";
import { settleAddress } from "#state/bar/addressBar.ts";
import { chooseStage, useSelection } from "#state/selection.ts";
import { type Place, type Steps, within } from "./show.ts";

/** How far one is, as the address keeps it; never beyond the slides that there are. */
export function usePlace(slides: readonly ShownSlide[]) {
  const slide = useSelection(({ stage }) => stage.slide);
  const step = useSelection(({ stage }) => stage.step);
  const steps: Steps = useMemo(() => slides.map(({ said }) => said.length), [slides]);
  const place = useMemo(() => within({ slide, step }, steps), [slide, step, steps]);
  const go = useCallback((to: Place) => {
    chooseStage(to);
    // Whoever reloads at once comes back to this step.
    settleAddress();
  }, []);
  return { place, steps, go };
}
