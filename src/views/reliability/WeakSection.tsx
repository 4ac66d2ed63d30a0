import { Link } from "wouter";
import { type Backing, backingsOf, wantedOf } from "#model/comparison/wanted.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { titleOf } from "#model/words/cellWords.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { lookForWords, WEAKNESS_WORDS } from "#model/words/sure/wantedWords.ts";
import { pathOf } from "#state/route.ts";
import { Scrolled } from "#components/paper/Scrolled.tsx";

type Props = { index: DossierIndex; asOf: string };

/** How well each cell is known, and where one good source would matter most. */
export function WeakSection({ index, asOf }: Props) {
  const backings = backingsOf(index, asOf);
  const wanted = wantedOf(backings);
  return (
    <>
      <p>
        Worked out from the record, at its end. A cell rests on acts of saying: one speaker or text,
        on one day and occasion, whatever the number of pages that tell it (
        <Link href={`${pathOf({ view: "rules" })}#D24`}>D24</Link>).
      </p>
      <h3>Most wanted</h3>
      {wanted.length === 0 && (
        <p>No cell has four weaknesses, and no party to an issue is silent.</p>
      )}
      <ol>
        {wanted.map((backing) => (
          <li key={backing.cell.id}>
            <CellLink index={index} backing={backing} />:{" "}
            {backing.weaknesses.map((weakness) => WEAKNESS_WORDS[weakness]).join(", ")}.{" "}
            {lookForWords(index, backing)}
          </li>
        ))}
      </ol>
      <details>
        <summary>How well each cell is known</summary>
        <Scrolled name="How well each cell is known">
          <table>
            <caption>
              Acts of saying and outlets behind each cell, the best kind of outlet among them, the
              age of the deciding words in days, and the highest confidence of a deciding statement
            </caption>
            <thead>
              <tr>
                {["Cell", "Position", "Acts", "Outlets", "Best outlet", "Age", "Confidence"].map(
                  (name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {backings.map((backing) => (
                <tr key={backing.cell.id}>
                  <th scope="row">
                    <CellLink index={index} backing={backing} />
                  </th>
                  <td>{titleOf(index.issueOf(backing.cell.issue), backing.cell.position)}</td>
                  <td>{backing.acts}</td>
                  <td>{backing.outlets}</td>
                  <td>{backing.best ? SOURCE_KIND_WORDS[backing.best].short : "none"}</td>
                  <td>
                    {backing.cell.position.kind === "silent" ? "none" : backing.cell.position.age}
                  </td>
                  <td>{backing.confidence ?? "none"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      </details>
    </>
  );
}

function CellLink({ index, backing: { cell } }: { index: DossierIndex; backing: Backing }) {
  const { party, issue } = cell;
  return (
    <Link href={pathOf({ view: "evidence", party, issue })}>
      {index.partyOf(party).name}, {index.issueOf(issue).name}
    </Link>
  );
}
