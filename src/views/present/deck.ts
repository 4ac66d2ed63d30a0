import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { ShownSlide } from "#model/slides/slide.ts";
import type { Briefed } from "./useBriefing.ts";

/** What is presented, and all its slides. */
export type Deck = {
  readonly index: DossierIndex;
  readonly briefed: Briefed;
  readonly slides: readonly ShownSlide[];
};
