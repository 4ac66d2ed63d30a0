import { Link } from "wouter";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import { coverageOf } from "./coverageOf.ts";
import { Scrolled } from "#components/paper/Scrolled.tsx";

type Props = { index: DossierIndex };

/** What was read, of which kind and year, and what was not. */
export function CoverageSection({ index }: Props) {
  const { coverage, recordEnds, sources, statements } = index.dossier;
  const { years, rows, totals, all } = coverageOf(index);
  return (
    <>
      <p>{coverage}</p>
      <p>
        {counted(sources.length, "source")}, {counted(statements.length, "statement")}, through{" "}
        {dateWords(recordEnds)}: <Link href={pathOf({ view: "sources" })}>all sources</Link>.
      </p>
      <Scrolled name="Sources read, by kind and year">
        <table>
          <caption>
            Sources read, by kind of outlet and year of publication: those read whole, and after the
            plus those read in excerpt
          </caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, words, counts, all: row }) => (
              <tr key={kind}>
                <th scope="row">{words}</th>
                {counts.map((count, at) => (
                  <td key={years[at]}>{countWords(count)}</td>
                ))}
                <td>{countWords(row)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">all kinds</th>
              {totals.map((count, at) => (
                <td key={years[at]}>{countWords(count)}</td>
              ))}
              <td>{countWords(all)}</td>
            </tr>
          </tbody>
        </table>
      </Scrolled>
    </>
  );
}

/** "5 + 106"; what is none is said as 0, and nothing at all as "none". */
function countWords({ whole, excerpt }: { readonly whole: number; readonly excerpt: number }) {
  return whole + excerpt === 0 ? "none" : `${whole} + ${excerpt}`;
}
