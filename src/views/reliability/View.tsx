import { PageHead } from "#components/head/PageHead.tsx";
import { Paper } from "#components/paper/Paper.tsx";
import type { ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { CoverageSection } from "./CoverageSection.tsx";
import { ReliabilitySection } from "./ReliabilitySection.tsx";
import { WeakSection } from "./WeakSection.tsx";

/** How the coding was made, how far two codings agree, what was read and what remains weak. */
export function View({ index }: Pick<ViewProps, "index">) {
  const { coding, asOf } = index.dossier;
  return (
    <Paper
      head={
        <PageHead
          index={index}
          title={VIEWS.reliability.title}
          lede="How far to trust the record: how it was made, how far two codings of the same passages agree, what was read, and what remains weak."
        />
      }
      sections={[
        { id: "coding", name: "How the coding was made", body: <p>{coding}</p> },
        {
          id: "reliability",
          name: "How reliable the coding is",
          body: <ReliabilitySection index={index} />,
        },
        { id: "coverage", name: "What was read", body: <CoverageSection index={index} /> },
        {
          id: "weak",
          name: "What remains weak",
          body: <WeakSection index={index} asOf={asOf} />,
        },
      ]}
    />
  );
}
