import { OtherCopies } from "./OtherCopies.tsx";
import { copiesOf } from "#model/dossier/copies.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pathOf } from "#state/route.ts";

type Props = { index: DossierIndex; statement: Statement };

/** Who else told the same act of saying. */
export function SecondCopies({ index, statement }: Props) {
  const copies = copiesOf(index, statement);
  if (copies.length === 0) return null;
  return (
    <section>
      <h2>Also told by</h2>
      <OtherCopies copies={copies} pathOfSource={(source) => pathOf({ view: "source", source })} />
    </section>
  );
}
