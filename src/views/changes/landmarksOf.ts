import { by } from "#model/text/order.ts";
import type { TimelineAxis } from "./chart/parts.ts";
import type { Proposal } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import type { Span, TimeAxis } from "./timeAxis.ts";

/** A text as a mark on the axes: numbered by date, the same on all of them. */
export type Landmark = { readonly number: number; readonly proposal: Proposal };

export function landmarksOf({ dossier }: DossierIndex): readonly Landmark[] {
  return dossier.proposals
    .toSorted(by(({ date, id }) => [lastDay(date), id]))
    .map((proposal, at) => ({ number: at + 1, proposal }));
}

/** An axis with the texts of its time marked on it. */
export function withLandmarks<Axis extends TimeAxis>(
  axis: Axis,
  landmarks: readonly Landmark[],
  span?: Span,
): Axis & Pick<TimelineAxis, "landmarks"> {
  const days = landmarks.map(({ number, proposal: { date } }) => ({ number, day: lastDay(date) }));
  return {
    ...axis,
    landmarks: days
      .filter(({ day }) => !span || (day >= span.first && day <= span.last))
      .map(({ number, day }) => ({ number, at: axis.at(day) + 0.5 })),
  };
}
