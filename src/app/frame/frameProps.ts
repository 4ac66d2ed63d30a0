import type { ReactNode } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Offer } from "#state/unknown/nearestPages.ts";
import type { Route } from "#state/route.ts";
import type { Backdrop } from "#state/views.ts";

/** What every frame is told; it puts around its view what a reader there needs of it. */
export type FrameProps = {
  readonly index: DossierIndex;
  readonly route: Route;
  /** The view shown, or behind the evidence panel. */
  readonly backdrop: Backdrop;
  /** What of the address was ignored, in a sentence. */
  readonly notice: string | undefined;
  /** The pages that the reader may have meant; often none. */
  readonly offers: readonly Offer[];
  readonly onDismiss: () => void;
  readonly children: ReactNode;
};
