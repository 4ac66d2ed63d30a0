import { termId } from "#components/glossary/termId.ts";
import { PageHead } from "#components/head/PageHead.tsx";
import { Definitions } from "#components/paper/Definitions.tsx";
import { Paper } from "#components/paper/Paper.tsx";
import type { Dossier } from "#model/dossier/dossier.ts";
import { by } from "#model/text/order.ts";
import { counted } from "#model/text/english.ts";
import type { ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";

/** Names and terms of the talks and of this site, in plain words, and who the parties are. */
export function View({ index }: Pick<ViewProps, "index">) {
  const { parties, glossary = [] } = index.dossier;
  return (
    <Paper
      head={
        <PageHead
          index={index}
          title={VIEWS.glossary.title}
          lede="Who the parties are, and the terms of the talks and of this site, in plain words."
        />
      }
      sections={[
        { id: "parties", name: "Parties", body: <Definitions words={parties.map(partyWords)} /> },
        { id: "terms", name: "Terms", body: <Terms glossary={glossary} /> },
      ]}
    />
  );
}

function Terms({ glossary }: { glossary: NonNullable<Dossier["glossary"]> }) {
  if (glossary.length === 0) return <p>This dossier has no glossary.</p>;
  const sorted = glossary.toSorted(by(({ term }) => [term.toLowerCase(), term]));
  return (
    <Definitions
      words={sorted.map(({ term, text }) => ({ word: term, meaning: text, id: termId(term) }))}
    />
  );
}

/** A party, and by what other names it is found. */
function partyWords({ name, note, aliases }: Dossier["parties"][number]) {
  const also = aliases.length > 0 && (
    <details>
      <summary>Also found as {counted(aliases.length, "other name")}</summary>
      {aliases.join(", ")}
    </details>
  );
  return {
    word: name,
    meaning: (
      <>
        {note} {also}
      </>
    ),
  };
}
