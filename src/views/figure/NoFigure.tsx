import type { FigureProps } from "./figureProps.ts";
import { hasOwnPages } from "#state/route.ts";
import { Shape } from "./Shape.tsx";

/** Said in place of a figure that the address names and the record does not know. */
export function NoFigure({ index, figure }: FigureProps<"none">) {
  return (
    <Shape index={index} figure={figure} asOf={index.dossier.asOf}>
      <p>
        The address of this frame names a figure, a party, an issue or a statement that the record
        does not have.
      </p>
      {!hasOwnPages(index.dossier, "statement") && (
        <noscript>
          <p>One statement of so large a record is looked up by a script.</p>
        </noscript>
      )}
    </Shape>
  );
}
