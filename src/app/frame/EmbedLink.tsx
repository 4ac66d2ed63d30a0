import { useDeferredValue } from "react";
import { Link } from "wouter";
import { figureKey } from "#model/figure/figure.ts";
import { chooseForNext } from "#state/bar/addressBar.ts";
import { builderAddress } from "#state/figure/figureAddress.ts";
import { suggestedFigure } from "#state/figure/suggested.ts";
import { useSelection } from "#state/selection.ts";
import type { FrameProps } from "./frameProps.ts";

type Props = Pick<FrameProps, "index" | "route">;

/** From every view to the figure that shows most of it, ready for somebody else's page. */
export function EmbedLink({ index, route }: Props) {
  const selection = useDeferredValue(useSelection());
  const figure = suggestedFigure(index, { route, selection });
  return (
    <Link
      href={builderAddress(figure, selection)}
      onClick={() => chooseForNext({ figure: figureKey(figure) })}
    >
      Embed
    </Link>
  );
}
