import type { ComponentType } from "react";
import type { FrameName } from "#state/views.ts";
import { BareFrame } from "./BareFrame.tsx";
import { FigureFrame } from "./FigureFrame.tsx";
import type { FrameProps } from "./frameProps.ts";
import { SiteFrame } from "./SiteFrame.tsx";

/** What each frame draws; a row of VIEWS names the one that stands around its view. */
export const FRAMES: Readonly<Record<FrameName, ComponentType<FrameProps>>> = {
  site: SiteFrame,
  stage: BareFrame,
  figure: FigureFrame,
};
