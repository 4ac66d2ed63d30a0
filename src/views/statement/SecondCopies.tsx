import { OtherCopies } from "./OtherCopies.tsx";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pathOf } from "#state/route.ts";

type Props = { index: DossierIndex; statement: Statement };

/** Where else the same act of saying was seen. */
export function SecondCopies({ index, statement }: Props) {
  const { secondCopies = [] } = statement;
  if (secondCopies.length === 0) return null;
  return (
    <section>
      <h2>Also seen in</h2>
      <OtherCopies
        copies={secondCopies}
        sources={index.dossier.sources}
        pathOfSource={(source) => pathOf({ view: "source", source })}
      />
    </section>
  );
}
