import { Legend } from "#components/marks/Legend.tsx";
import { Definitions } from "#components/paper/Definitions.tsx";
import { cellWordsOf } from "./cellWordsOf.ts";

/** What every mark and every word of a cell means. */
export function CellWordsSection() {
  return (
    <>
      <Legend />
      {cellWordsOf().map(({ name, words }) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <Definitions words={words} />
        </section>
      ))}
    </>
  );
}
